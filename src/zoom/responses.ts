import { createProblem, type Problem, type Rejection, type ZoomErrorEntry } from '../errors/problem.ts';
import type { HttpResponse } from '../http/types.ts';
import { type ErrorBody, readErrorBody } from './error-body.ts';
import { UNEXPECTED_ZOOM_ERROR, UNKNOWN_ZOOM_ERROR, ZOOM_ERRORS } from './errors.ts';
import { noErrorCodeProblem, rejectionSummary } from './messages.ts';

/** The meaning of a response to the update. `ambiguous`: the change may have been applied anyway. */
export type ResponseReading =
  | { readonly kind: 'updated' }
  | { readonly kind: 'rejected'; readonly rejection: Rejection }
  | { readonly kind: 'ambiguous'; readonly problem: Problem };

/** The Zoom code for rate limits, and the HTTP status of a rate limit, which may come with another code or none. */
const TOO_MANY_REQUESTS = 429;

/**
 * Read a response to the update: Zoom's success, Zoom's rejection, or an ambiguous response. It is from Zoom if it is a 204, or has a Zoom
 * code in a complete body and a status below 500. Any other response may come from a server in between, after Zoom applied the change. A
 * code that only repeats the status is not a Zoom code, unless the catalogue has it.
 */
export function readResponse(response: HttpResponse): ResponseReading {
  const { status, truncated } = response;
  if (status === 204) {
    return { kind: 'updated' };
  }
  const body = readErrorBody(response.body);
  const entry = findEntry(status, body);
  const { code, text } = body;
  if (status < 500 && code !== undefined && (code !== status || entry.code !== '') && !truncated) {
    const problem = createProblem(entry, rejectionSummary(text !== ''), { code: String(code), untrustedDetail: text });
    return { kind: 'rejected', rejection: { ...problem, class: entry.class } };
  }
  return { kind: 'ambiguous', problem: noErrorCodeProblem(response, text, status === TOO_MANY_REQUESTS ? entry : undefined) };
}

/** Read the rejection of a request that changes nothing: by Zoom, or a rate limit reported by any server. */
export function readRejection(response: HttpResponse): Rejection | undefined {
  const reading = readResponse(response);
  if (reading.kind === 'rejected') {
    return reading.rejection;
  }
  return reading.kind === 'ambiguous' && response.status === TOO_MANY_REQUESTS ? { ...reading.problem, class: 'rate' } : undefined;
}

/** The catalogue's entry for a code and a text. With the status 429, an unlisted code, or none, is a rate limit too. */
function findEntry(status: number, { code, message }: ErrorBody): ZoomErrorEntry {
  const find = (listed: number | undefined) =>
    ZOOM_ERRORS.find((entry) => entry.code === String(listed) && (entry.text?.test(message) ?? true));
  const other = status >= 400 ? UNKNOWN_ZOOM_ERROR : UNEXPECTED_ZOOM_ERROR;
  return find(code) ?? (status === TOO_MANY_REQUESTS ? find(status) : undefined) ?? other;
}
