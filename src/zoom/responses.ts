import type { HttpResponse } from '../http/exchange.ts';
import type { ZoomErrorEntry } from '../problems/entry.ts';
import type { Problem, Rejection } from '../problems/problem.ts';
import { noErrorCodeProblem, rejectionSummary } from '../problems/zoom.ts';
import { UNKNOWN_ZOOM_ERROR, ZOOM_ERRORS } from '../problems/zoom-errors.ts';
import { type ErrorBody, readErrorBody } from './error-body.ts';

/** The meaning of a response to the update. `ambiguous`: the change may have been applied anyway. */
export type ResponseReading =
  | { readonly kind: 'updated' }
  | { readonly kind: 'rejected'; readonly rejection: Rejection }
  | { readonly kind: 'ambiguous'; readonly problem: Problem };

/** The Zoom code for rate limits, and the HTTP status of a rate limit, which may come with another code or none. */
const TOO_MANY_REQUESTS = 429;

/**
 * Check that Zoom itself responded to the request: with a 204, or with a Zoom code in a complete body and a status below 500. Any
 * other response may come from a server in between, after Zoom applied the change. A code that only repeats the status is not a Zoom
 * code, unless the catalogue has it.
 */
function isFromZoom(response: HttpResponse, body: ErrorBody): boolean {
  const { status, truncated } = response;
  const isZoomsCode = body.code !== undefined && (body.code !== status || findError(response, body.code, body.message) !== undefined);
  return status === 204 || (status < 500 && isZoomsCode && !truncated);
}

/** Read a response to the update: Zoom's success, Zoom's rejection, or an ambiguous response. */
export function readResponse(response: HttpResponse): ResponseReading {
  const body = readErrorBody(response.body);
  if (!isFromZoom(response, body)) {
    return { kind: 'ambiguous', problem: readProblem(response, body) };
  }
  return response.status === 204 ? { kind: 'updated' } : { kind: 'rejected', rejection: readZoomRejection(response, body) };
}

/** Read the rejection of a request that changes nothing: by Zoom, or a rate limit reported by any server. */
export function readRejection(response: HttpResponse): Rejection | undefined {
  const reading = readResponse(response);
  if (reading.kind === 'rejected') {
    return reading.rejection;
  }
  return reading.kind === 'ambiguous' && response.status === TOO_MANY_REQUESTS ? { class: 'rate', ...reading.problem } : undefined;
}

/** The catalogue's entry for a code and a text. With the status 429, an unlisted code is a rate limit too. */
function findError({ status }: HttpResponse, code: number, message: string): ZoomErrorEntry | undefined {
  const find = (listedCode: number) =>
    ZOOM_ERRORS.find((entry) => entry.code === String(listedCode) && (entry.text?.test(message) ?? true));
  return find(code) ?? (status === TOO_MANY_REQUESTS ? find(TOO_MANY_REQUESTS) : undefined);
}

function readZoomRejection(response: HttpResponse, body: ErrorBody): Rejection {
  const unknown = response.status >= 400 ? 'unrecognized' : 'unexpected';
  return { class: findError(response, Number(body.code), body.message)?.class ?? unknown, ...readProblem(response, body) };
}

function readProblem(response: HttpResponse, body: ErrorBody): Problem {
  const { status, headers } = response;
  const code = body.code ?? (status === TOO_MANY_REQUESTS ? TOO_MANY_REQUESTS : undefined);
  if (code === undefined) {
    return noErrorCodeProblem(status, headers['server']);
  }
  const listed = findError(response, code, body.message);
  const { title, fix } = listed ?? UNKNOWN_ZOOM_ERROR;
  return {
    code: String(code),
    title: title.replace(/^Zoom[^:]*/, `Zoom ${code}`),
    heading: title,
    summary: rejectionSummary(body.text !== ''),
    untrustedDetail: body.text,
    advice: fix,
    isUnlisted: listed?.code !== String(code),
  };
}
