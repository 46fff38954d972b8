import * as core from '@actions/core';
import { ACTION_ERRORS } from '../errors/action-errors.ts';
import { titleOf } from '../errors/problem.ts';
import type { Masker } from '../masking/masks.ts';
import { exitCode, type Outcome } from '../outcome.ts';
import type { RunRequest } from './advice.ts';
import { describeCheck } from './checks.ts';
import { documentationUrl } from './documentation-link.ts';
import { annotationMessage, collectFacts, hideName, plainMessage } from './facts.ts';
import type { Log } from './log.ts';
import { OUTPUTS_NOT_WRITTEN } from './notices.ts';
import { setOutputs } from './outputs.ts';
import { describeNextRotation, describePassword, nextRotationTime } from './password-location.ts';
import { writeSummary } from './summary.ts';
import { statusSentence } from './wording.ts';

/** The inputs that the report depends on, beside the outcome. */
export interface ReportOptions extends RunRequest {
  /** Write a job summary. */
  readonly jobSummary: boolean;
  /** The name of the secret that stores the password; empty if there is none. */
  readonly secretName: string;
}

/** Report how a run ended: outputs, log, annotation and job summary. Returns the step's exit code. */
export function report(outcome: Outcome, log: Log, masker: Masker, { jobSummary, secretName, ...request }: ReportOptions): 0 | 1 {
  const facts = collectFacts(outcome, masker, request, secretName);
  const failed = exitCode(outcome) === 1;
  const nextRotationAt = nextRotationTime(outcome);
  const written = setOutputs({
    status: outcome.status,
    'http-status': facts.httpStatus,
    'error-code': facts.code,
    'error-message': failed ? facts.summary.replaceAll('\n', ' ') : '',
    'retry-at': failed ? facts.retryAt : '',
    'next-rotation-at': nextRotationAt === undefined ? '' : new Date(nextRotationAt).toISOString(),
    'tracking-id': facts.trackingId,
    message: hideName(plainMessage(outcome, facts, request, failed), secretName, masker),
    'documentation-url': documentationUrl(facts.link),
    // A later step must not save a password that is not in effect. With a store, the pending secret may hold it.
    ...(request.isGenerated && outcome.status === 'unchanged' && !outcome.checks && secretName === '' && { password: '' }),
  });
  if (!written) {
    log.warn(OUTPUTS_NOT_WRITTEN);
  }
  if ('problem' in outcome && outcome.problem.response) {
    core.info(`${facts.title}.`);
    log.response(outcome.problem.response);
  }
  if ('checks' in outcome && outcome.checks) {
    core.info(outcome.checks.map(describeCheck).join('\n'));
  }
  const sentences = [statusSentence(outcome.status), ...describePassword(outcome, request), ...describeNextRotation(outcome)];
  core.info(sentences.join('\n'));
  if (failed) {
    core.error(annotationMessage(outcome, facts, request), { title: facts.title });
  } else if ('problem' in outcome) {
    core.notice(annotationMessage(outcome, facts, request), { title: facts.title });
  }
  if (jobSummary) {
    writeSummary(outcome, facts, request, (text) => hideName(text, secretName, masker));
  }
  return exitCode(outcome);
}

/** Report how a run ended if `report` fails: the status and a fixed text, which do not depend on what failed. Returns the exit code. */
export function reportPlainly(outcome: Outcome): 0 | 1 {
  setOutputs({ status: outcome.status });
  core.error(`The report of this step failed. ${statusSentence(outcome.status)}`, { title: titleOf(ACTION_ERRORS.internal) });
  return exitCode(outcome);
}
