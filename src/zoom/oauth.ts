import { isRecord, parseJson } from '../http/json.ts';
import { type Calls, silenceProblem } from '../http/repeat.ts';
import { retryTime } from '../http/retry-after.ts';
import { type Answer, OWN_PROBLEMS, ownProblem, type Problem } from '../outcome.ts';
import { readRejection } from './answers.ts';
import { ask } from './ask.ts';
import { ZOOM_HEADERS } from './headers.ts';
import { basicCredentials, type Credentials, type Minted, type Session } from './session.ts';
import { hideTokens, tokensIn } from './tokens.ts';

const CHECK_CREDENTIALS =
  'Check `client-id` and `client-secret`: both of the same app, whole, without spaces or line breaks. The app has to be activated.';

/**
 * The errors of a token endpoint (RFC 6749, 5.2), and what they mean at Zoom, as its users report it. Their names are the
 * values of `error-code`.
 */
export const OAUTH_ERRORS: ReadonlyMap<string, Pick<Problem, 'title' | 'advice'>> = new Map(
  Object.entries({
    invalid_client: { title: 'invalid_client: the client ID or the client secret is wrong', advice: CHECK_CREDENTIALS },
    invalid_request: {
      title: 'invalid_request: the request for a token is wrong',
      advice: 'Check `account-id`: the account ID on the page of the app, of the account that the app belongs to.',
    },
    unsupported_grant_type: {
      title: 'unsupported_grant_type: the app is of another kind',
      advice: 'Use the credentials of an app of the kind Server-to-Server OAuth. Apps of other kinds cannot mint tokens by themselves.',
    },
    invalid_grant: {
      title: 'invalid_grant: the account does not grant the token',
      advice: 'Check `account-id`, and that the app is activated.',
    },
    unauthorized_client: { title: 'unauthorized_client: the app may not mint tokens', advice: CHECK_CREDENTIALS },
    invalid_scope: { title: 'invalid_scope: the app has no such scope', advice: 'Check the scopes of the app.' },
  }),
);

/** For an error that is none of these. */
export const UNKNOWN_ERROR = {
  title: 'OAuth: Zoom gives no access token',
  advice: "Zoom's words are all that is known of it. Check the app and its credentials.",
};

/** The largest number of secrets in a response that are masked: an honest one has two or three. */
const MAX_SECRETS = 20;

/** What an error may be called, so that it is fit to be an output. */
const ERROR_NAME = /^[a-z_]{1,40}$/;

/** Mints an access token. It lives for an hour, and other tokens live on beside it. */
export async function mintToken(credentials: Credentials, calls: Calls, onSecret: (secret: string) => void): Promise<Minted> {
  const exchange = await ask(
    'Access token',
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
    calls,
  );
  if (exchange.kind === 'none') {
    return { ok: false, problem: silenceProblem(exchange, 'There is no access token. ') };
  }
  const { answer } = exchange;
  const json = parseJson(answer.body);
  const { access_token: token, error, reason, scope } = isRecord(json) ? json : {};
  const secrets = [...tokensIn(answer)];
  // More secrets than an honest response has take too long to mask, so nothing that may quote one is shown.
  const isFlood = secrets.length > MAX_SECRETS;
  for (const secret of new Set([...(typeof token === 'string' ? [token] : []), ...secrets.slice(0, MAX_SECRETS)])) {
    onSecret(secret);
  }
  if (answer.status === 200 && error === undefined && typeof token === 'string' && /^[\x21-\x7e]{4,}$/.test(token)) {
    return { ok: true, token, scopes: readScopes(scope) };
  }
  const hide = (text: unknown) => (typeof text === 'string' && !isFlood ? hideTokens(text) : '');
  const words = hide(reason);
  const evidence = answer.status >= 300 ? shownResponse(answer, { error: hide(error), reason: words }) : undefined;
  const refusal = readRejection(answer);
  const name = typeof error === 'string' ? error.toLowerCase() : '';
  // A name that is also one of our own codes would say something else than it does.
  if (ERROR_NAME.test(name) && !Object.hasOwn(OWN_PROBLEMS, name) && refusal?.class !== 'rate') {
    const listed = OAUTH_ERRORS.get(name);
    const quote = words === '' ? name : `${name}: ${words}`;
    const what = 'Zoom gave no access token:';
    return { ok: false, problem: { code: name, ...(listed ?? UNKNOWN_ERROR), what, quote, isUnlisted: !listed, evidence } };
  }
  if (refusal) {
    const quote = hide(refusal.quote);
    return { ok: false, problem: { ...refusal, quote, retryAt: retryTime(answer, calls.deadline.now()), evidence } };
  }
  return {
    ok: false,
    problem: { ...ownProblem('unexpected-response', `Zoom gave no usable access token: HTTP ${answer.status}.`), evidence },
  };
}

/**
 * What the log shows of the token endpoint's response: it may have tokens anywhere, so only what RFC 6749, 5.2 and Zoom name for an
 * error, and the tracking ID, whose form is checked.
 */
function shownResponse({ status, headers }: Answer, error: Readonly<Record<string, unknown>>): Answer {
  const { 'x-zm-trackingid': trackingId = '' } = headers;
  return { status, reason: '', headers: { 'x-zm-trackingid': trackingId }, body: JSON.stringify(error), cut: false };
}

/**
 * A session with a token that is requested for it, or why there is none. `onSecret` is called with each secret of the response before
 * anything else is done with it.
 */
export async function mintSession(
  credentials: Credentials,
  calls: Calls,
  onSecret: (secret: string) => void,
): Promise<{ readonly ok: true; readonly session: Session } | Extract<Minted, { ok: false }>> {
  const first = await mintToken(credentials, calls, onSecret);
  if (!first.ok) {
    return first;
  }
  let { token } = first;
  let renewal: Promise<Minted> | undefined;
  const replace = async () => {
    const minted = await mintToken(credentials, calls, onSecret);
    if (minted.ok) {
      ({ token } = minted);
    }
    return minted;
  };
  return {
    ok: true,
    session: {
      token: () => token,
      scopes: first.scopes,
      async renew(rejected) {
        // Requests side by side may all find the first token rejected.
        if (rejected !== first.token) {
          return undefined;
        }
        renewal ??= replace();
        return renewal;
      },
    },
  };
}

/** The scopes in a token response. An empty list is as good as none: Zoom takes minutes to list the scopes of a new app. */
function readScopes(scope: unknown): readonly string[] | undefined {
  const scopes = typeof scope === 'string' ? scope.split(/\s+/).filter((each) => each !== '') : [];
  return scopes.length > 0 ? scopes : undefined;
}
