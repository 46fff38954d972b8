import { appendFileSync, statSync } from 'node:fs';
import * as core from '@actions/core';
import { placeOf } from './documentation.ts';
import {
  type Answer,
  type Check,
  type CheckName,
  exitCode,
  type Outcome,
  OWN_PROBLEMS,
  ownProblem,
  STATE_SENTENCES,
  type Status,
  type Warning,
} from './outcome.ts';
import type { Secrecy } from './secrecy.ts';

/** Bytes of Zoom's answer that the log shows. */
const ANSWER_SHOWN = 4096;
/** Characters of Zoom's words in an annotation, which the runner cuts at 4,096, and in an output. */
const WORDS_SHOWN = 1000;
/** Characters of a warning or a notice. */
const MESSAGE_SHOWN = 2000;
const TRACKING_HEADER = 'x-zm-trackingid';
/** The form of Zoom's tracking ID, such as `v=2.0;clid=us06;rid=WEB_0123456789abcdef`. */
const TRACKING_ID = /^v=[\w.]{1,10};clid=[\w-]{1,20};rid=[\w-]{1,80}$/;
/** The headers that the log shows: none that carries a secret, and those that tell who responded. */
const SHOWN_HEADERS =
  /^(allow|cf-ray|connection|content-(encoding|length|type)|date|retry-after|server|transfer-encoding|vary|via|x-accepted-github-permissions|x-cache|x-github-request-id|x-ratelimit-[a-z]+|x-zm-trackingid)$/;

/** Every output of the action. */
export type Outputs = Readonly<
  Record<'status' | 'http-status' | 'error-code' | 'error-message' | 'retry-at' | 'next-rotation-at' | 'tracking-id' | 'password', string>
>;

/** A line for the log. `text` may quote anything. */
export function log(text: string, secrecy: Secrecy): void {
  core.info(secrecy.redact(text));
}

/** A notice annotation. */
export function notify({ title, message }: Warning, secrecy: Secrecy): void {
  core.notice(shorten(defuse(secrecy.redact(message)), MESSAGE_SHOWN), { title });
}

/** A warning annotation. */
export function warn({ title, message }: Warning, secrecy: Secrecy): void {
  core.warning(shorten(defuse(secrecy.redact(message)), MESSAGE_SHOWN), { title });
}

/**
 * Sets `status` before the run is over. The runner reads the outputs of a step that was killed too, and a later line of
 * the file overrides an earlier one.
 */
export function reportEarly(status: Status): void {
  setOutputs({ status });
}

/**
 * Sets the output `password`. Whether it could be: later steps have no other way to a generated password. Without the
 * runner's file the library would print it.
 */
export function reportPassword(password: string): boolean {
  return Boolean(process.env['GITHUB_OUTPUT']) && setOutputs({ password });
}

/**
 * Set an environment variable for the later steps of the job. Returns false if the runner's file can't be written; without a runner
 * there are no later steps.
 */
export function exportVariable(name: string, value: string): boolean {
  const file = process.env['GITHUB_ENV'];
  return !file || writeFile(file, () => core.exportVariable(name, value));
}

/**
 * Tells how a run ended, where `report` itself failed: the status and a fixed text, which need nothing that can have
 * failed before.
 */
export function reportPlainly(outcome: Outcome): 0 | 1 {
  setOutputs({ status: outcome.status });
  core.error(`The report of this step failed. ${STATE_SENTENCES[outcome.status]}`, { title: OWN_PROBLEMS.internal.title });
  return exitCode(outcome);
}

