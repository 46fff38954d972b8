import * as querystring from 'node:querystring';
import { getInput } from '@actions/core';
import * as z from 'zod/mini';
import { passwordFault } from './password/rules.ts';
import type { Secrecy } from './secrecy.ts';
import { PROXY_VARIABLES, parseProxy, proxyVariable } from './zoom/http.ts';
import type { BodyFormat } from './zoom/password.ts';

/** What the workflow asked for, checked. */
export interface Inputs {
  readonly userId: string;
  readonly password: string;
  readonly token: string;
  readonly apiUrl: URL;
  /** In the order in which they are tried. */
  readonly bodyFormats: readonly BodyFormat[];
  readonly allowUnchanged: boolean;
  readonly timeoutMs: number;
  readonly jobSummary: boolean;
}

/** What an input that was left empty means; action.yml says the same, and a test compares them. */
export const DEFAULTS = {
  'allow-unchanged': 'false',
  'api-url': 'https://api.zoom.us/v2',
  'body-format': 'auto',
  'timeout-seconds': '120',
  'job-summary': 'true',
} as const;

/** `me` is a keyword of Zoom's, not a name; masked, it would star every "me" in the log. */
export const ME = 'me';

/** The inputs, or one sentence for each that cannot be used. No sentence quotes a value. */
export type InputsOrProblems =
  | { readonly ok: true; readonly inputs: Inputs }
  | { readonly ok: false; readonly problems: readonly string[] };

const NO_SECRETS =
  'If it comes from a secret: workflows started from forks and by Dependabot get no secrets, and a secret that does not exist is empty too';

/** One check that ends the checks of its input, so that each input has one problem at most. */
function rule(holds: (value: string) => boolean, error: string) {
  return z.refine<string>(holds, { error, abort: true });
}

const trimmed = z.string().check(z.trim());
const isGiven = (example: string) => rule((value) => value !== '', `is empty. ${example}. ${NO_SECRETS}`);

const flag = z.stringbool({
  truthy: ['true', 'True', 'TRUE'],
  falsy: ['false', 'False', 'FALSE'],
  case: 'sensitive',
  error: 'must be true or false',
});

const BODY_FORMATS: Readonly<Record<'auto' | BodyFormat, readonly BodyFormat[]>> = {
  auto: ['multipart', 'json'],
  multipart: ['multipart'],
  json: ['json'],
};

/** Made when it is used: nothing of an input is read or built at import time. */
function createSchema() {
  return z.object({
    'user-id': trimmed.check(
      isGiven("Pass the user's Zoom ID or e-mail address"),
      rule((value) => !/\p{Cc}/u.test(value), 'contains a control character, such as a tab or a line break. Pass one ID or e-mail address'),
      rule((value) => value.isWellFormed() && !value.includes('\ufffd'), 'is not valid UTF-8. Pass a Zoom user ID or an e-mail address'),
      rule(
        (value) => value !== '.' && value !== '..',
        'must not be a dot or two, which mean another address. Pass a Zoom user ID or an e-mail address',
      ),
    ),
    password: z.string().check(
      isGiven('Pass the new password, for example from a secret'),
      z.superRefine((value, context) => {
        const fault = passwordFault(value);
        if (fault) {
          context.addIssue(fault);
        }
      }),
    ),
    token: trimmed.check(
      isGiven('Pass a Zoom OAuth access token'),
      rule(
        (value) => /^[\x21-\x7e]+$/.test(value),
        'must be printable ASCII without spaces. Pass the access token alone, without "Bearer" and without quotes or line breaks',
      ),
    ),
    'api-url': trimmed.check(
      rule(
        isApiUrl,
        'must be an https URL without user, query or fragment, such as https://api.zoom.us/v2 (http is taken only for a loopback host)',
      ),
    ),
    'body-format': z.enum(['auto', 'multipart', 'json'], { error: 'must be auto, multipart or json' }),
    'allow-unchanged': flag,
    'timeout-seconds': z
      .string()
      .check(
        rule((value) => /^\d{1,9}$/.test(value) && Number(value) >= 10 && Number(value) <= 3600, 'must be a whole number from 10 to 3600'),
      ),
    'job-summary': flag,
  });
}

function isApiUrl(value: string): boolean {
  if (/[\s\p{Cc}]/u.test(value) || !URL.canParse(value)) {
    return false;
  }
  const { protocol, hostname, username, password, search, hash } = new URL(value);
  const isLoopback = hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
  return (protocol === 'https:' || (protocol === 'http:' && isLoopback)) && [username, password, search, hash].every((part) => part === '');
}

/**
 * Reads and checks the inputs. Registers the secrets among them, before anything else is done with any of them, so that
 * they are masked however the run goes on.
 */
export function readInputs(secrecy: Secrecy, env: NodeJS.ProcessEnv): InputsOrProblems {
  const raw = {
    // As they were given: they are masked as given too, and a password is never trimmed.
    'user-id': getInput('user-id', { trimWhitespace: false }),
    password: getInput('password', { trimWhitespace: false }),
    token: getInput('token', { trimWhitespace: false }),
    ...Object.fromEntries(Object.entries(DEFAULTS).map(([name, value]) => [name, getInput(name) || value])),
  };
  if (raw['user-id'].trim() !== ME) {
    secrecy.add(raw['user-id']);
  }
  secrecy.add(raw.password);
  secrecy.add(raw.token);
  maskProxyLogins(secrecy, env);

  const parsed = createSchema().safeParse(raw);
  if (!parsed.success) {
    return { ok: false, problems: parsed.error.issues.map((issue) => `\`${issue.path.join('.')}\` ${issue.message}.`) };
  }
  const { data } = parsed;
  const apiUrl = new URL(data['api-url']);
  const proxy = proxyVariable(apiUrl.protocol, env);
  if (proxy && !parseProxy(env[proxy])) {
    return {
      ok: false,
      problems: [`The environment variable \`${proxy}\` must be the URL of a proxy, such as http://proxy.example.com:3128.`],
    };
  }
  return {
    ok: true,
    inputs: Object.freeze({
      userId: data['user-id'],
      password: data.password,
      token: data.token,
      apiUrl,
      bodyFormats: BODY_FORMATS[data['body-format']],
      allowUnchanged: data['allow-unchanged'],
      timeoutMs: Number(data['timeout-seconds']) * 1000,
      jobSummary: data['job-summary'],
    }),
  };
}

/** The login to a proxy is a secret too, and errors may quote it. */
function maskProxyLogins(secrecy: Secrecy, env: NodeJS.ProcessEnv): void {
  for (const name of PROXY_VARIABLES) {
    const password = parseProxy(env[name])?.password ?? '';
    secrecy.add(password);
    // The login's bytes, as the Proxy-Authorization header has them.
    secrecy.add(querystring.unescape(password));
  }
}
