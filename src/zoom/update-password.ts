import { randomBytes } from 'node:crypto';
import { cancelledProblem, timeoutProblem } from '../errors/action-errors.ts';
import { noResponseProblem } from '../errors/no-response.ts';
import type { RejectionClass } from '../errors/problem.ts';
import type { RequestContext } from '../http/retry.ts';
import type { Transport } from '../http/transport.ts';
import type { Exchange, HttpRequest } from '../http/types.ts';
import { INCONCLUSIVE } from '../rotation/decision.ts';
import type { NotApplied, Update } from '../rotation/ports.ts';
import { type Deadline, isCancelled } from '../runtime/deadline.ts';
import { backoff, MAX_ATTEMPTS, planRetry, waitBeforeRetry } from '../runtime/retry.ts';
import { rateLimitWait, readResponse, TOO_MANY_REQUESTS, withRetryTime } from './classify.ts';
import type { BodyFormats, NextStep, UpdateAttempt, ZoomEvent } from './events.ts';
import { apiRequest, type Session } from './session.ts';

/** The options of an update. */
export interface UpdateOptions extends RequestContext {
  readonly transport: Transport;
  readonly deadline: Deadline;
  readonly onEvent: (event: ZoomEvent) => void;
  /** Called with the known result as long as it is not final: before a request is sent, and before a wait. */
  readonly onKnown: (applied: NotApplied['applied']) => void;
  readonly apiUrl: URL;
  readonly userId: string;
  readonly session: Session;
  readonly password: string;
  readonly bodyFormats: BodyFormats;
}

/** The maximum number of requests for one password, in both body formats. In one of them, it is `MAX_ATTEMPTS`. */
const MAX_REQUESTS = 7;

/** The rejections that don't prove that Zoom read the password. Zoom may accept it in another body format. */
const MAY_BE_UNREAD: readonly RejectionClass[] = ['request', 'policy', 'unrecognized', 'unexpected'];

const END = { kind: 'end' } as const;

/** An update before its next attempt. `isOtherNeeded`: a response to the first format made the second one necessary. `attempt`: the number
 * of the attempt in this format, from 1. */
type State = Readonly<{ last: NotApplied; formats: BodyFormats; isOtherNeeded: boolean; attempt: number }>;

/** Update a user's password. An ambiguous attempt is confirmed by sending the same password again: Zoom then accepts it, or reports that
 * the user already has it. The second body format is used if Zoom may not have read the first one, and to confirm an ambiguous attempt.
 * Returns failures as values, and throws nothing. */
export async function updatePassword(options: UpdateOptions): Promise<Update> {
  const { transport, deadline, session, bodyFormats, onEvent, onKnown } = options;
  const nothingSent: NotApplied = { response: undefined, applied: 'no', problem: timeoutProblem(), isBlocked: true };
  let state: State = { last: nothingSent, formats: bodyFormats, isOtherNeeded: false, attempt: 1 };
  for (let request = 1; ; request++) {
    const { last, formats, isOtherNeeded, attempt } = state;
    const isStopped = deadline.isCancelled() && last.applied === 'no';
    if (isStopped) return { ...last, problem: cancelledProblem(), isDoubtful: isDoubtfulAfter(last) };
    if (deadline.remaining() === 0) return last;
    const token = session.token();
    const exchange = await transport.exchange(encode(state, token, options));
    const { update, next: wanted } = follow(exchange, state, token, options);
    const next = request < MAX_REQUESTS ? wanted : END;
    const phase = { deadline, isCancellable: update.applied === 'no' };
    // A canceled run makes no other attempt, if the password was not sent.
    onEvent({ kind: 'attempt', exchange, update, next: isCancelled(phase) ? END : next });
    if (next.kind === 'end' || update.applied === 'yes') {
      if (isOtherNeeded && update.applied === 'yes' && !update.proof) onEvent({ kind: 'format-needed', format: formats[0] });
      return update;
    }
    onKnown(update.applied);
    if (next.kind === 'new-token') {
      const renewed = await session.renewal(token)?.();
      if (renewed?.ok === false) return { ...update, problem: renewed.problem };
    } else if (next.kind === 'other-format') {
      // A server that cannot read a request may close the connection after its response.
      transport.close();
    } else if (!(await waitBeforeRetry(next.waitMs, phase, onEvent))) {
      return update;
    }
    const [, otherFormat] = formats;
    const isSwitched = otherFormat && (next.kind === 'other-format' || (next.kind === 'retry' && update.applied === 'maybe'));
    state = {
      last: update,
      attempt: next.kind === 'other-format' ? 1 : attempt + 1,
      ...(isSwitched ? { formats: [otherFormat], isOtherNeeded: exchange.kind === 'response' } : { formats, isOtherNeeded }),
    };
  }
}

