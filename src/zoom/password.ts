import { randomBytes } from 'node:crypto';
import { goesOnAfter } from '../deadline.ts';
import { BACKOFF_MS, type Calls, describe, silenceProblem } from '../http/repeat.ts';
import { backoff, retryTime } from '../http/retry-after.ts';
import { apiPath, type Exchange, type Request } from '../http/transport.ts';
import { type Answer, cancelledProblem, type NotApplied, ownProblem, type Refusal, type RefusalClass, type Update } from '../outcome.ts';
import { judge } from './answers.ts';
import { apiHeaders } from './headers.ts';
import { readRateLimit } from './rate-limit.ts';
import type { Session } from './session.ts';

/** The format of the request body: as in Zoom's Postman collection, or as in its OpenAPI document. */
export type BodyFormat = 'multipart' | 'json';

/** A body format, and the one to try after it, if there is one. */
export type BodyFormats = readonly [BodyFormat, BodyFormat?];

/** Everything that an update needs. */
export interface UpdateOptions extends Calls {
  /** Called with what is known of the password while the end is open: before a request is sent, and before a wait. */
  readonly onKnown: (applied: NotApplied['applied']) => void;
  /** Called if Zoom accepted the second body format after a response to the first one that was no success. */
  readonly onFormatNeeded: (format: BodyFormat) => void;
  readonly apiUrl: URL;
  readonly userId: string;
  readonly session: Session;
  readonly password: string;
  /** The format to use, and the one to use after it. */
  readonly bodyFormats: BodyFormats;
}

/** The maximum number of requests for one password in one body format, and for one password after an ambiguous response. */
export const MAX_ATTEMPTS = 3;

/** The time limit of one attempt, in milliseconds. */
const ATTEMPT_LIMIT_MS = 30_000;

/** The time limit of one attempt, in milliseconds, that leaves time to confirm an ambiguous one in a run of `timeoutMs`. */
export function attemptLimit(timeoutMs: number): number {
  return Math.min(ATTEMPT_LIMIT_MS, Math.floor(timeoutMs / MAX_ATTEMPTS));
}

/** What follows from one attempt. */
type Step =
  | { readonly next: 'end'; readonly update: Update }
  | { readonly next: 'other-format'; readonly update: NotApplied }
  | { readonly next: 'new-token'; readonly update: NotApplied }
  | { readonly next: 'retry'; readonly update: NotApplied; readonly waitMs: number };

/** Rejections that don't prove that Zoom read the password, so that another body format may be accepted. */
const MAY_BE_UNREAD: readonly RefusalClass[] = ['request', 'policy', 'unrecognised', 'unexpected'];

/**
 * Update a user's password. An ambiguous attempt is confirmed by sending the same password again: Zoom then accepts it, or says that
 * the user already has it. The second body format is used if Zoom may not have read the first one, and to confirm an ambiguous
 * attempt. Failures are values; nothing is thrown.
 */
export async function updatePassword(options: UpdateOptions): Promise<Update> {
  const { transport, deadline, note, onKnown, onFormatNeeded } = options;
  let [format, otherFormat] = options.bodyFormats;
  /** A response to the first format made the second one necessary. */
  let isOtherNeeded = false;
  let update: NotApplied = {
    answer: undefined,
    applied: 'no',
    problem: ownProblem('timeout', 'The time was over before a request was sent.'),
  };
  for (let attempt = 1; ; attempt++) {
    if (deadline.isCancelled() && update.applied === 'no') {
      return { ...update, problem: cancelledProblem() };
    }
    if (deadline.remaining() === 0) {
      return update;
    }
    const token = options.session.token();
    const exchange = await transport.exchange(
      encode({ format, token, cancellable: update.applied === 'no' ? 'until sent' : 'never' }, options),
    );
    note(`Attempt ${attempt} (${format}): ${describe(exchange)}`);
    const step = follow(exchange, update, attempt, options);
    if (step.next === 'end') {
      if (isOtherNeeded && step.update.applied === 'yes' && !step.update.proof) {
        onFormatNeeded(format);
      }
      return step.update;
    }
    ({ update } = step);
    if (step.next === 'other-format') {
      if (!otherFormat) {
        return update;
      }
      [format, otherFormat] = [otherFormat, undefined];
      isOtherNeeded = true;
      attempt = 0;
      // A server that cannot read a request may close the connection after its response.
      transport.close();
      continue;
    }
    if (attempt === MAX_ATTEMPTS) {
      return update;
    }
    if (step.next === 'new-token') {
      const minted = await options.session.renew(token);
      if (!minted?.ok) {
        return minted ? { ...update, problem: minted.problem } : update;
      }
      continue;
    }
    if (update.applied === 'maybe' && otherFormat) {
      [format, otherFormat] = [otherFormat, undefined];
      isOtherNeeded = exchange.kind === 'answer';
    }
    onKnown(update.applied);
    if (!(await goesOnAfter(deadline, step.waitMs, update.applied === 'no'))) {
      return update;
    }
  }
}

function follow(exchange: Exchange, before: NotApplied, attempt: number, options: UpdateOptions): Step {
  const retry = { next: 'retry', waitMs: backoff(BACKOFF_MS, attempt, options.random) } as const;
  if (exchange.kind === 'none') {
    const applied = exchange.sent ? 'maybe' : before.applied;
    return { ...retry, update: { answer: before.answer, applied, problem: silenceProblem(exchange) } };
  }
  const { answer } = exchange;
  const verdict = judge(answer);
  switch (verdict.kind) {
    case 'updated':
      return { next: 'end', update: { answer, applied: 'yes' } };
    case 'ambiguous': {
      const retryAt = answer.status === 429 ? retryTime(answer, options.deadline.now()) : undefined;
      const waitMs = retryAt === undefined ? retry.waitMs : retryAt - options.deadline.now();
      return { ...retry, waitMs, update: { answer, applied: 'maybe', problem: { ...verdict.problem, retryAt } } };
    }
    case 'refused':
      return followRefusal(verdict.refusal, answer, before, attempt, options);
  }
}

function followRefusal(refusal: Refusal, answer: Answer, before: NotApplied, attempt: number, { deadline, random }: UpdateOptions): Step {
  if (before.applied === 'maybe' && refusal.class === 'same') {
    return { next: 'end', update: { answer, applied: 'yes', proof: refusal } };
  }
  const update = { answer, applied: before.applied, problem: refusal };
  if (refusal.class === 'rate') {
    const { retryAt, waitMs } = readRateLimit(answer, attempt, deadline.now(), random);
    return { next: 'retry', update: { ...update, problem: { ...refusal, retryAt } }, waitMs };
  }
  if (refusal.class === 'token') {
    return { next: 'new-token', update };
  }
  return { next: MAY_BE_UNREAD.includes(refusal.class) ? 'other-format' : 'end', update };
}

/** One attempt at the update. */
interface Attempt extends Pick<Request, 'cancellable'> {
  readonly format: BodyFormat;
  readonly token: string;
}

function encode({ format, token, cancellable }: Attempt, options: UpdateOptions): Request {
  const { apiUrl, userId, password, attemptLimitMs, onKnown } = options;
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
    path: apiPath(apiUrl, `users/${encodeURIComponent(userId)}/password`),
    headers: { ...apiHeaders(token), 'content-type': type },
    body,
    limitMs: attemptLimitMs,
    cancellable,
    onSend: () => onKnown('maybe'),
  };
}
