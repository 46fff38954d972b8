import { ERRORS, RATE_LIMIT_TYPES, SCOPES, TRACKING_ID } from '../../test/simulator/assumptions.ts';
import type { Seen } from './client.ts';
import { isRejection, isScopeMissing, isSuccess, isWrongUrl, readError, readObject, type Verdict } from './responses.ts';

/** The result for an assumption about several responses, or about their headers, and what was seen. */
export interface Overall {
  readonly result: Verdict;
  readonly detail: string;
}

const NOT_SEEN: Overall = { result: 'not seen', detail: '' };

/** Judge responses, each of which has to be as assumed. */
function judgeAll(responses: readonly Seen[], isAsAssumed: (response: Seen) => boolean, described: string): Overall {
  const good = responses.filter(isAsAssumed).length;
  return responses.length === 0
    ? NOT_SEEN
    : { result: good === responses.length ? 'as assumed' : 'differs', detail: `${good} of ${responses.length} ${described}` };
}

/** Check that errors are JSON if the request has `Accept`. */
export function checkErrors(responses: readonly Seen[]): Overall {
  const isError = (status: number) => status >= 400 && status < 500 && status !== 429;
  const errors = responses.filter((each) => each.request.headers['accept'] !== undefined && isError(each.status) && !isWrongUrl(each));
  return judgeAll(errors, (response) => readError(response)?.format === 'JSON', 'errors are JSON with a code');
}

/** Check that nothing is compressed if the request asks for that. */
export function checkEncoding(responses: readonly Seen[]): Overall {
  const hasContent = (response: Seen) => response.body !== '' && (isSuccess(response) || isRejection(response));
  const asked = responses.filter(
    (response) =>
      response.request.headers['accept-encoding'] === 'identity' &&
      (response.headers['content-encoding'] !== undefined || hasContent(response)),
  );
  return judgeAll(asked, ({ headers }) => ['', 'identity'].includes(headers['content-encoding'] ?? ''), 'responses are not compressed');
}

/** Check the form of the tracking IDs of the API. */
export function checkTrackingIds(responses: readonly Seen[]): Overall {
  const fromApi = responses.filter((response) => response.request.method !== 'POST' && (isSuccess(response) || isRejection(response)));
  const ids = fromApi.map(({ headers }) => headers['x-zm-trackingid'] ?? '');
  const other = ids.find((id) => !TRACKING_ID.test(id));
  // The form without the ID itself, such as aaaa-0000 for us06-1234.
  const form = other
    ?.replace(/[a-z]/g, 'a')
    .replace(/[A-Z]/g, 'A')
    .replace(/\d/g, '0')
    .replace(/[aA0]{5,}/g, '…');
  const shown = other === undefined ? '' : `, one has ${form === '' ? 'none' : `${form} (letters as a and A, digits as 0)`}`;
  return judgeAll(
    fromApi,
    ({ headers }) => TRACKING_ID.test(headers['x-zm-trackingid'] ?? ''),
    `responses have the form v=…;clid=…;rid=…${shown}`,
  );
}

/** The response that says most of rate limits: the 429, which is the last one, or one with the header of their type. */
export function findRateLimit(responses: readonly Seen[]): Seen | undefined {
  return responses.findLast(({ status, headers }) => status === 429 || headers['x-ratelimit-type'] !== undefined);
}

const ISO_8601 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

/** Check the headers of a response that has to do with rate limits. Zoom sends some 429s without them. */
export function checkRateLimit(response: Seen | undefined): Overall {
  if (!response) {
    return NOT_SEEN;
  }
  const { status, headers } = response;
  const { 'x-ratelimit-type': type = '', 'retry-after': retryAfter = '' } = headers;
  const isTypeKnown = Object.values<string>(RATE_LIMIT_TYPES).includes(type) || (status === 429 && type === '');
  const isTimeKnown = type !== RATE_LIMIT_TYPES.daily || ISO_8601.test(retryAfter);
  const isCodeKnown = readError(response)?.code === ERRORS.perSecond.code;
  const isAsAssumed = isTypeKnown && (status !== 429 || (isTimeKnown && isCodeKnown));
  const detail = [type && `X-RateLimit-Type ${type}`, retryAfter && `Retry-After ${retryAfter}`].filter(Boolean).join(', ');
  return { result: isAsAssumed ? 'as assumed' : 'differs', detail };
}

/** A kind of request, and the response to it. */
export type ScopeCheck = readonly [keyof typeof SCOPES, Seen | undefined];

/** Compare the scopes that the token response lists with what Zoom accepts. Requests that failed for another reason say nothing. */
export function checkScopes(issued: Seen | undefined, checks: readonly ScopeCheck[]): Overall {
  const scope = issued && readObject(issued)['scope'];
  const granted = typeof scope === 'string' ? scope.split(/\s+/).filter(Boolean) : [];
  const compared = checks.flatMap(([name, response]) => {
    const isAccepted = response !== undefined && isSuccess(response);
    const isListed = SCOPES[name].some((each) => granted.includes(each));
    return isAccepted || isScopeMissing(response) ? [{ name, isAccepted, isListed }] : [];
  });
  if (granted.length === 0 || compared.length === 0) {
    return { ...NOT_SEEN, detail: issued && granted.length === 0 ? 'no list of scopes' : '' };
  }
  const wrong = compared.filter(({ isListed, isAccepted }) => isListed !== isAccepted);
  const faults = wrong.map(({ name, isListed }) => (isListed ? `${name}: listed, but rejected` : `${name}: not listed, but accepted`));
  return faults.length > 0
    ? { result: 'differs', detail: faults.join('; ') }
    : { result: 'as assumed', detail: `${compared.map(({ name }) => name).join(', ')}: as listed` };
}
