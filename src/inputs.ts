import * as querystring from 'node:querystring';
import { getInput } from '@actions/core';
import type { Target } from './github/api.ts';
import { PROXY_VARIABLES, parseProxy, proxyVariable } from './http/transport.ts';
import { combinationProblems, isMe, SERVER_TO_SERVER } from './input-combinations.ts';
import { createSchema, isFalse, isTrue } from './input-schema.ts';
import type { Secrecy } from './secrecy.ts';
import type { BodyFormat, BodyFormats } from './zoom/password.ts';
import { basicCredentials, type Credentials } from './zoom/session.ts';

/** What the workflow asked for, checked. */
export interface Inputs {
  readonly userId: string;
  /** The password that was given, or how long a generated one is to be. */
  readonly password: { readonly kind: 'given'; readonly value: string } | { readonly kind: 'generated'; readonly length: number };
  readonly credentials: { readonly kind: 'token'; readonly token: string } | ({ readonly kind: 'server-to-server' } & Credentials);
  readonly checkPolicy: 'auto' | 'always' | 'never';
  readonly apiUrl: URL;
  readonly bodyFormats: BodyFormats;
  readonly allowUnchanged: boolean;
  readonly dryRun: boolean;
  readonly timeoutMs: number;
  /** Where the password is to be stored, if it is. */
  readonly secret: ({ readonly name: string } & Target) | undefined;
  /** What the pending secret holds, if anything. */
  readonly pendingPassword: string;
  /** The age in milliseconds from which the secret is rotated; 0 for any. */
  readonly dueAfterMs: number;
}

/** What an input that was left empty means; action.yml says the same, and a test compares them. */
export const DEFAULTS = {
  'generate-password': 'false',
  'password-length': '24',
  'check-policy': 'auto',
  'allow-unchanged': 'false',
  'dry-run': 'false',
  'api-url': 'https://api.zoom.us/v2',
  'body-format': 'auto',
  'timeout-seconds': '120',
  'job-summary': 'true',
  'minimum-age-days': '0',
} as const;

/** Inputs whose default the runner takes from its context, and the variable that has the same. */
export const CONTEXT_DEFAULTS = { 'secret-repository': 'GITHUB_REPOSITORY', 'github-api-url': 'GITHUB_API_URL' } as const;

const DAY_MS = 24 * 60 * 60 * 1000;

/** The inputs, or one sentence for each that cannot be used. No sentence quotes a value. */
export type InputsOrProblems = {
  /** The password that was passed in, without white space around it, whether or not it can be used. */
  readonly givenPassword: string;
  readonly jobSummary: boolean;
} & ({ readonly ok: true; readonly inputs: Inputs } | { readonly ok: false; readonly problems: readonly string[] });

const BODY_FORMATS: Readonly<Record<'auto' | BodyFormat, BodyFormats>> = {
  auto: ['multipart', 'json'],
  multipart: ['multipart'],
  json: ['json'],
};

/** GitHub's own API, where the runner does not say which one it belongs to. */
const GITHUB_API_URL = 'https://api.github.com';

/** Zoom for Government has hosts of its own. */
const GOVERNMENT_HOST = 'api.zoomgov.com';

/**
 * Reads and checks the inputs. Registers the secrets among them, before anything else is done with any of them, so that
 * they are masked however the run goes on.
 */