/** Classify the result of an attempt: what is known of the update now, and what should follow, if the attempts and the time allow it. */
function follow(
  exchange: Exchange,
  { last, formats, attempt }: State,
  token: string,
  { deadline, random, session }: UpdateOptions,
): Pick<UpdateAttempt, 'update' | 'next'> {
  const isDoubtful = isDoubtfulAfter(last);
  const retryAfter = (waitMs: number, applied: NotApplied['applied']): NextStep => {
    const next = planRetry(waitMs, attempt, { deadline, isCancellable: applied === 'no' });
    return next ? { kind: 'retry', ...next } : END;
  };
  if (exchange.kind === 'no-response') {
    // An attempt that was sent is not cancellable, but the canceled run had no more time for it.
    const reason = exchange.reason === 'timeout' && deadline.isCancelled() ? 'cancelled' : exchange.reason;
    const problem = noResponseProblem({ ...exchange, reason });
    const applied = exchange.sent ? 'maybe' : last.applied;
    return { update: { response: last.response, applied, problem, isDoubtful }, next: retryAfter(backoff(attempt, random), applied) };
  }
  const { response } = exchange;
  const { status } = response;
  const reading = readResponse(response);
  if (reading.kind === 'updated') return { update: { response, applied: 'yes' }, next: END };
  if (reading.kind === 'ambiguous') {
    const now = deadline.now();
    const problem = status === TOO_MANY_REQUESTS ? withRetryTime(reading.problem, response, now) : reading.problem;
    const { retryAt } = problem;
    const isBlocked = last.isBlocked === true && status >= 300 && status < 500;
    return {
      update: { response, applied: 'maybe', problem, isBlocked, isDoubtful },
      next: retryAfter(retryAt === undefined ? backoff(attempt, random) : retryAt - now, 'maybe'),
    };
  }
  const { rejection } = reading;
  const isConfirmed = last.applied === 'maybe' && rejection.class === 'same';
  if (isConfirmed) return { update: { response, applied: 'yes', proof: rejection }, next: END };
  const update = { response, applied: last.applied, problem: rejection, isDoubtful };
  if (rejection.class === 'rate') {
    const now = deadline.now();
    const next = retryAfter(rateLimitWait(response, attempt, now, random), last.applied);
    return { update: { ...update, problem: withRetryTime(rejection, response, now) }, next };
  }
  if (rejection.class === 'token' && attempt < MAX_ATTEMPTS && session.renewal(token)) return { update, next: { kind: 'new-token' } };
  return { update, next: formats.length > 1 && MAY_BE_UNREAD.includes(rejection.class) ? { kind: 'other-format' } : END };
}

/** Check if an attempt before the next one was rejected in a way that does not prove that the password was not applied. */
const isDoubtfulAfter = ({ isDoubtful, problem }: NotApplied): boolean => isDoubtful === true || INCONCLUSIVE.includes(problem.class);

function encode({ formats: [format], last }: State, token: string, options: UpdateOptions): HttpRequest {
  const { apiUrl, userId, password, deadline, onKnown } = options;
  // Too random to occur in a password, and unpredictable for an attacker.
  const boundary = `form-${randomBytes(16).toString('hex')}`;
  const [type, body] =
    format === 'json'
      ? ['application/json', JSON.stringify({ password })]
      : [
          `multipart/form-data; boundary=${boundary}`,
          `--${boundary}\r\nContent-Disposition: form-data; name="password"\r\n\r\n${password}\r\n--${boundary}--\r\n`,
        ];
  const { path, headers } = apiRequest(apiUrl, `users/${encodeURIComponent(userId)}/password`, token);
  let isSent = false;
  return {
    method: 'PUT',
    path,
    headers: { ...headers, 'content-type': type },
    body,
    phase: {
      deadline,
      get isCancellable() {
        return last.applied === 'no' && !isSent;
      },
    },
    onSend() {
      isSent = true;
      onKnown('maybe');
    },
  };
}