/** Tells how a run ended: outputs, log, annotation and job summary. Returns the step's exit code. */
export function report(outcome: Outcome, secrecy: Secrecy, jobSummary: boolean): 0 | 1 {
  const facts = readFacts(outcome, secrecy);
  const failed = exitCode(outcome) === 1;
  const written = setOutputs({
    status: outcome.status,
    'http-status': facts.httpStatus,
    'error-code': failed ? facts.code : '',
    'error-message': failed ? facts.what : '',
    'retry-at': failed ? facts.retryAt : '',
    'next-rotation-at':
      'nextRotationAt' in outcome && outcome.nextRotationAt !== undefined ? new Date(outcome.nextRotationAt).toISOString() : '',
    'tracking-id': facts.trackingId,
  });
  if (!written) {
    warn(UNWRITTEN_OUTPUTS, secrecy);
  }
  const shown = shownAnswer(outcome);
  if (shown) {
    logAnswer(shown, secrecy);
  }
  if (outcome.status === 'validated') {
    core.info(outcome.checks.map(describeCheck).join('\n'));
  }
  core.info([STATE_SENTENCES[outcome.status], outcome.whereabouts].filter(Boolean).join('\n'));
  if (failed) {
    core.error(facts.message, { title: facts.title });
  } else if (facts.message) {
    core.notice(facts.message, { title: facts.title });
  }
  if (jobSummary) {
    writeSummary(outcome, facts);
  }
  return exitCode(outcome);
}

const CHECK_NAMES: Readonly<Record<CheckName, string>> = {
  inputs: 'Inputs',
  'access-token': 'Access token',
  scope: 'Scope for the update',
  policy: 'Password policy',
  user: 'User',
  'secrets-readable': 'Secrets can be read',
  'secrets-writable': 'Secrets can be written',
};

const REASONS: Readonly<Record<NonNullable<Check['reason']>, string>> = {
  'scopes-unknown': 'the scopes of the access token are not known',
  'no-scope': 'the access token has no scope for it',
  'not-permitted': 'the role behind the access token has no permission for it',
  'unclear-response': 'the response was not clear',
  'not-asked-for': 'it was not asked for',
  'shown-by-writing': 'only writing them shows it',
};

/** One line of the checklist of a dry run. */
function describeCheck({ name, result, reason }: Check): string {
  return `${CHECK_NAMES[name]}: ${reason ? `not checked (${REASONS[reason]})` : result}`;
}

/** The answer that says the most about how a run ended. */
function shownAnswer(outcome: Outcome): Answer | undefined {
  return 'problem' in outcome ? (outcome.problem.evidence ?? outcome.answer) : outcome.answer;
}

interface Facts {
  readonly httpStatus: string;
  readonly trackingId: string;
  readonly code: string;
  readonly title: string;
  readonly what: string;
  readonly advice: string;
  readonly retryAt: string;
  /** Where more is said of it. */
  readonly place: string;
  /** The annotation, empty where there is no problem to tell. */
  readonly message: string;
}

/** What is told of an outcome, safe to print wherever it goes. */
function readFacts(outcome: Outcome, secrecy: Secrecy): Facts {
  const { answer } = outcome;
  const id = shownAnswer(outcome)?.headers[TRACKING_HEADER] ?? '';
  const trackingId = TRACKING_ID.test(id) && secrecy.redact(id) === id ? id : '';
  const common = { httpStatus: answer ? String(answer.status) : '', trackingId };
  if (!('problem' in outcome)) {
    return { ...common, code: '', title: '', what: '', advice: '', retryAt: '', place: '', message: '' };
  }
  const { problem } = outcome;
  // A code that the server chose may have a secret in it, and then it is fit neither for a title nor for an output.
  const isSecret = problem.isUnlisted === true && secrecy.redact(problem.code) !== problem.code;
  const { code, title, advice } = isSecret ? { ...problem, ...ownProblem('unexpected-response', '') } : problem;
  const what = problem.quote ? `${problem.what} ${shorten(defuse(secrecy.redact(problem.quote)), WORDS_SHOWN)}` : problem.what;
  const place = placeOf(isSecret ? { title } : problem, process.env);
  const retryTime = problem.retryAt === undefined ? '' : new Date(problem.retryAt).toISOString();
  const message = [
    what,
    STATE_SENTENCES[outcome.status],
    ...(outcome.whereabouts ? [outcome.whereabouts] : []),
    advice,
    ...(retryTime ? [`Retry after ${retryTime}.`] : []),
    ...(trackingId ? [`Zoom's tracking ID: ${trackingId}`] : []),
    `More: ${place}`,
  ].join('\n');
  return { ...common, code, title, what, advice, retryAt: retryTime, place, message };
}

