import { ERRORS, type Expected, type OAUTH_ERRORS, XML_ERROR } from '../../test/simulator/assumptions.ts';
import type { Seen } from './client.ts';
import type { Redactor } from './redaction.ts';

/** The result for an assumption. */
export type Verdict = 'as assumed' | 'differs' | 'not seen';

/** An error in a body: a number as code for the API, and a name for the token endpoint. */
export interface BodyError {
  readonly code: number | string;
  readonly message: string;
  /** The fields that the error names, and what it says of them. */
  readonly fields: readonly string[];
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

/** The error in a body, if there is one. Zero is Zoom's code for no error. */
export function readError(response: Seen): BodyError | undefined {
  const { code: xmlCode = '', message: xmlMessage = '' } = XML_ERROR.exec(response.body)?.groups ?? {};
  if (xmlCode !== '') {
    return { code: Number(xmlCode), message: xmlMessage.trim(), fields: [], format: 'XML' };
  }
  const { code, message, errors, error, reason } = readObject(response);
  if (isText(error)) {
    return { code: error, message: isText(reason) ? reason : '', fields: [], format: 'JSON' };
  }
  const number = isText(code) || typeof code === 'number' ? Number(code) : 0;
  if (!Number.isInteger(number) || number === 0) {
    return undefined;
  }
  const fields = (Array.isArray(errors) ? errors : []).map((each) => Object.values(Object(each)).filter(isText).join(': '));
  return { code: number, message: isText(message) ? message.trim() : '', fields, format: 'JSON' };
}

const MEDIA_TYPE = /^[a-z]{1,20}\/[a-z.+-]{1,40}/;

/** Describe a response in one line: status, code and message of an error. No other body is shown, only its type. */
export function describe(response: Seen, redact: Redactor['redact']): string {
  const error = readError(response);
  if (error) {
    const text = [error.message, ...error.fields].filter(Boolean).join('; ');
    return [response.status, redact(String(error.code)), text && `"${redact(text)}"`, error.format === 'XML' && 'as XML']
      .filter(Boolean)
      .join(', ');
  }
  const type = MEDIA_TYPE.exec(response.headers['content-type'] ?? '')?.[0] ?? 'no media type';
  return [response.status, response.status >= 300 && (response.body === '' ? 'empty' : type)].filter(Boolean).join(', ');
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

/** Check that a response is a success. Zoom reports some errors with the status 200. */
export function isSuccess(response: Seen): boolean {
  return response.status < 300 && readError(response) === undefined;
}

/** Check that Zoom itself rejected a request. Anything else that is no success may come from a server in between. */
export function isRejection(response: Seen): boolean {
  return response.status < 500 && readError(response) !== undefined;
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

/** The obstacle that a response reports, if it is one. */
export function obstacleOf(response: Seen): string | undefined {
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
  if (!response || response.status >= 500 || response.status === 429) {
    return 'not seen';
  }
  if (isConfirmed(response)) {
    return 'as assumed';
  }
  return isObstacle(response) ? 'not seen' : 'differs';
}
