import { randomBytes } from 'node:crypto';
import type { Deadline } from '../deadline.ts';
import { type Answer, ownProblem, type Problem, type Refusal } from '../outcome.ts';
import { judge, refusesBodyFormat } from './answers.ts';
import { type Exchange, type Request, type Transport, USER_AGENT } from './http.ts';
import { readRateLimit } from './rate-limit.ts';

/** How the password goes into the request: as Zoom's Postman collection sends it, or as its OpenAPI document says. */
export type BodyFormat = 'multipart' | 'json';

/** What the update needs. */
export interface UpdateOptions {
  readonly transport: Transport;
  readonly deadline: Deadline;
  /** A number from 0 up to 1, for the jitter of waits. */
  readonly random: () => number;
  /** Told what each attempt came to, in one line for the log. */
  readonly note: (text: string) => void;
  readonly apiUrl: URL;
  readonly userId: string;
  readonly token: string;
  readonly password: string;
  /** The formats to try, in this order: the next one only if Zoom definitely refused the one before. */
  readonly bodyFormats: readonly BodyFormat[];
  /** Milliseconds that one attempt may take. */
  readonly attemptLimitMs: number;
}

/** What is known of the password at the end. `applied: 'no'` is a promise: no attempt can have been applied. */
export type Update = Applied | NotApplied;

interface Applied {
  readonly applied: 'yes';
  readonly answer: Answer;
  readonly warning?: string;
}

interface NotApplied {
  readonly applied: 'no' | 'maybe';
  /** The last answer that Zoom gave, if it gave any. */
  readonly answer: Answer | undefined;
  readonly problem: Problem | Refusal;
}

/** Requests for one password in one body format. */
export const MAX_ATTEMPTS = 3;

/** No answer of Zoom's takes longer than this, in milliseconds. */
const ATTEMPT_LIMIT_MS = 30_000;

/** Milliseconds that one attempt may take, so that a run of `timeoutMs` has time to settle one that gets no answer. */
export function attemptLimit(timeoutMs: number): number {
  return Math.min(ATTEMPT_LIMIT_MS, Math.floor(timeoutMs / MAX_ATTEMPTS));
}

/** The first wait before another attempt, in milliseconds; each further one is twice as long. */
const BACKOFF_MS = 500;
/** The same after a 429 without a time: Zoom's window is a second. */
const RATE_BACKOFF_MS = 1000;
/** Spread after the time that `Retry-After` names, so that not all who wait for it come at once. */
const RETRY_AFTER_JITTER_MS = 250;

const REUSED_WARNING =
  'Zoom refused the repeated attempt with 1129 (one of the last passwords). That is taken as proof that the earlier attempt, which had no clear answer, was applied.';

/** What follows from one attempt: it is over, the body's format was refused, or another attempt after a wait makes sense. */
type Step =
  | { readonly next: 'end'; readonly update: Update }
  | { readonly next: 'other-format'; readonly update: NotApplied }
  | { readonly next: 'again'; readonly update: NotApplied; readonly waitMs: number };

/**
 * Updates a user's password, and settles what is ambiguous by sending the same password again: then it is either set,
 * or refused because an earlier attempt has set it. Nothing that Zoom or the network does makes it throw.
 */
export async function updatePassword(options: UpdateOptions): Promise<Update> {
  let update: NotApplied = {
    answer: undefined,
    applied: 'no',
    problem: ownProblem('timeout', 'The time was over before a request was sent.'),
  };
  for (const format of options.bodyFormats) {
    const step = await tryFormat(format, update, options);
    if (step.next !== 'other-format') {
      return step.update;
    }
    update = step.update;
  }
  return update;
}

