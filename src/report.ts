import * as core from '@actions/core';
import { type Answer, exitCode, type Outcome, STATE_SENTENCES, type Status } from './outcome.ts';
import type { Secrecy } from './secrecy.ts';

/** Bytes of Zoom's body that the log shows. */
const BODY_SHOWN = 4096;
/** Characters of Zoom's words in an annotation, which the runner cuts at 4,096, and in an output. */
const WORDS_SHOWN = 1000;
/** Zoom's `x-zm-trackingid`, such as `v=2.0;clid=us06;rid=WEB_0123456789abcdef`. */
const TRACKING_ID = /^[\w=;:.,/+-]{1,200}$/;
/** Headers of an answer that may carry credentials of somebody's session. */
const SECRET_HEADERS: ReadonlySet<string> = new Set(['set-cookie', 'authorization', 'proxy-authorization']);

/** Every output of the action. */
export type Outputs = Readonly<Record<'status' | 'http-status' | 'error-code' | 'error-message' | 'retry-at' | 'tracking-id', string>>;

/** A line for the log. `text` may quote anything. */
export function log(text: string, secrecy: Secrecy): void {
  core.info(secrecy.redact(text));
}

/** A warning annotation. Both texts are our own. */
export function warn(title: string, message: string): void {
  core.warning(message, { title });
}

/**
 * Sets `status` before the run is over. The runner reads the outputs of a step that was killed too, and a later line of
 * the file overrides an earlier one.
 */
export function reportEarly(status: Status): void {
  setOutputs({ status });
}

/** Tells how a run ended: outputs, log, annotation and job summary. Returns the step's exit code. */
export async function report(outcome: Outcome, secrecy: Secrecy, jobSummary: boolean): Promise<0 | 1> {
  const facts = readFacts(outcome, secrecy);
  const failed = exitCode(outcome) === 1;
  setOutputs({
    status: outcome.status,
    'http-status': facts.httpStatus,
    'error-code': failed ? facts.code : '',
    'error-message': failed ? facts.what : '',
    'retry-at': failed ? facts.retryAt : '',
    'tracking-id': facts.trackingId,
  });
  if (outcome.answer) {
    logAnswer(outcome.answer, secrecy);
  }
  core.info(STATE_SENTENCES[outcome.status]);
  if (outcome.warning) {
    warn('The password was updated by an earlier attempt', outcome.warning);
  }
  if (failed) {
    core.error(facts.message, { title: facts.title });
  } else if (facts.message) {
    core.notice(facts.message, { title: facts.title });
  }
  if (jobSummary) {
    await writeSummary(outcome, facts);
  }
  return exitCode(outcome);
}

interface Facts {
  readonly httpStatus: string;
  readonly trackingId: string;
  readonly code: string;
  readonly title: string;
  readonly what: string;
  readonly advice: string;
  readonly retryAt: string;
  /** The annotation, empty where there is no problem to tell. */
  readonly message: string;
}

/** What is told of an outcome, safe to print wherever it goes. */
function readFacts(outcome: Outcome, secrecy: Secrecy): Facts {
  const { answer } = outcome;
  const id = answer?.headers['x-zm-trackingid'] ?? '';
  const trackingId = TRACKING_ID.test(id) && secrecy.redact(id) === id ? id : '';
  const common = { httpStatus: answer ? String(answer.status) : '', trackingId };
  if (outcome.status === 'updated') {
    return { ...common, code: '', title: '', what: '', advice: '', retryAt: '', message: '' };
  }
  const { code, title, retryAt, ...problem } = outcome.problem;
  const what = shorten(secrecy.redact(problem.what), WORDS_SHOWN);
  const advice = shorten(secrecy.redact(problem.advice), WORDS_SHOWN);
  const retryTime = retryAt === undefined ? '' : new Date(retryAt).toISOString();
  const message = [
    what,
    STATE_SENTENCES[outcome.status],
    advice,
    ...(retryTime ? [`Zoom takes no other attempt before ${retryTime}.`] : []),
    ...(trackingId ? [`Zoom's tracking ID: ${trackingId}`] : []),
  ].join('\n');
  return { ...common, code, title, what, advice, retryAt: retryTime, message };
}

function shorten(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

function setOutputs(outputs: Partial<Outputs>): void {
  try {
    for (const [name, value] of Object.entries(outputs)) {
      core.setOutput(name, value);
    }
  } catch {
    // The exit code and the annotation still tell the truth, so a file that cannot be written ends nothing.
    warn(
      'The outputs could not be written',
      'Later steps do not see what this step found: the file that GITHUB_OUTPUT names cannot be written.',
    );
  }
}

function logAnswer(answer: Answer, secrecy: Secrecy): void {
  const headers = Object.entries(answer.headers).map(([name, value]) => `${name}: ${SECRET_HEADERS.has(name) ? '***' : value}`);
  const head = [`HTTP ${answer.status} ${answer.reason}`, ...headers].map((line) => secrecy.redact(line));
  const body = answer.body.split(/\r\n|\r|\n/).map((line) => secrecy.redact(line));
  const bytes = Buffer.from(body.join('\n').trim());
  core.startGroup("Zoom's answer");
  core.info(head.join('\n'));
  if (bytes.length > 0) {
    core.info(`\n${bytes.subarray(0, BODY_SHOWN).toString()}`);
  }
  if (answer.cut || bytes.length > BODY_SHOWN) {
    core.info('(the rest of the body is left out)');
  }
  core.endGroup();
}

async function writeSummary(outcome: Outcome, facts: Facts): Promise<void> {
  const rows: readonly (readonly [string, string])[] = [
    ['Status', outcome.status],
    ['Meaning', STATE_SENTENCES[outcome.status]],
    ['HTTP status', facts.httpStatus],
    ['Problem', facts.title],
    ['Details', facts.what],
    ['What to do', facts.advice],
    ['Not before', facts.retryAt],
    ['Tracking ID', facts.trackingId],
  ];
  try {
    const cells = rows.filter(([, value]) => value).map((row) => row.map(escapeHtml));
    await core.summary.addHeading('Zoom password', 3).addTable(cells).write();
  } catch {
    // A runner without job summaries, or with a full disk, changes nothing about the password.
  }
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
