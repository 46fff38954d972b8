import * as core from '@actions/core';
import { ACTION_ERRORS } from '../errors/action-errors.ts';
import { titleOf } from '../errors/problem.ts';
import type { Masker } from '../masking/masks.ts';
import { exitCode, type Outcome } from '../outcome.ts';
import { annotationMessage, collectFacts, plainMessage, type ReportOptions } from './facts.ts';
import type { Log } from './log.ts';
import { OUTPUTS_NOT_WRITTEN } from './notices.ts';
import { setOutputs } from './outputs.ts';
import { writeSummary } from './summary.ts';
import { statusSentence } from './wording.ts';

/** Report how a run ended: outputs, log, annotation and job summary. Returns the step's exit code. */
export function report(outcome: Outcome, log: Log, masker: Masker, options: ReportOptions): 0 | 1 {
  const facts = collectFacts(outcome, masker, options);
  const { isFailed, title, checks, sentence, password } = facts;
  const nextRotationAt = outcome.status === 'updated' || outcome.status === 'skipped' ? outcome.nextRotationAt : undefined;
  const written = setOutputs({
    status: outcome.status,
    'http-status': facts.httpStatus,
    'error-code': facts.code,
    'error-message': isFailed ? facts.summary.replaceAll('\n', ' ') : '',
    'retry-at': isFailed ? facts.retryAt : '',
    'next-rotation-at': nextRotationAt === undefined ? '' : new Date(nextRotationAt).toISOString(),
    'tracking-id': facts.trackingId,
    message: plainMessage(facts),
    'documentation-url': facts.link,
    // A later step must not save a password that is not in effect. With a store, the pending secret may hold it.
    ...(options.isGenerated && outcome.status === 'unchanged' && !outcome.checks && options.names.length === 0 && { password: '' }),
  });
  if (!written) log.warn(OUTPUTS_NOT_WRITTEN);
  if ('problem' in outcome && outcome.problem.response) {
    core.info(`${title}.`);
    log.response(outcome.problem.response);
  }
  core.info([...checks, sentence, ...password].join('\n'));
  const annotate = isFailed ? core.error : core.notice;
  if ('problem' in outcome) annotate(annotationMessage(facts), { title });
  if (options.jobSummary) writeSummary(outcome, facts);
  return exitCode(outcome);
}

/** Report how a run ended if `report` fails: the status and a fixed text, which do not depend on what failed. Returns the exit code. */
export function reportPlainly(outcome: Outcome): 0 | 1 {
  setOutputs({ status: outcome.status });
  const entry = ACTION_ERRORS.internal;
  const title = titleOf(entry);
  const message = `The report of this step failed. ${statusSentence(outcome.status)}`;
  core.error(`${title}\n${message}\nWhat to do: ${entry.fix}`, { title });
  return exitCode(outcome);
}