export function readInputs(secrecy: Secrecy, env: NodeJS.ProcessEnv): InputsOrProblems {
  const raw = readRaw(env);
  if (!isMe(raw['user-id'])) {
    secrecy.add(raw['user-id']);
  }
  for (const name of ['password', 'pending-password', 'token', 'github-token', ...SERVER_TO_SERVER] as const) {
    secrecy.add(raw[name]);
  }
  if (raw['client-secret'].trim() !== '') {
    secrecy.add(basicCredentials({ clientId: raw['client-id'].trim(), clientSecret: raw['client-secret'].trim() }));
  }
  maskProxyLogins(secrecy, env);
  const common = { givenPassword: raw.password.trim(), jobSummary: !isFalse(raw['job-summary']) };

  const parsed = createSchema().safeParse(raw);
  const problems = [
    ...(parsed.error?.issues ?? []).map((issue) => `\`${issue.path.join('.')}\` ${issue.message}.`),
    ...combinationProblems(raw),
  ];
  if (!parsed.success || problems.length > 0) {
    return { ok: false, problems, ...common };
  }
  const { data } = parsed;
  const apiUrl = new URL(data['api-url']);
  const oauthUrl = new URL(
    data['oauth-url'] || `https://${apiUrl.hostname.replace(/\.$/, '') === GOVERNMENT_HOST ? 'zoomgov.com' : 'zoom.us'}/oauth/token`,
  );
  const secret = readSecret(data);
  const proxyProblems = [apiUrl, ...(data.token ? [] : [oauthUrl]), ...(secret ? [secret.apiUrl] : [])].flatMap((url) =>
    findProxyProblem(url, env),
  );
  if (proxyProblems.length > 0) {
    return { ok: false, problems: [...new Set(proxyProblems)], ...common };
  }
  const { token, 'account-id': accountId, 'client-id': clientId, 'client-secret': clientSecret } = data;
  const inputs: Inputs = {
    userId: data['user-id'],
    password: isTrue(data['generate-password'])
      ? { kind: 'generated', length: Number(data['password-length']) }
      : { kind: 'given', value: data.password },
    credentials: token ? { kind: 'token', token } : { kind: 'server-to-server', accountId, clientId, clientSecret, oauthUrl },
    checkPolicy: data['check-policy'],
    apiUrl,
    bodyFormats: BODY_FORMATS[data['body-format']],
    allowUnchanged: isTrue(data['allow-unchanged']),
    dryRun: isTrue(data['dry-run']),
    timeoutMs: Number(data['timeout-seconds']) * 1000,
    secret,
    pendingPassword: data['pending-password'],
    // The age is rounded to the nearest day, because a schedule starts some hours early or late.
    dueAfterMs: Math.max(0, Number(data['minimum-age-days']) - 0.5) * DAY_MS,
  };
  return { ok: true, inputs: Object.freeze(inputs), ...common };
}

/** Where the password is to be stored, if it is. */
function readSecret(
  data: Pick<ReturnType<typeof readRaw>, `secret-${'name' | 'environment' | 'repository'}` | `github-${'token' | 'api-url'}`>,
): Inputs['secret'] {
  const slash = data['secret-repository'].indexOf('/');
  return data['secret-name'] === ''
    ? undefined
    : {
        name: data['secret-name'],
        environment: data['secret-environment'],
        owner: data['secret-repository'].slice(0, slash),
        repository: data['secret-repository'].slice(slash + 1),
        token: data['github-token'],
        apiUrl: new URL(data['github-api-url'] || GITHUB_API_URL),
      };
}

/** Every input as it was given, or its default. */
function readRaw(env: NodeJS.ProcessEnv) {
  const given = (name: string) => getInput(name, { trimWhitespace: false });
  const orDefault = (name: keyof typeof DEFAULTS) => getInput(name) || DEFAULTS[name];
  const orContext = (name: keyof typeof CONTEXT_DEFAULTS) => getInput(name) || (env[CONTEXT_DEFAULTS[name]] ?? '');
  return {
    'user-id': given('user-id'),
    password: given('password'),
    token: given('token'),
    'account-id': given('account-id'),
    'client-id': given('client-id'),
    'client-secret': given('client-secret'),
    'generate-password': orDefault('generate-password'),
    'password-length': orDefault('password-length'),
    'check-policy': orDefault('check-policy'),
    'allow-unchanged': orDefault('allow-unchanged'),
    'dry-run': orDefault('dry-run'),
    'api-url': orDefault('api-url'),
    'oauth-url': getInput('oauth-url'),
    'body-format': orDefault('body-format'),
    'timeout-seconds': orDefault('timeout-seconds'),
    'job-summary': orDefault('job-summary'),
    'secret-name': getInput('secret-name'),
    'secret-environment': getInput('secret-environment'),
    'secret-repository': orContext('secret-repository'),
    'github-token': given('github-token'),
    'github-api-url': orContext('github-api-url'),
    'pending-password': given('pending-password'),
    'minimum-age-days': orDefault('minimum-age-days'),
  };
}

function findProxyProblem(url: URL, env: NodeJS.ProcessEnv): string[] {
  const name = proxyVariable(url, env);
  const isUsable = !name || parseProxy(env[name]);
  return isUsable ? [] : [`The environment variable \`${name}\` must be the URL of a proxy, such as http://proxy.example.com:3128.`];
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