async function tryFormat(format: BodyFormat, before: NotApplied, options: UpdateOptions): Promise<Step> {
  const { transport, deadline, note } = options;
  let update = before;
  for (let attempt = 1; ; attempt++) {
    if (deadline.cancelled.aborted && update.applied === 'no') {
      const problem = ownProblem('cancelled', 'The run was cancelled before the password was changed.');
      return { next: 'end', update: { answer: update.answer, applied: 'no', problem } };
    }
    if (deadline.remaining() === 0) {
      return { next: 'end', update };
    }
    const exchange = await transport.exchange(encode(format, update.applied === 'no', options));
    note(`Attempt ${attempt} (${format}): ${describe(exchange)}`);
    const step = follow(exchange, update, attempt, options);
    if (step.next !== 'again' || attempt === MAX_ATTEMPTS || step.waitMs >= deadline.remaining()) {
      return step;
    }
    ({ update } = step);
    await deadline.sleep(step.waitMs);
  }
}

function follow(exchange: Exchange, before: NotApplied, attempt: number, { deadline, random }: UpdateOptions): Step {
  const backoff = (firstMs: number) => firstMs * 2 ** (attempt - 1) * (1 + random());
  if (exchange.kind === 'none') {
    const applied = exchange.sent || before.applied === 'maybe' ? 'maybe' : 'no';
    const problem = ownProblem(exchange.why, `${describe(exchange)}.`);
    return { next: 'again', waitMs: backoff(BACKOFF_MS), update: { answer: before.answer, applied, problem } };
  }
  const { answer } = exchange;
  const verdict = judge(answer);
  switch (verdict.kind) {
    case 'updated':
      return { next: 'end', update: { answer, applied: 'yes' } };
    case 'ambiguous':
      return { next: 'again', waitMs: backoff(BACKOFF_MS), update: { answer, applied: 'maybe', problem: verdict.problem } };
    case 'refused':
      break;
  }
  const { refusal } = verdict;
  if (before.applied === 'maybe' && (refusal.class === 'same' || refusal.class === 'reused')) {
    return { next: 'end', update: { answer, applied: 'yes', ...(refusal.class === 'reused' && { warning: REUSED_WARNING }) } };
  }
  const update = { answer, applied: before.applied, problem: refusal };
  if (refusal.class !== 'rate') {
    return { next: refusesBodyFormat(answer) ? 'other-format' : 'end', update };
  }
  const { daily, retryAt } = readRateLimit(answer, deadline.now());
  const waitMs = (retryAt ?? 0) - deadline.now();
  if (waitMs > 0) {
    return { next: 'again', waitMs: waitMs + random() * RETRY_AFTER_JITTER_MS, update: { ...update, problem: { ...refusal, retryAt } } };
  }
  return daily ? { next: 'end', update } : { next: 'again', waitMs: backoff(RATE_BACKOFF_MS), update };
}

function describe(exchange: Exchange): string {
  if (exchange.kind === 'answer') {
    return `HTTP ${exchange.answer.status}`;
  }
  return `No answer (${exchange.sent ? 'the request may have been sent' : 'the request was not sent'}): ${exchange.detail}`;
}

function encode(format: BodyFormat, cancellable: boolean, options: UpdateOptions): Request {
  const { apiUrl, userId, token, password, attemptLimitMs } = options;
  // Random enough to be in no password, and an attacker cannot know it.
  const boundary = `form-${randomBytes(16).toString('hex')}`;
  const [type, body] =
    format === 'json'
      ? ['application/json', JSON.stringify({ password })]
      : [
          `multipart/form-data; boundary=${boundary}`,
          `--${boundary}\r\nContent-Disposition: form-data; name="password"\r\n\r\n${password}\r\n--${boundary}--\r\n`,
        ];
  return {
    method: 'PUT',
    path: `${apiUrl.pathname.replace(/\/+$/, '')}/users/${encodeURIComponent(userId)}/password`,
    headers: { authorization: `Bearer ${token}`, accept: 'application/json', 'content-type': type, 'user-agent': USER_AGENT },
    body,
    limitMs: attemptLimitMs,
    cancellable,
  };
}
