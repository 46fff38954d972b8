import { ACTION_ERRORS } from '../errors/action-errors.ts';
import { createProblem, titleOf } from '../errors/problem.ts';
import type { HttpResponse } from '../http/types.ts';
import type { Masker } from '../masking/masks.ts';
import { exitCode, type Outcome } from '../outcome.ts';
import { adviceFor, type RunRequest } from './advice.ts';
import { documentationLink } from './documentation-link.ts';
import { defuse, shorten } from './format.ts';
import { describeNextRotation, describePassword } from './password-location.ts';
import { trackingIdOf } from './tracking-id.ts';
import { statusSentence } from './wording.ts';

/** The maximum number of characters of a server's text in an annotation, which the runner cuts at 4,096, and in an output. */
const WORDS_SHOWN = 1000;

/** The facts of an outcome to report, safe to print anywhere. */
export interface Facts {
  readonly httpStatus: string;
  readonly trackingId: string;
  /** The output `error-code`, and the link to the error; empty if the step succeeds. */
  readonly code: string;
  readonly link: string;
  /** This and the members after it are empty if there is no problem. */
  readonly title: string;
  readonly summary: string;
  readonly advice: string;
  readonly retryAt: string;
}

const NO_PROBLEM = { code: '', title: '', summary: '', advice: '', retryAt: '', link: '' } as const;

/** Collect what is reported of an outcome. */
export function collectFacts(outcome: Outcome, masker: Masker, request: RunRequest, secretName: string): Facts {
  const httpStatus = outcome.response ? String(outcome.response.status) : '';
  const common = { httpStatus, trackingId: trackingIdOf(shownResponse(outcome), masker) };
  if (!('problem' in outcome)) {
    return { ...common, ...NO_PROBLEM };
  }
  const { problem } = outcome;
  // A code that the server chose may contain a secret. Then it is safe neither in a title nor in an output.
  const isSecret = problem.code !== problem.entry.code && masker.redact(problem.code) !== problem.code;
  const shown = isSecret ? createProblem(ACTION_ERRORS.notFromZoom, '') : problem;
  const { code, entry } = shown;
  const detail = problem.untrustedDetail && shorten(defuse(masker.redact(problem.untrustedDetail)), WORDS_SHOWN);
  return {
    ...common,
    ...(exitCode(outcome) === 1 ? { code, link: documentationLink(entry, process.env) } : { code: '', link: '' }),
    title: titleOf(entry, code),
    summary: hideName(detail ? `${problem.summary} ${detail}` : problem.summary, secretName, masker),
    advice: adviceFor(outcome, shown, request),
    retryAt: problem.retryAt === undefined ? '' : new Date(problem.retryAt).toISOString(),
  };
}

/** Redact the name of the secret in a text of the action. In a store of your own, it may contain the user's address. */
export function hideName(text: string, secretName: string, masker: Masker): string {
  return secretName === '' ? text : text.replaceAll(secretName, () => masker.redact(secretName));
}

/** The response that best explains the outcome. */
function shownResponse(outcome: Outcome): HttpResponse | undefined {
  return 'problem' in outcome ? (outcome.problem.response ?? outcome.response) : outcome.response;
}

/** The message of the annotation for a problem. The log shows only the message, so it starts with the title. */
export function annotationMessage(outcome: Outcome, facts: Facts, request: RunRequest): string {
  return [
    facts.title,
    facts.summary,
    statusSentence(outcome.status),
    ...describePassword(outcome, request),
    ...(facts.advice ? [`What to do: ${facts.advice}`] : []),
    ...(facts.retryAt ? [`Retry after ${facts.retryAt}.`] : []),
    ...(facts.trackingId ? [`Zoom's tracking ID: ${facts.trackingId}`] : []),
    ...(facts.link ? [`More: ${facts.link}`] : []),
  ].join('\n');
}

/** End a text with a period, unless it ends a sentence already. */
function endSentence(text: string): string {
  return /[.!?…*)]$/.test(text) ? text : `${text}.`;
}

/** The text of a chat message about the outcome: on one line, without Markdown. */
export function plainMessage(outcome: Outcome, facts: Facts, request: RunRequest, failed: boolean): string {
  const isDryRun = 'checks' in outcome && outcome.checks !== undefined;
  const sentences = [
    ...(failed && isDryRun ? ['The dry run failed.'] : []),
    statusSentence(outcome.status),
    ...(failed ? [`${facts.title}.`, endSentence(facts.summary)] : []),
    ...describePassword(outcome, request),
    ...describeNextRotation(outcome),
    ...(failed && facts.advice ? [`What to do: ${facts.advice}`] : []),
    ...(failed && facts.retryAt ? [`Retry after ${facts.retryAt}.`] : []),
  ];
  return sentences.join(' ').replaceAll('`', '').replace(/\s+/g, ' ');
}
