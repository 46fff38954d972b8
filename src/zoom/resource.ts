import { noResponseProblem } from '../errors/no-response.ts';
import type { Rejection } from '../errors/problem.ts';
import { failure, type Result, success } from '../errors/result.ts';
import type { HostContext } from '../http/retry.ts';
import { apiPath } from '../http/transport.ts';
import type { HttpResponse } from '../http/types.ts';
import { apiHeaders } from './headers.ts';
import { requestWithRetry } from './request.ts';
import { readRejection } from './responses.ts';
import type { Session } from './session.ts';

/** A resource of the Zoom API to read. */
export interface Resource {
  /** For the log. */
  readonly name: string;
  /** The path below the base URL, encoded. */
  readonly path: string;
  /** The sentence to report if there is no response, such as "The user was not looked up." */
  readonly prefix: string;
}

/** The API, the session and the context for reading a resource. */
export interface ReadOptions {
  readonly apiUrl: URL;
  readonly session: Session;
  readonly context: HostContext;
}

/** A response, and Zoom's rejection if it is one. */
export interface ApiResponse {
  readonly response: HttpResponse;
  readonly rejection: Rejection | undefined;
}

/** Read a resource of the Zoom API. A token that Zoom rejects is replaced once, if possible; `isRenewed`: it is the replacement. */
export async function readResource(resource: Resource, options: ReadOptions, isRenewed = false): Promise<Result<ApiResponse>> {
  const { apiUrl, session, context } = options;
  const { name, path, prefix } = resource;
  const token = session.token();
  const exchange = await requestWithRetry(name, { method: 'GET', path: apiPath(apiUrl, path), headers: apiHeaders(token) }, context);
  if (exchange.kind === 'no-response') {
    return failure(noResponseProblem(exchange, prefix));
  }
  const { response } = exchange;
  const rejection = readRejection(response);
  const renew = rejection?.class === 'token' && !isRenewed ? session.renewal(token) : undefined;
  if (renew) {
    const renewed = await renew();
    return renewed.ok ? readResource(resource, options, true) : renewed;
  }
  return success({ response, rejection });
}
