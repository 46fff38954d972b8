import { z } from 'zod';
import { isLoopback as isLoopbackHost, parseProxy } from '../../src/http/transport.ts';

/** The settings of the probe, from its environment. */
export interface Settings {
  readonly accountId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The ID or email address of the user whose password is changed. */
  readonly user: string;
  /** The base URL of the API, without a slash at its end. */
  readonly apiUrl: string;
  readonly oauthUrl: string;
  /** Both URLs are on this machine: a simulator. */
  readonly isLocal: boolean;
}

/** The token endpoint of each API of Zoom. */
const OAUTH_URLS: Readonly<Record<string, string>> = {
  'api.zoom.us': 'https://zoom.us/oauth/token',
  'api.zoomgov.com': 'https://zoomgov.com/oauth/token',
};

/** Check that the host of a URL is this machine. */
export const isLoopback = (url: string) => isLoopbackHost(new URL(url).hostname);

function isSafeUrl(text: string): boolean {
  const { protocol, username, password } = URL.parse(text) ?? {};
  // An empty query or fragment is a part of the text all the same.
  return (protocol === 'https:' || (protocol === 'http:' && isLoopback(text))) && `${username}${password}` === '' && !/[?#]/.test(text);
}

const missing = { error: 'is missing.' };
/** The maximum length of a variable, in UTF-16 code units. A longer one is a file that was pasted by mistake. */
const LONGEST = 1000;
const text = z
  .string(missing)
  .trim()
  .max(LONGEST, { error: `has more than ${LONGEST} characters.` });
const credential = text.regex(/^[\x21-\x7e]*$/, { error: 'contains a space, or a character that is not printable ASCII.' });
const url = z
  .string()
  .trim()
  .refine(isSafeUrl, { error: 'must be an https URL, or http to a loopback host, without credentials, query and fragment.' });

// Node.js quotes a proxy that is not a URL in its error, and throws if the login has an invalid escape.
const proxy = z
  .string()
  .refine((value) => /^https?:/i.test(value) && parseProxy(value) !== undefined, {
    error: 'must be an http or https URL, with valid escapes.',
  })
  .optional();

const VARIABLES = z.object({
  ZOOM_ACCOUNT_ID: credential,
  ZOOM_CLIENT_ID: credential,
  ZOOM_CLIENT_SECRET: credential,
  ZOOM_USER: text.refine((user) => !['me', '.', '..'].includes(user) && !/\p{Cc}/u.test(user), {
    error: 'must be the ID or the email address of a user.',
  }),
  ZOOM_API_URL: url.default('https://api.zoom.us/v2'),
  ZOOM_OAUTH_URL: url.optional(),
  HTTP_PROXY: proxy,
  HTTPS_PROXY: proxy,
  http_proxy: proxy,
  https_proxy: proxy,
});

const NOT_CONFIRMED =
  'ZOOM_PROBE_CONFIRM must be equal to ZOOM_USER. This confirms that the password of this user may be changed up to five times.';
const NO_OAUTH_URL = 'ZOOM_OAUTH_URL is missing. It is required with a ZOOM_API_URL that is not a URL of Zoom.';

/** Read the settings of the probe. Returns all problems, one line each. None quotes a value. */
export function readSettings(env: NodeJS.ProcessEnv): Settings | { readonly problems: readonly string[] } {
  // GitHub sets a variable to an empty text if its secret does not exist.
  const variables = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const { data, error } = VARIABLES.safeParse(variables);
  const oauthUrl = data?.ZOOM_OAUTH_URL ?? OAUTH_URLS[URL.parse(data?.ZOOM_API_URL ?? '')?.host ?? ''];
  const confirmed = variables['ZOOM_PROBE_CONFIRM']?.trim();
  const problems = [
    ...(error?.issues ?? []).map(({ path, message }) => `${path.join()} ${message}`),
    ...(confirmed !== undefined && confirmed === variables['ZOOM_USER']?.trim() ? [] : [NOT_CONFIRMED]),
    ...(data && oauthUrl === undefined ? [NO_OAUTH_URL] : []),
  ];
  if (!data || oauthUrl === undefined || problems.length > 0) {
    return { problems };
  }
  return {
    accountId: data.ZOOM_ACCOUNT_ID,
    clientId: data.ZOOM_CLIENT_ID,
    clientSecret: data.ZOOM_CLIENT_SECRET,
    user: data.ZOOM_USER,
    apiUrl: data.ZOOM_API_URL.replace(/\/+$/, ''),
    oauthUrl,
    isLocal: isLoopback(data.ZOOM_API_URL) && isLoopback(oauthUrl),
  };
}
