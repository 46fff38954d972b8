import { randomBytes } from 'node:crypto';
import type { Exchange, HttpRequest, HttpResponse } from '../http/exchange.ts';
import { BACKOFF_MS, type RequestContext } from '../http/retry.ts';
import { retryTime } from '../http/retry-after.ts';
import { apiPath } from '../http/transport.ts';
import type { RejectionClass } from '../problems/entry.ts';
import { noResponseProblem } from '../problems/no-response.ts';
import { cancelledProblem, type Rejection, timeoutProblem } from '../problems/problem.ts';
import type { NotApplied, Update } from '../rotation/ports.ts';
import { backoff, waitBeforeRetry } from '../runtime/deadline.ts';
import { apiHeaders } from './headers.ts';
import { readRateLimit } from './rate-limit.ts';
import { readResponse } from './responses.ts';
import type { Session } from './session.ts';

/** The format of the request body: multipart as in Zoom's Postman collection, or JSON as in its OpenAPI document. */
export type BodyFormat = 'multipart' | 'json';

/** A body format, and the one to try after it, if there is one. */
export type BodyFormats = readonly [BodyFormat, BodyFormat?];

/** The options of an update. */
export interface UpdateOptions extends RequestContext {
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

/** The maximum number of requests for one password in one body format, and for one password after an ambiguous response. */
export const MAX_ATTEMPTS = 3;

/** The time limit of one attempt, in milliseconds. */
const ATTEMPT_LIMIT_MS = 30_000;

/** The time limit of one attempt, in milliseconds, that leaves time to confirm an ambiguous one in a run of `timeoutMs`. */
export function attemptLimit(timeoutMs: number): number {
  return Math.min(ATTEMPT_LIMIT_MS, Math.floor(timeoutMs / MAX_ATTEMPTS));
}

/** The next step after an attempt. */
type Step =
  | { readonly next: 'end'; readonly update: Update }
  | { readonly next: 'other-format'; readonly update: NotApplied }
  | { readonly next: 'new-token'; readonly update: NotApplied }
  | { readonly next: 'retry'; readonly update: NotApplied; readonly waitMs: number };

/** The rejections that don't prove that Zoom read the password. Zoom may accept it in another body format. */
const MAY_BE_UNREAD: readonly RejectionClass[] = ['request', 'policy', 'unrecognized', 'unexpected'];

/**
 * Update a user's password. An ambiguous attempt is confirmed by sending the same password again: Zoom then accepts it, or reports that
 * the user already has it. The second body format is used if Zoom may not have read the first one, and to confirm an ambiguous attempt.
 * Returns failures as values, and throws nothing.
 */
export async function updatePassword(options: UpdateOptions): Promise<Update> {
  const { transport, deadline, onAttempt, onKnown, onFormatNeeded } = options;
  let [format, otherFormat] = options.bodyFormats;
  // A response to the first format made the second one necessary.
  let isOtherNeeded = false;
  let update: NotApplied = {
    response: undefined,
    applied: 'no',
    problem: timeoutProblem(),
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
    onAttempt({ name: `Update password (${format})`, attempt, exchange });
    const step = follow(exchange, update, attempt, options);
    if (step.next === 'end') {
      if (isOtherNeeded && step.update.applied === 'yes' && !step.update.proof) {
        onFormatNeeded(format);
      }
      return step.update;
    }
    ({ update } = step);
    onKnown(update.applied);
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
      const issued = await options.session.renew(token);
      if (!issued?.ok) {
        return issued ? { ...update, problem: issued.problem } : update;
      }
      continue;
    }
    if (update.applied === 'maybe' && otherFormat) {
      [format, otherFormat] = [otherFormat, undefined];
      isOtherNeeded = exchange.kind === 'response';
    }
    if (!(await waitBeforeRetry(deadline, step.waitMs, update.applied === 'no'))) {
      return update;
    }
  }
}

function follow(exchange: Exchange, before: NotApplied, attempt: number, options: UpdateOptions): Step {
  const retry = { next: 'retry', waitMs: backoff(BACKOFF_MS, attempt, options.random) } as const;
  if (exchange.kind === 'no-response') {
    const applied = exchange.sent ? 'maybe' : before.applied;
    return { ...retry, update: { response: before.response, applied, problem: noResponseProblem(exchange) } };
  }
  const { response } = exchange;
  const reading = readResponse(response);
  switch (reading.kind) {
    case 'updated':
      return { next: 'end', update: { response, applied: 'yes' } };
    case 'ambiguous': {
      const retryAt = response.status === 429 ? retryTime(response, options.deadline.now()) : undefined;
      const waitMs = retryAt === undefined ? retry.waitMs : retryAt - options.deadline.now();
      return { ...retry, waitMs, update: { response, applied: 'maybe', problem: { ...reading.problem, retryAt } } };
    }
    case 'rejected':
      return followRejection(reading.rejection, response, before, attempt, options);
  }
}

function followRejection(
  rejection: Rejection,
  response: HttpResponse,
  before: NotApplied,
  attempt: number,
  { deadline, random }: UpdateOptions,
): Step {
  if (before.applied === 'maybe' && rejection.class === 'same') {
    return { next: 'end', update: { response, applied: 'yes', proof: rejection } };
  }
  const update = { response, applied: before.applied, problem: rejection };
  if (rejection.class === 'rate') {
    const { retryAt, waitMs } = readRateLimit(response, attempt, deadline.now(), random);
    return { next: 'retry', update: { ...update, problem: { ...rejection, retryAt } }, waitMs };
  }
  if (rejection.class === 'token') {
    return { next: 'new-token', update };
  }
  return { next: MAY_BE_UNREAD.includes(rejection.class) ? 'other-format' : 'end', update };
}

interface Attempt extends Pick<HttpRequest, 'cancellable'> {
  readonly format: BodyFormat;
  readonly token: string;
}

function encode({ format, token, cancellable }: Attempt, options: UpdateOptions): HttpRequest {
  const { apiUrl, userId, password, attemptLimitMs, onKnown } = options;
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
    limitMs: attemptLimitMs,
    cancellable,
    onSend: () => onKnown('maybe'),
  };
}
