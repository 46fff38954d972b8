import { randomBytes } from 'node:crypto';
import type { Exchange, HttpRequest, HttpResponse } from '../http/exchange.ts';
import type { HostContext } from '../http/retry.ts';
import { retryTime } from '../http/retry-after.ts';
import { apiPath } from '../http/transport.ts';
import type { RejectionClass } from '../problems/entry.ts';
import { noResponseProblem } from '../problems/no-response.ts';
import { cancelledProblem, type Rejection, rejectionClass, timeoutProblem } from '../problems/problem.ts';
import { INCONCLUSIVE } from '../rotation/decision.ts';
import type { NotApplied, Update } from '../rotation/ports.ts';
import { attemptLimit, type Deadline } from '../runtime/deadline.ts';
import { backoff, hasTimeFor, MAX_ATTEMPTS, type Retry, waitBeforeRetry } from '../runtime/retry.ts';
import { apiHeaders } from './headers.ts';
import { readRateLimit } from './rate-limit.ts';
import { readResponse } from './responses.ts';
import type { Session } from './session.ts';

/** The format of the request body: multipart as in Zoom's Postman collection, or JSON as in its OpenAPI document. */
export type BodyFormat = 'multipart' | 'json';

/** A body format, and the one to try after it, if there is one. */
export type BodyFormats = readonly [BodyFormat, BodyFormat?];

/** An attempt at an update. */
export interface UpdateAttempt {
  readonly exchange: Exchange;
  /** The result of the update so far. */
  readonly update: Update;
  /** The next step: nothing, a retry after a wait, or at once another body format or another access token. */
  readonly next:
    | { readonly kind: 'end' }
    | { readonly kind: 'other-format' }
    | { readonly kind: 'new-token' }
    | ({ readonly kind: 'retry' } & Retry);
}

/** The options of an update. */
export interface UpdateOptions extends HostContext {
  /** Called after each attempt. */
  readonly onAttempt: (attempt: UpdateAttempt) => void;
  /** Called with the known result as long as it is not final: before a request is sent, and before a wait. */
  readonly onKnown: (applied: NotApplied['applied']) => void;
  /** Called if Zoom accepted the second body format after an unsuccessful response to the first one. */
  readonly onFormatNeeded: (format: BodyFormat) => void;
  readonly apiUrl: URL;
  readonly userId: string;
  readonly session: Session;
  readonly password: string;
  /** The format to use, and the one to use after it. */
  readonly bodyFormats: BodyFormats;
}

/** The maximum number of requests for one password, in both body formats. In one of them, it is `MAX_ATTEMPTS`. */
const MAX_REQUESTS = 7;

/** The result of the update after an attempt, and the next step. */
interface Step extends Pick<UpdateAttempt, 'update'> {
  readonly next:
    | Exclude<UpdateAttempt['next'], { kind: 'new-token' }>
    | { readonly kind: 'new-token'; readonly attempt: number; readonly renew: NonNullable<ReturnType<Session['renewal']>> };
}

/** The rejections that don't prove that Zoom read the password. Zoom may accept it in another body format. */
const MAY_BE_UNREAD: readonly RejectionClass[] = ['request', 'policy', 'unrecognized', 'unexpected'];

/**
 * Update a user's password. An ambiguous attempt is confirmed by sending the same password again: Zoom then accepts it, or reports that
 * the user already has it. The second body format is used if Zoom may not have read the first one, and to confirm an ambiguous attempt.
 * Returns failures as values, and throws nothing.
 */
export async function updatePassword(options: UpdateOptions): Promise<Update> {
  const { transport, deadline, session, onAttempt, onWaiting, onKnown, onFormatNeeded } = options;
  let [format, otherFormat] = options.bodyFormats;
  // A response to the first format made the second one necessary.
  let isOtherNeeded = false;
  let last: NotApplied = { response: undefined, applied: 'no', problem: timeoutProblem(), isBlocked: true };
  let attempt = 1;
  for (let request = 1; ; request++) {
    if (deadline.isCancelled() && last.applied === 'no') {
      return { ...last, problem: cancelledProblem(), isDoubtful: isDoubtfulAfter(last) };
    }
    if (deadline.remaining() === 0) {
      return last;
    }
    const token = session.token();
    const exchange = await transport.exchange(
      encode({ format, token, cancellable: last.applied === 'no' ? 'until sent' : 'never' }, options),
    );
    const { update, next } = limitStep(
      follow(exchange, { last, attempt, token }, options),
      request === MAX_REQUESTS,
      otherFormat,
      deadline,
    );
    // A cancelled run makes no other attempt, if the password was not sent.
    const isLast = deadline.isCancelled() && update.applied === 'no';
    onAttempt({ exchange, update, next: isLast ? { kind: 'end' } : next });
    if (next.kind === 'end' || update.applied === 'yes') {
      if (isOtherNeeded && update.applied === 'yes' && !update.proof) {
        onFormatNeeded(format);
      }
      return update;
    }
    last = update;
    attempt++;
    onKnown(last.applied);
    if (next.kind === 'new-token') {
      const renewed = await next.renew();
      if (!renewed.ok) {
        return { ...last, problem: renewed.problem };
      }
      continue;
    }
    if (otherFormat && (next.kind === 'other-format' || last.applied === 'maybe')) {
      [format, otherFormat] = [otherFormat, undefined];
      isOtherNeeded = exchange.kind === 'response';
    }
    if (next.kind === 'other-format') {
      attempt = 1;
      // A server that cannot read a request may close the connection after its response.
      transport.close();
    } else if (!(await waitBeforeRetry({ ms: next.waitMs, isCancellable: last.applied === 'no' }, deadline, onWaiting))) {
      return last;
    }
  }
}

