import type { Rejection } from '../../src/errors/problem.ts';
import { readErrorBody, readResponse } from '../../src/zoom/classify.ts';
import { ERRORS, type Expected, type OAUTH_ERRORS } from '../../test/simulator/assumptions.ts';
import type { Seen } from './client.ts';
import type { Redactor } from './redaction.ts';

/** The result for an assumption. */
export type Verdict = 'as assumed' | 'differs' | 'not seen';

/** An error in a body: a number as code for the API, and a name for the token endpoint. */
export interface BodyError {
  readonly code: number | string;
  readonly message: string;
  /** The message with the fields that the error names. */
  readonly text: string;
  readonly format: 'JSON' | 'XML';
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** The object of a JSON body. Empty if it is none. */
export function readObject({ body }: Seen): Readonly<Record<string, unknown>> {
  try {
    return { ...Object(JSON.parse(body)) };
  } catch {
    return {};
  }
}

/** The error in a body, if there is one, as the action reads it. */
export function readError(response: Seen): BodyError | undefined {
  const { error, reason } = readObject(response);
  if (response.request.method === 'POST' && isText(error)) {
    const text = isText(reason) ? reason : '';
    return { code: error, message: text, text, format: 'JSON' };
  }
  const { code, message, text } = readErrorBody(response.body);
  return code === undefined
    ? undefined
    : { code: Number(code), message, text, format: response.body.trimStart().startsWith('<') ? 'XML' : 'JSON' };
}

const MEDIA_TYPE = /^[a-z]{1,20}\/[a-z.+-]{1,40}/;

/** Describe a response in one line: status, code and message of an error. No other body is shown, only its type. */
export function describe(response: Seen, redact: Redactor['redact']): string {
  const error = readError(response);
  if (error) {
    const { text } = error;
    return [response.status, redact(String(error.code)), text && `"${redact(text)}"`, error.format === 'XML' && 'as XML']
      .filter(Boolean)
      .join(', ');
  }
  const type = MEDIA_TYPE.exec(response.headers['content-type'] ?? '')?.[0] ?? 'no media type';
  return [response.status, !isSuccess(response) && (response.body === '' ? 'empty' : redact(type))].filter(Boolean).join(', ');
}

/** Check that a response is an error, or the success, that was expected. */
export function isExpected(response: Seen, expected: Expected): boolean {
  const error = readError(response);
  return (
    response.status === expected.status &&
    error?.code === expected.code &&
    // Only the code 300 has several meanings.
    (expected.code !== ERRORS.same.code || error?.message === expected.message)
  );
}

/** Check that a response is a success: 204, or 200 with an object. Zoom reports some errors with the status 200. */
export function isSuccess(response: Seen): boolean {
  const hasObject = Object.keys(readObject(response)).length > 0 && readError(response) === undefined;
  return response.status === 204 || (response.status === 200 && hasObject);
}

/** The rejection of a request to the API by Zoom itself, as the action reads it. */
function rejectionOf({ status, body, headers }: Seen): Rejection | undefined {
  const reading = readResponse({ status, body, headers, statusText: '', truncated: false });
  return reading.kind === 'rejected' ? reading.rejection : undefined;
}

/** Check that Zoom itself rejected a request. Anything else that is no success may come from a server in between. */
export function isRejection(response: Seen): boolean {
  const { request, status } = response;
  return request.method === 'POST' ? status < 500 && readError(response) !== undefined : rejectionOf(response) !== undefined;
}

/** Check for Zoom's word that the user has this password. */
export function isSame(response: Seen): boolean {
  return rejectionOf(response)?.class === 'same';
}

/** The codes for an access token without a scope that the request needs. */
const NO_SCOPE_CODES: readonly unknown[] = [ERRORS.noScope.code, 4700, 104];

/** Check for the rejection of an access token that lacks a scope. */
export function isScopeMissing(response: Seen | undefined): boolean {
  return response !== undefined && NO_SCOPE_CODES.includes(readError(response)?.code);
}

/** Check for the rejection of a request that the account or the role behind the access token does not permit. */
export function isPermissionMissing(response: Seen): boolean {
  return readError(response)?.code === ERRORS.noPermission.code;
}

const OTHER_USER =
  'Zoom does not change the password of ZOOM_USER. Use an active member who signs in with a Zoom work email and a password.';
const NOT_FOUND = 'Zoom does not find ZOOM_USER in the account.';

/** The errors that prevent a request, whatever it is about: what they mean for the probe, by their code. */
const OBSTACLES: Readonly<Record<number | keyof typeof OAUTH_ERRORS, string>> = {
  [ERRORS.unknownUser.code]: NOT_FOUND,
  [ERRORS.otherAccount.code]: NOT_FOUND,
  [ERRORS.admin.code]: OTHER_USER,
  [ERRORS.noWorkEmail.code]: OTHER_USER,
  [ERRORS.pending.code]: OTHER_USER,
  [ERRORS.locked.code]: OTHER_USER,
  [ERRORS.invalidToken.code]: 'Zoom did not accept an access token that it had issued.',
  invalid_client: 'Zoom rejected ZOOM_CLIENT_ID or ZOOM_CLIENT_SECRET.',
  invalid_request: 'Zoom rejected the token request. Check ZOOM_ACCOUNT_ID.',
  unsupported_grant_type: 'The app is not a Server-to-Server OAuth app.',
};

/** Check for a page that does not exist. */
export function isWrongUrl(response: Seen): boolean {
  return (response.status === 404 || response.status === 405) && !isRejection(response);
}

/** The obstacle that a response reports, if it is one. */
export function obstacleOf(response: Seen): string | undefined {
  if (isWrongUrl(response)) {
    return `${response.request.label} got HTTP ${response.status} without a Zoom error code. Check ${response.request.method === 'POST' ? 'ZOOM_OAUTH_URL' : 'ZOOM_API_URL'}.`;
  }
  if (isChangeLimit(response)) {
    return 'Zoom accepts no other change of this password for 24 hours.';
  }
  if (isScopeMissing(response)) {
    return 'The app lacks a scope that Zoom names. docs/zoom-app.md lists the scopes.';
  }
  if (isPermissionMissing(response)) {
    return 'The account, or the role of the person who created the app, does not permit a request.';
  }
  return Object.entries(OBSTACLES).find(([code]) => code === String(readError(response)?.code))?.[1];
}

/** Check for the limit of changes in 24 hours, in any wording. */
export function isChangeLimit(response: Seen): boolean {
  const { code, message = '' } = readError(response) ?? {};
  return code === ERRORS.changeLimit.code && /maximum number|24 hours/i.test(message);
}

/** The verdict on a response. An outage, a rate limit or an obstacle says nothing of the assumption. */
export function verdictOn(
  response: Seen | undefined,
  isConfirmed: (response: Seen) => boolean,
  isObstacle = (each: Seen) => obstacleOf(each) !== undefined,
): Verdict {
  if (!response || response.status >= 500 || response.status === 429 || isWrongUrl(response)) {
    return 'not seen';
  }
  if (isConfirmed(response)) {
    return 'as assumed';
  }
  return isObstacle(response) ? 'not seen' : 'differs';
}
