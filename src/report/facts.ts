import { ACTION_ERRORS } from '../errors/action-errors.ts';
import { createProblem, type Problem, titleOf } from '../errors/problem.ts';
import type { Masker } from '../masking/masks.ts';
import { exitCode, type Outcome } from '../outcome.ts';
import { adviceFor, type RunRequest } from './advice.ts';
import { describeCheck } from './checklist.ts';
import { documentationLink } from './documentation-link.ts';
import { defuse, endSentence, shorten } from './format.ts';
import { trackingIdOf } from './log.ts';
import { describeNextRotation, describePassword } from './password-location.ts';
import { statusSentence } from './wording.ts';

/** The maximum number of characters of a server's text in an annotation, which the runner cuts at 4,096, and in an output. */
const WORDS_SHOWN = 1000;

/** The inputs that the report depends on, beside the outcome. `jobSummary`: write a job summary. `names`: the names of the secret that
 * stores the password, and of its environment or its field. None if there is no secret. */
export type ReportOptions = RunRequest & Readonly<{ jobSummary: boolean; names: readonly string[] }>;

/** The facts of an outcome to report, safe to print anywhere. */
export type Facts = ReturnType<typeof collectFacts>;

const NO_PROBLEM = { code: '', title: '', summary: '', advice: '', retryAt: '', link: '' } as const;

/** Collect what is reported of an outcome. Without a problem, its members are empty; `code` and `link` also if the step succeeds. */
export function collectFacts(outcome: Outcome, masker: Masker, { names, ...request }: ReportOptions) {
  // The names may contain the user's address.
  const hideNames = (text: string) => names.reduce((shown, name) => shown.replaceAll(name, () => masker.mask(name)), text);
  const problem = 'problem' in outcome ? outcome.problem : undefined;
  const checks = ('checks' in outcome ? outcome.checks : undefined) ?? [];
  const isFailed = exitCode(outcome) === 1;
  const isDryRun = isFailed && checks.length > 0;
  const password = [...(isDryRun ? ['The dry run failed.'] : []), ...describePassword(outcome, request), ...describeNextRotation(outcome)];
  const facts = problem ? collectProblem(problem, outcome, masker, request) : NO_PROBLEM;
  return {
    ...facts,
    isFailed,
    sentence: statusSentence(outcome.status),
    /** The sentences on the secret that holds the password in effect, and on the next rotation. */
    password: password.map(hideNames),
    checks: checks.map(describeCheck),
    httpStatus: outcome.response ? String(outcome.response.status) : '',
    // The response that best explains the outcome.
    trackingId: trackingIdOf(problem?.response ?? outcome.response, masker),
    summary: hideNames(facts.summary),
    advice: hideNames(facts.advice),
  };
}

function collectProblem(problem: Problem, outcome: Outcome, masker: Masker, request: RunRequest) {
  // A code that the server chose may contain a secret. Then it is safe neither in a title nor in an output.
  const isSecret = problem.code !== problem.entry.code && masker.redact(problem.code) !== problem.code;
  const shown = isSecret ? createProblem(ACTION_ERRORS.notFromZoom, '') : problem;
  const { code, entry } = shown;
  const detail = problem.untrustedDetail && shorten(defuse(masker.redact(problem.untrustedDetail)), WORDS_SHOWN);
  return {
    ...(exitCode(outcome) === 1 ? { code, link: documentationLink(entry, process.env) } : { code: '', link: '' }),
    title: titleOf(entry, code),
    summary: detail ? `${problem.summary} ${detail}` : problem.summary,
    advice: adviceFor(outcome, shown, request),
    retryAt: problem.retryAt === undefined ? '' : new Date(problem.retryAt).toISOString(),
  };
}

/** The message of the annotation for a problem. The log shows only the message, so it starts with the title. */
export const annotationMessage = ({ title, summary, sentence, password, advice, trackingId, link }: Facts): string =>
  [
    ...[title, summary, sentence, ...password],
    ...(advice ? [`What to do: ${advice}`] : []),
    ...(trackingId ? [`Zoom's tracking ID: ${trackingId}`] : []),
    ...(link ? [`More: ${link}`] : []),
  ].join('\n');

/** The text of a chat message about the outcome: on one line, without Markdown. */
export function plainMessage({ isFailed, sentence, title, summary, password, advice }: Facts): string {
  const sentences = [
    sentence,
    ...(isFailed ? [`${title}.`, endSentence(summary)] : []),
    ...password,
    ...(isFailed && advice ? [`What to do: ${advice}`] : []),
  ];
  return sentences.join(' ').replaceAll('`', '').replace(/\s+/g, ' ');
}
