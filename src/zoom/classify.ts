import { createProblem, type Problem, type Rejection } from '../errors/problem.ts';
import { isRecord, parseJson } from '../http/json.ts';
import { retryTime } from '../http/retry-after.ts';
import type { HttpResponse } from '../http/types.ts';
import { backoff } from '../runtime/retry.ts';
import { UNEXPECTED_ZOOM_ERROR, UNKNOWN_ZOOM_ERROR, ZOOM_ERRORS } from './errors.ts';
import { DAILY_LIMIT_ADVICE, noErrorCodeProblem, rejectionSummary } from './messages.ts';

/** The meaning of a response to the update. `ambiguous`: the change may have been applied anyway. */
export type ResponseReading =
  | { readonly kind: 'updated' }
  | { readonly kind: 'rejected'; readonly rejection: Rejection }
  | { readonly kind: 'ambiguous'; readonly problem: Problem };

/** The HTTP status of a rate limit, which may come with another Zoom code or none. Zoom's own code is the same. */
export const TOO_MANY_REQUESTS = 429;

/** Read a response to the update: Zoom's success, Zoom's rejection, or an ambiguous response. It is from Zoom if it is a 204, or has a Zoom
 * code in a complete body and a status below 500. Any other response may come from a server in between, after Zoom applied the change. A
 * code that only repeats the status is not a Zoom code, unless the catalogue has it. */
export function readResponse(response: HttpResponse): ResponseReading {
  const { status, body, truncated } = response;
  if (status === 204) return { kind: 'updated' };
  const { code, message, text } = readErrorBody(body);
  const find = (listed: string | undefined) => ZOOM_ERRORS.find((each) => each.code === listed && (each.text?.test(message) ?? true));
  const isRateLimit = status === TOO_MANY_REQUESTS;
  const codeOfStatus = String(status);
  const other = status >= 400 ? UNKNOWN_ZOOM_ERROR : UNEXPECTED_ZOOM_ERROR;
  // With the status 429, an unlisted code, or none, is a rate limit too.
  const entry = find(code) ?? (isRateLimit ? find(codeOfStatus) : undefined) ?? other;
  if (status < 500 && code !== undefined && (code !== codeOfStatus || entry.code !== '') && !truncated) {
    const problem = createProblem(entry, rejectionSummary(text !== ''), { code, untrustedDetail: text });
    return { kind: 'rejected', rejection: { ...problem, class: entry.class } };
  }
  return { kind: 'ambiguous', problem: noErrorCodeProblem(response, text, isRateLimit ? entry : undefined) };
}

/** Read the rejection of a request that changes nothing: by Zoom, or a rate limit reported by any server. `now` is in milliseconds since
 * the epoch. */
export function readRejection(response: HttpResponse, now: number): Rejection | undefined {
  const reading = readResponse(response);
  if (reading.kind === 'rejected') return withRetryTime(reading.rejection, response, now);
  const isRateLimit = reading.kind === 'ambiguous' && response.status === TOO_MANY_REQUESTS;
  return isRateLimit ? { ...withRetryTime(reading.problem, response, now), class: 'rate' } : undefined;
}

/** The maximum jitter after the time that `Retry-After` names, in milliseconds, so that clients do not all retry at once. */
const JITTER_MS = 250;

/** The wait after a 429, in milliseconds; infinite for a daily limit that names no time. Source: Zoom's documentation of rate limits. */
export function rateLimitWait(response: HttpResponse, attempt: number, now: number, random: () => number): number {
  const retryAt = retryTime(response, now);
  if (retryAt !== undefined) return retryAt - now + random() * JITTER_MS;
  return isDaily(response) ? Number.POSITIVE_INFINITY : backoff(attempt, random);
}

/** Zoom's text counts if the header is missing. */
const isDaily = ({ headers, body }: HttpResponse): boolean => /daily[- ](rate[- ])?limit/i.test(headers['x-ratelimit-type'] ?? body);

/** Add the time until which Zoom rejects requests, if it names it. `now` is in milliseconds since the epoch. */
export function withRetryTime<P extends Problem>(problem: P, response: HttpResponse, now: number): P {
  const retryAt = retryTime(response, now);
  const isTimeMissing = retryAt === undefined && response.status === TOO_MANY_REQUESTS && isDaily(response);
  return { ...problem, retryAt, ...(isTimeMissing && { advice: DAILY_LIMIT_ADVICE }) };
}

/** A Zoom code. Zero is not an error. */
const CODE = /^-?[1-9]\d{0,8}$/;

/** Read a Zoom error: `{"code": 300, "message": "…", "errors": [{"field": "…", "message": "…"}]}`, or the same as XML. `code` is
 * `undefined` if the body is anything else. `text` is Zoom's message with the fields that it names. Undocumented content is ignored. */
export function readErrorBody(body: string) {
  const error = parseJson(body) ?? parseXmlError(body);
  const { code, message, errors } = isRecord(error) ? error : {};
  const number = typeof code === 'number' || typeof code === 'string' ? `${code}` : '';
  const trimmedMessage = typeof message === 'string' ? message.trim() : '';
  const fields = Array.isArray(errors) ? errors.map(readFieldError).filter((text) => text !== '') : [];
  return {
    code: CODE.test(number) ? number : undefined,
    message: trimmedMessage,
    text: fields.length > 0 ? `${trimmedMessage} (${fields.join('; ')})`.trim() : trimmedMessage,
  };
}

function readFieldError(error: unknown): string {
  const { field, message } = isRecord(error) ? error : {};
  return [field, message].filter((part) => typeof part === 'string').join(': ');
}

/** A Zoom error as XML: one element `result`, with or without an XML declaration. */
const XML_RESULT = /^\s*(?:<\?xml[^<>]*\?>\s*)?<result>(.*)<\/result>\s*$/s;
const XML_ERRORS = /<errors>((?:(?!<errors>).)*?)<\/errors>/gs;

/** Read an error that Zoom sends as XML, with the members that it has as JSON. Zoom sends only elements without attributes and markup, so
 * no full XML parser is needed. No document type is read, and only numeric references and the five entities of XML are expanded. */
function parseXmlError(text: string): Readonly<Record<string, unknown>> | undefined {
  const [, content] = XML_RESULT.exec(text) ?? [];
  if (content === undefined) return undefined;
  const errors = [...content.matchAll(XML_ERRORS)].map(([error]) => ({ field: child(error, 'field'), message: child(error, 'message') }));
  const rest = content.replace(XML_ERRORS, '');
  return { code: child(rest, 'code')?.trim(), message: child(rest, 'message'), errors };
}

/** The decoded text of the first element with a name. */
const child = (content: string, name: string): string | undefined =>
  new RegExp(`<${name}>([^<]*)</${name}>`).exec(content)?.[1]?.replace(XML_REFERENCE, decodeReference);

const XML_REFERENCE = /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g;
const XML_ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeReference(whole: string, decimal?: string, hex?: string, name = ''): string {
  const point = Number(decimal ?? `0x${hex}`);
  return XML_ENTITIES[name] ?? (point <= 0x10ffff ? String.fromCodePoint(point) : whole);
}
