import { isActionCode } from '../errors/action-errors.ts';
import { createProblem } from '../errors/problem.ts';
import { failure, type Result, success } from '../errors/result.ts';
import { isRecord, parseJson } from '../http/json.ts';
import type { HostContext } from '../http/retry.ts';
import type { HttpResponse } from '../http/types.ts';
import { readRejection } from './classify.ts';
import type { ZoomEvent } from './events.ts';
import { hideTokens, tokensIn } from './leaked-tokens.ts';
import { noTokenResponseProblem, noUsableTokenProblem, TOKEN_REQUEST_REJECTED } from './messages.ts';
import { OAUTH_ERRORS, UNKNOWN_OAUTH_ERROR } from './oauth-errors.ts';
import { requestWithRetry } from './read.ts';
import { basicCredentials, type Credentials, type Session, TRACKING_HEADER, ZOOM_HEADERS } from './session.ts';

/** The context of token requests. `onSecret`: called with each secret that a server sends, before anything else is done with it. */
export type TokenContext = HostContext & Readonly<{ onSecret: (secret: string) => void; onEvent: (event: ZoomEvent) => void }>;

/** The maximum number of secrets in a response to mask. A genuine response has two or three. */
const MAX_SECRETS = 20;

/** The names of errors that are safe to set as an output. */
const ERROR_NAME = /^[a-z_]{1,40}$/;

/** Request an access token, whose scopes may not be known. It expires after an hour, and does not invalidate other tokens. */
export async function requestToken(
  credentials: Credentials,
  context: TokenContext,
): Promise<Result<{ readonly token: string; readonly scopes: Session['scopes'] }>> {
  const { onSecret, onEvent, phase } = context;
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
  if (exchange.kind === 'no-response') return failure(noTokenResponseProblem(exchange));
  const { response } = exchange;
  const json = parseJson(response.body);
  const { access_token: token, error, reason, scope } = isRecord(json) ? json : {};
  const secrets = [...tokensIn(response)];
  // Masking that many secrets takes too long, so no text that may quote one is shown.
  const isFlood = secrets.length > MAX_SECRETS;
  const tokens = typeof token === 'string' ? [token] : [];
  for (const secret of new Set([...tokens, ...secrets.slice(0, MAX_SECRETS)])) onSecret(secret);
  if (response.status === 200 && error === undefined && typeof token === 'string' && /^[\x21-\x7e]{4,}$/.test(token)) {
    onEvent({ kind: 'token-issued' });
    // An empty list counts as unknown, because the scopes of a new app appear only after minutes.
    const scopes = typeof scope === 'string' ? scope.match(/\S+/g) : undefined;
    return success({ token, scopes: scopes ?? undefined });
  }
  const hide = (text: unknown) => (typeof text === 'string' && !isFlood ? hideTokens(text) : '');
  const words = hide(reason);
  const shown = response.status >= 300 ? shownResponse(response, { error: hide(error), reason: words }, hide) : undefined;
  const rejection = readRejection(response, phase.deadline.now());
  const name = typeof error === 'string' ? error.toLowerCase() : '';
  // A name that is also one of the action's own codes would be mistaken for it.
  if (ERROR_NAME.test(name) && !isActionCode(name) && rejection?.class !== 'rate') {
    const entry = OAUTH_ERRORS.find((each) => each.code === name) ?? UNKNOWN_OAUTH_ERROR;
    const untrustedDetail = words === '' ? name : `${name}: ${words}`;
    return failure(createProblem(entry, TOKEN_REQUEST_REJECTED, { code: name, untrustedDetail, response: shown }));
  }
  if (rejection) return failure({ ...rejection, untrustedDetail: hide(rejection.untrustedDetail), response: shown });
  return failure({ ...noUsableTokenProblem(response.status, hide(response.headers['server'])), response: shown });
}

/** The part of the token endpoint's response that is safe for the log. The response may have tokens anywhere, so its body is reduced to the
 * members of an error by RFC 6749, 5.2 and by Zoom, and its headers to those that name who responded, and the tracking ID, whose form is
 * checked. */
function shownResponse(
  { status, headers, body }: HttpResponse,
  error: Readonly<Record<string, string>>,
  hide: (text: unknown) => string,
): HttpResponse {
  const present = (texts: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
  const { server, via, [TRACKING_HEADER]: trackingId = '' } = headers;
  const members = present(error);
  return {
    status,
    statusText: '',
    headers: present({ server: hide(server), via: hide(via), [TRACKING_HEADER]: trackingId }),
    body: Object.keys(members).length > 0 ? JSON.stringify(members) : body && '(body withheld)',
    truncated: false,
  };
}

/** Open a session with a token that is requested for it. Returns the problem if there is no token. */
export async function openSession(credentials: Credentials, context: TokenContext): Promise<Result<Session>> {
  const first = await requestToken(credentials, context);
  if (!first.ok) return first;
  const { token, scopes } = first.value;
  let newToken: string | undefined;
  let replacement: Promise<Result<unknown>> | undefined;
  const replace = async () => {
    const issued = await requestToken(credentials, context);
    newToken = issued.ok ? issued.value.token : undefined;
    return issued;
  };
  return success({
    token: () => newToken ?? token,
    scopes,
    // Several parallel requests may have the first token rejected; it is replaced once for all of them, even if the new one is the same.
    renewal: (rejected) => (rejected === token && newToken !== token ? () => (replacement ??= replace()) : undefined),
  });
}