/** A quoted text without live links and mentions: GitHub makes them of URLs, hosts that begin with `www.`, and whatever follows an @. */
function defuse(text: string): string {
  return text.replaceAll('://', '[:]//').replace(/www\./gi, 'www[.]').replaceAll('@', '[at]');
}

function shorten(text: string, length: number): string {
  const characters = [...text];
  return characters.length > length ? `${characters.slice(0, length).join('')}…` : text;
}

const UNWRITTEN_OUTPUTS: Warning = {
  title: 'The outputs could not be written',
  message: 'Later steps do not see what this step found: the file that GITHUB_OUTPUT names cannot be written.',
};

/** Whether the outputs were written. The exit code and the annotation tell the truth without them too. */
function setOutputs(outputs: Partial<Outputs>): boolean {
  const file = process.env['GITHUB_OUTPUT'];
  const set = () => {
    for (const [name, value] of Object.entries(outputs)) {
      core.setOutput(name, value);
    }
  };
  if (file) {
    return writeFile(file, set);
  }
  set();
  return true;
}

/** Write to a file of the runner. Returns false if it can't be written, or is no file: opening a named pipe waits for a reader. */
function writeFile(path: string, write: () => void): boolean {
  try {
    const isFile = statSync(path).isFile();
    if (isFile) {
      write();
    }
    return isFile;
  } catch {
    return false;
  }
}

function logAnswer(answer: Answer, secrecy: Secrecy): void {
  const isShown = (name: string, value: string) => SHOWN_HEADERS.test(name) && (name !== TRACKING_HEADER || TRACKING_ID.test(value));
  const headers = Object.entries(answer.headers).flatMap(([name, value]) => (isShown(name, value) ? [`${name}: ${value}`] : []));
  const text = [`HTTP ${answer.status} ${answer.reason}`, ...headers, '', answer.body].join('\n');
  // No more of it than is shown is looked at, so that nothing that was cut off behind can come forward.
  const shown = text.slice(0, ANSWER_SHOWN);
  const isCut = answer.cut || shown.length < text.length;
  const redacted = Buffer.from(secrecy.redactLines(shown, isCut).join('\n').trim());
  core.startGroup("Zoom's answer");
  core.info(redacted.subarray(0, ANSWER_SHOWN).toString());
  if (isCut || redacted.length > ANSWER_SHOWN) {
    core.info('(the rest of the answer is left out)');
  }
  core.endGroup();
}

/** The library's summary would load Node's file system a second time, as promises, and escapes nothing. */
function writeSummary(outcome: Outcome, facts: Facts): void {
  const rows: readonly (readonly [string, string])[] = [
    ['Status', outcome.status],
    ['Meaning', STATE_SENTENCES[outcome.status]],
    ['Secret', outcome.whereabouts ?? ''],
    ['Checked', outcome.status === 'validated' ? outcome.checks.map(describeCheck).join('; ') : ''],
    ['HTTP status', facts.httpStatus],
    ['Error code', facts.code],
    ['Problem', facts.title],
    ['Details', facts.what],
    ['What to do', facts.advice],
    ['Not before', facts.retryAt],
    ['Tracking ID', facts.trackingId],
    ['More', facts.place],
  ];
  const cells = ([name, value]: readonly [string, string]) => `<tr><td>${name}</td><td>${escapeHtml(value)}</td></tr>`;
  const table = rows.flatMap((row) => (row[1] ? [cells(row)] : [])).join('');
  const file = process.env['GITHUB_STEP_SUMMARY'] ?? '';
  // A runner without job summaries, or with a full disk, changes nothing about the password.
  writeFile(file, () => appendFileSync(file, `<h3>Zoom password</h3>\n<table>${table}</table>\n`));
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
