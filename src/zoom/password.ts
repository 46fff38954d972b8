import { randomBytes } from 'node:crypto';
import { goesOnAfter } from '../deadline.ts';
import { BACKOFF_MS, type Calls, describe, silenceProblem } from '../http/repeat.ts';
import { backoff } from '../http/retry-after.ts';
import { apiPath, type Exchange, type Request, USER_AGENT } from '../http/transport.ts';
import { type Answer, cancelledProblem, type NotApplied, ownProblem, type Refusal, type Update } from '../outcome.ts';
import { judge, refusesBodyFormat } from './answers.ts';
import { readRateLimit } from './rate-limit.ts';
import type { Session } from './session.ts';

/** How the password goes into the request: as Zoom's Postman collection sends it, or as its OpenAPI document says. */
export type BodyFormat = 'multipart' | 'json';

/** What the update needs. */
export interface UpdateOptions extends Calls {
  /** Told what is known of the password as long as the end is open: before a request is sent, and before a wait. */
  readonly onKnown: (applied: NotApplied['applied']) => void;
  readonly apiUrl: URL;
  readonly userId: string;
  readonly session: Session;
  readonly password: string;
  /** The formats to try, in this order: the next one only if Zoom definitely refused the one before. */
  readonly bodyFormats: readonly BodyFormat[];
  /** Zoom's last answer to an update before this one. */
  readonly lastAnswer: Answer | undefined;
}

/** Requests for one password in one body format. */
export const MAX_ATTEMPTS = 3;

/** The longest that one attempt may take, in milliseconds. A Zoom that takes longer gets the same password again while it works. */
const ATTEMPT_LIMIT_MS = 30_000;

/** Milliseconds that one attempt may take, so that a run of `timeoutMs` has time to settle one that gets no answer. */
export function attemptLimit(timeoutMs: number): number {
  return Math.min(ATTEMPT_LIMIT_MS, Math.floor(timeoutMs / MAX_ATTEMPTS));
}

/** What follows from one attempt: it is over, the format or the token was refused, or another attempt after a wait makes sense. */
type Step =
  | { readonly next: 'end'; readonly update: Update }
  | { readonly next: 'other-format' | 'new-token'; readonly update: NotApplied }
  | { readonly next: 'again'; readonly update: NotApplied; readonly waitMs: number };

/**
 * Updates a user's password, and settles what is ambiguous by sending the same password again: then it is either set,
 * or refused because an earlier attempt has set it. Nothing that Zoom or the network does makes it throw.
 */
export async function updatePassword(options: UpdateOptions): Promise<Update> {
  let update: NotApplied = {
    answer: options.lastAnswer,
    applied: 'no',
    problem: ownProblem('timeout', 'The time was over before a request was sent.'),
  };
  for (const format of options.bodyFormats) {
    const step = await tryFormat(format, update, options);
    if (step.next !== 'other-format') {
      return step.update;
    }
    ({ update } = step);
    // A server that cannot read a request may close the connection behind its answer.
    options.transport.close();
  }
  return update;
}

async function tryFormat(format: BodyFormat, before: NotApplied, options: UpdateOptions): Promise<Step> {
  const { transport, deadline, note, onKnown } = options;
  let update = before;
  for (let attempt = 1; ; attempt++) {
    if (deadline.isCancelled() && update.applied === 'no') {
      return { next: 'end', update: { answer: update.answer, applied: 'no', problem: cancelledProblem() } };
    }
    if (deadline.remaining() === 0) {
      return { next: 'end', update };
    }
    const exchange = await transport.exchange(encode(format, update.applied === 'no' ? 'until sent' : 'never', options));
    note(`Attempt ${attempt} (${format}): ${describe(exchange)}`);
    const step = follow(exchange, update, attempt, options);
    if (step.next === 'new-token' && attempt < MAX_ATTEMPTS) {
      const minted = await options.session.renew();
      ({ update } = step);
      if (minted?.ok) {
        continue;
      }
      return { next: 'end', update: minted ? { ...update, problem: minted.problem } : update };
    }
    if (step.next !== 'again' || attempt === MAX_ATTEMPTS) {
      return step;
    }
    ({ update } = step);
    onKnown(update.applied);
    if (!(await goesOnAfter(deadline, step.waitMs, update.applied === 'no'))) {
      return step;
    }
  }
}

function follow(exchange: Exchange, before: NotApplied, attempt: number, options: UpdateOptions): Step {
  const again = { next: 'again', waitMs: backoff(BACKOFF_MS, attempt, options.random) } as const;
  if (exchange.kind === 'none') {
    const applied = exchange.sent ? 'maybe' : before.applied;
    return { ...again, update: { answer: before.answer, applied, problem: silenceProblem(exchange) } };
  }
  const { answer } = exchange;
  const verdict = judge(answer);
  switch (verdict.kind) {
    case 'updated':
      return { next: 'end', update: { answer, applied: 'yes' } };
    case 'ambiguous':
      return { ...again, update: { answer, applied: 'maybe', problem: verdict.problem } };
    case 'refused':
      return followRefusal(verdict.refusal, answer, before, attempt, options);
  }
}

function followRefusal(refusal: Refusal, answer: Answer, before: NotApplied, attempt: number, { deadline, random }: UpdateOptions): Step {
  if (before.applied === 'maybe' && (refusal.class === 'same' || refusal.class === 'reused')) {
    return { next: 'end', update: { answer, applied: 'yes', proof: refusal } };
  }
  const update = { answer, applied: before.applied, problem: refusal };
  if (refusal.class === 'rate') {
    const { retryAt, waitMs } = readRateLimit(answer, attempt, deadline.now(), random);
    return { next: 'again', update: { ...update, problem: { ...refusal, retryAt } }, waitMs };
  }
  if (refusal.class === 'token') {
    return { next: 'new-token', update };
  }
  return { next: refusesBodyFormat(answer) ? 'other-format' : 'end', update };
}

function encode(format: BodyFormat, cancellable: Request['cancellable'], options: UpdateOptions): Request {
  const { apiUrl, userId, session, password, attemptLimitMs, onKnown } = options;
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
    headers: { authorization: `Bearer ${session.token()}`, accept: 'application/json', 'content-type': type, 'user-agent': USER_AGENT },
    body,
    limitMs: attemptLimitMs,
    cancellable,
    onSend: () => onKnown('maybe'),
  };
}
