import type { HttpResponse } from '../http/exchange.ts';
import { isRecord, parseJson } from '../http/json.ts';
import type { HostContext } from '../http/retry.ts';
import { retryTime } from '../http/retry-after.ts';
import { isOwnCode } from '../problems/catalogue.ts';
import { noResponseProblem } from '../problems/no-response.ts';
import { OAUTH_ERRORS, UNKNOWN_OAUTH_ERROR } from '../problems/oauth-errors.ts';
import { failure, type Result, success } from '../problems/result.ts';
import { NO_ACCESS_TOKEN, noUsableTokenProblem, TOKEN_REQUEST_REJECTED } from '../problems/zoom.ts';
import { ZOOM_HEADERS } from './headers.ts';
import { hideTokens, tokensIn } from './leaked-tokens.ts';
import { requestWithRetry } from './request.ts';
import { readRejection } from './responses.ts';
import { basicCredentials, type Credentials, type IssuedToken, type Session, type TokenCallbacks } from './session.ts';

/** The maximum number of secrets in a response to mask. A genuine response has two or three. */
const MAX_SECRETS = 20;

/** The names of errors that are safe to set as an output. */
const ERROR_NAME = /^[a-z_]{1,40}$/;

/** Request an access token. It expires after an hour, and does not invalidate other tokens. */
export async function requestToken(
  credentials: Credentials,
  context: HostContext,
  { onSecret, onTokenIssued }: TokenCallbacks,
): Promise<Result<IssuedToken>> {
  const exchange = await requestWithRetry(
    'Requesting an access token',
    {
      method: 'POST',
      path: credentials.oauthUrl.pathname,
      headers: {
        ...ZOOM_HEADERS,
        authorization: `Basic ${basicCredentials(credentials)}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ grant_type: 'account_credentials', account_id: credentials.accountId }).toString(),
    },
    context,
  );
  if (exchange.kind === 'no-response') {
    return failure(noResponseProblem(exchange, NO_ACCESS_TOKEN));
  }
  const { response } = exchange;
  const json = parseJson(response.body);
  const { access_token: token, error, reason, scope } = isRecord(json) ? json : {};
  const secrets = [...tokensIn(response)];
  // Masking that many secrets takes too long, so no text that may quote one is shown.
  const isFlood = secrets.length > MAX_SECRETS;
  for (const secret of new Set([...(typeof token === 'string' ? [token] : []), ...secrets.slice(0, MAX_SECRETS)])) {
    onSecret(secret);
  }
  if (response.status === 200 && error === undefined && typeof token === 'string' && /^[\x21-\x7e]{4,}$/.test(token)) {
    onTokenIssued();
    return success({ token, scopes: readScopes(scope) });
  }
  const hide = (text: unknown) => (typeof text === 'string' && !isFlood ? hideTokens(text) : '');
  const words = hide(reason);
  const shown = response.status >= 300 ? shownResponse(response, { error: hide(error), reason: words }) : undefined;
  const rejection = readRejection(response);
  const name = typeof error === 'string' ? error.toLowerCase() : '';
  // A name that is also one of the action's own codes would be mistaken for it.
  if (ERROR_NAME.test(name) && !isOwnCode(name) && rejection?.class !== 'rate') {
    const listed = OAUTH_ERRORS.find((entry) => entry.code === name);
    const { title, fix } = listed ?? UNKNOWN_OAUTH_ERROR;
    const untrustedDetail = words === '' ? name : `${name}: ${words}`;
    return failure({
      code: name,
      title,
      summary: TOKEN_REQUEST_REJECTED,
      untrustedDetail,
      advice: fix,
      isUnlisted: !listed,
      response: shown,
    });
  }
  if (rejection) {
    const untrustedDetail = hide(rejection.untrustedDetail);
    const retryAt = retryTime(response, context.deadline.now());
    return failure({ ...rejection, untrustedDetail, retryAt, response: shown });
  }
  return failure({ ...noUsableTokenProblem(response.status), response: shown });
}

/**
 * The part of the token endpoint's response that is safe for the log. The response may have tokens anywhere, so it is reduced to the
 * members of an error by RFC 6749, 5.2 and by Zoom, and to the tracking ID, whose form is checked.
 */
function shownResponse({ status, headers }: HttpResponse, error: Readonly<Record<string, unknown>>): HttpResponse {
  const { 'x-zm-trackingid': trackingId = '' } = headers;
  return { status, statusText: '', headers: { 'x-zm-trackingid': trackingId }, body: JSON.stringify(error), truncated: false };
}

/** Open a session with a token that is requested for it. Returns the problem if there is no token. */
export async function openSession(credentials: Credentials, context: HostContext, callbacks: TokenCallbacks): Promise<Result<Session>> {
  const first = await requestToken(credentials, context, callbacks);
  if (!first.ok) {
    return first;
  }
  let current = first.value;
  let replacement: Promise<Result<IssuedToken>> | undefined;
  const replace = async () => {
    const issued = await requestToken(credentials, context, callbacks);
    if (issued.ok) {
      current = issued.value;
    }
    return issued;
  };
  return success({
    token: () => current.token,
    scopes: first.value.scopes,
    renewal(rejected) {
      // Several parallel requests may have the first token rejected; it is replaced once for all of them.
      return rejected === first.value.token ? () => (replacement ??= replace()) : undefined;
    },
  });
}

/** The scopes in a token response. An empty list counts as unknown, because the scopes of a new app appear only after minutes. */
function readScopes(scope: unknown): readonly string[] | undefined {
  return typeof scope === 'string' ? (scope.match(/\S+/g) ?? undefined) : undefined;
}
