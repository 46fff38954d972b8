import { noResponseProblem } from '../errors/no-response.ts';
import type { Problem, Rejection } from '../errors/problem.ts';
import { failure, type Result, success } from '../errors/result.ts';
import { type HostContext, retryRequest } from '../http/retry.ts';
import type { Exchange, HttpRequest, HttpResponse } from '../http/types.ts';
import type { Check } from '../outcome.ts';
import { backoff } from '../runtime/retry.ts';
import { rateLimitWait, readRejection, TOO_MANY_REQUESTS } from './classify.ts';
import type { TokenRejected } from './events.ts';
import { apiRequest, type Session } from './session.ts';

/** The context of requests that change nothing. */
type ReadContext = HostContext & Readonly<{ onEvent: (event: TokenRejected) => void }>;

/** The API, the session and the context for reading a resource. */
export type ReadOptions = Readonly<{ apiUrl: URL; session: Session; context: ReadContext }>;

/** A resource of the Zoom API to read. `name`: for the log. `path`: below the base URL, encoded. `prefix`: the sentence to report if the
 * resource was not read, such as "The user was not looked up." */
type Resource = Readonly<{ name: string; path: string; prefix: string }>;

/** A response, and the problem if it is a rejection by Zoom. */
type ApiResponse = Readonly<{ response: HttpResponse; rejection: Rejection | undefined }>;

/** Read a resource of the Zoom API. A token that Zoom rejects is replaced once, if possible. */
export async function readResource(resource: Resource, options: ReadOptions): Promise<Result<ApiResponse>> {
  const { apiUrl, session, context } = options;
  const { name, path, prefix } = resource;
  const token = session.token();
  const exchange = await requestWithRetry(name, { method: 'GET', ...apiRequest(apiUrl, path, token) }, context);
  if (exchange.kind === 'no-response') return failure(noResponseProblem(exchange, prefix));
  const { response } = exchange;
  const rejection = readRejection(response, context.phase.deadline.now());
  const renew = rejection?.class === 'token' ? session.renewal(token) : undefined;
  if (renew) {
    context.onEvent({ kind: 'token-rejected', name });
    const renewed = await renew();
    return renewed.ok ? readResource(resource, options) : renewed;
  }
  return success({ response, rejection: rejection && { ...rejection, summary: `${prefix} ${rejection.summary}`, response } });
}

/** Send Zoom a request that changes nothing, until it has a final response: neither a 5xx nor a 429. Returns the last exchange if five
 * attempts or the time of the run end first. `name` is for the log. */
export function requestWithRetry(name: string, request: Omit<HttpRequest, 'phase' | 'onSend'>, context: HostContext): Promise<Exchange> {
  const { transport, phase, random } = context;
  return retryRequest(
    {
      name,
      phase,
      send: () => transport.exchange({ ...request, phase }),
      retryDelay(response, attempt) {
        if (response.status === TOO_MANY_REQUESTS) return rateLimitWait(response, attempt, phase.deadline.now(), random);
        return response.status >= 500 ? backoff(attempt, random) : undefined;
      },
    },
    context,
  );
}

/** The result of reading a resource: a check of a dry run, and more. `isTokenAccepted`: Zoom accepted the access token. `problem`: the
 * problem that the update would have too. `unread`: the problem that prevented the check, but would not prevent the update. */
export type Reading = Readonly<{ check: Check; isTokenAccepted: boolean; problem?: Problem; unread?: Problem }>;

/** The reading of a resource that could not be read, although nothing is known to prevent the update. */
export function notRead(name: Check['name'], problem: Problem): Reading {
  const { class: kind } = problem;
  const reason = kind === 'scope' ? 'no-scope' : kind === 'permission' ? 'not-permitted' : problem.response ? 'unclear-response' : 'error';
  return { check: { name, result: 'not-checked', reason }, isTokenAccepted: kind === 'scope' || kind === 'permission', unread: problem };
}