/** End the update if there is no attempt, no other format or no time left for what should follow. */
function limitStep({ update, next }: Step, isLast: boolean, otherFormat: BodyFormat | undefined, deadline: Deadline): Step {
  const isPossible = () => {
    switch (next.kind) {
      case 'end':
        return true;
      case 'other-format':
        return otherFormat !== undefined;
      case 'new-token':
        return next.attempt <= MAX_ATTEMPTS;
      case 'retry':
        return next.attempt <= MAX_ATTEMPTS && hasTimeFor({ ms: next.waitMs, isCancellable: update.applied === 'no' }, deadline);
    }
  };
  return !isLast && isPossible() ? { update, next } : { update, next: { kind: 'end' } };
}

/** The attempt that is followed: the result before it, its number, and the access token that it used. */
interface Followed {
  readonly last: NotApplied;
  readonly attempt: number;
  readonly token: string;
}

function follow(exchange: Exchange, followed: Followed, options: UpdateOptions): Step {
  const { last, attempt } = followed;
  const isDoubtful = isDoubtfulAfter(last);
  const { deadline, random } = options;
  const retry = { kind: 'retry', waitMs: backoff(attempt, random), attempt: attempt + 1, maxAttempts: MAX_ATTEMPTS } as const;
  if (exchange.kind === 'no-response') {
    const applied = exchange.sent ? 'maybe' : last.applied;
    return { update: { response: last.response, applied, problem: noResponseProblem(exchange), isDoubtful }, next: retry };
  }
  const { response } = exchange;
  const reading = readResponse(response);
  switch (reading.kind) {
    case 'updated':
      return { update: { response, applied: 'yes' }, next: { kind: 'end' } };
    case 'ambiguous': {
      const retryAt = response.status === 429 ? retryTime(response, deadline.now()) : undefined;
      const waitMs = retryAt === undefined ? retry.waitMs : retryAt - deadline.now();
      const isBlocked = last.isBlocked === true && response.status >= 300 && response.status < 500;
      return {
        update: { response, applied: 'maybe', problem: { ...reading.problem, retryAt }, isBlocked, isDoubtful },
        next: { ...retry, waitMs },
      };
    }
    case 'rejected':
      return followRejection(reading.rejection, response, followed, options);
  }
}

/** Check that an attempt before the next one was rejected in a way that does not prove that the password was not applied. */
function isDoubtfulAfter({ isDoubtful, problem }: NotApplied): boolean {
  return isDoubtful === true || INCONCLUSIVE.includes(rejectionClass(problem));
}

function followRejection(
  rejection: Rejection,
  response: HttpResponse,
  { last, attempt, token }: Followed,
  { deadline, random, session }: UpdateOptions,
): Step {
  const { applied } = last;
  if (applied === 'maybe' && rejection.class === 'same') {
    return { update: { response, applied: 'yes', proof: rejection }, next: { kind: 'end' } };
  }
  const update = { response, applied, problem: rejection, isDoubtful: isDoubtfulAfter(last) };
  if (rejection.class === 'rate') {
    const { retryAt, waitMs } = readRateLimit(response, attempt, deadline.now(), random);
    const next = { kind: 'retry', waitMs, attempt: attempt + 1, maxAttempts: MAX_ATTEMPTS } as const;
    return { update: { ...update, problem: { ...rejection, retryAt } }, next };
  }
  if (rejection.class === 'token') {
    const renew = session.renewal(token);
    return { update, next: renew ? { kind: 'new-token', attempt: attempt + 1, renew } : { kind: 'end' } };
  }
  return { update, next: { kind: MAY_BE_UNREAD.includes(rejection.class) ? 'other-format' : 'end' } };
}

interface Attempt extends Pick<HttpRequest, 'cancellable'> {
  readonly format: BodyFormat;
  readonly token: string;
}

function encode({ format, token, cancellable }: Attempt, options: UpdateOptions): HttpRequest {
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
  return {
    method: 'PUT',
    path: apiPath(apiUrl, `users/${encodeURIComponent(userId)}/password`),
    headers: { ...apiHeaders(token), 'content-type': type },
    body,
    limitMs: attemptLimit(deadline),
    cancellable,
    onSend: () => onKnown('maybe'),
  };
}
