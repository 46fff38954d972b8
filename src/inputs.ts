import * as querystring from 'node:querystring';
import { getInput } from '@actions/core';
import { createSchema, FLAGS, NO_SECRETS } from './input-schema.ts';
import type { Secrecy } from './secrecy.ts';
import { PROXY_VARIABLES, parseProxy, proxyVariable } from './zoom/http.ts';
import { basicCredentials, type Credentials } from './zoom/oauth.ts';
import type { BodyFormat } from './zoom/password.ts';

/** What the workflow asked for, checked. */
export interface Inputs {
  readonly userId: string;
  /** The password that was given, or how long a generated one is to be. */
  readonly password: { readonly kind: 'given'; readonly value: string } | { readonly kind: 'generated'; readonly length: number };
  readonly credentials: { readonly kind: 'token'; readonly token: string } | ({ readonly kind: 'server-to-server' } & Credentials);
  readonly checkPolicy: 'auto' | 'always' | 'never';
  readonly apiUrl: URL;
  /** In the order in which they are tried. */
  readonly bodyFormats: readonly BodyFormat[];
  readonly allowUnchanged: boolean;
  readonly dryRun: boolean;
  readonly timeoutMs: number;
  readonly jobSummary: boolean;
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
} as const;

/** `me` is a keyword of Zoom's, not a name; masked, it would star every "me" in the log. */
export const ME = 'me';

/** The inputs, or one sentence for each that cannot be used. No sentence quotes a value. */
export type InputsOrProblems = {
  /** The password that was passed in, without white space around it, whether or not it can be used. */
  readonly givenPassword: string;
} & ({ readonly ok: true; readonly inputs: Inputs } | { readonly ok: false; readonly problems: readonly string[] });

const BODY_FORMATS: Readonly<Record<'auto' | BodyFormat, readonly BodyFormat[]>> = {
  auto: ['multipart', 'json'],
  multipart: ['multipart'],
  json: ['json'],
};

/** The three inputs of a Server-to-Server OAuth app, which are of no use without each other. */
const SERVER_TO_SERVER = ['account-id', 'client-id', 'client-secret'] as const;

/** Zoom for Government has hosts of its own. */
const GOVERNMENT_HOST = 'api.zoomgov.com';

/**
 * Reads and checks the inputs. Registers the secrets among them, before anything else is done with any of them, so that
 * they are masked however the run goes on.
 */
export function readInputs(secrecy: Secrecy, env: NodeJS.ProcessEnv): InputsOrProblems {
  const raw = readRaw();
  if (raw['user-id'].trim() !== ME) {
    secrecy.add(raw['user-id']);
  }
  for (const name of ['password', 'token', ...SERVER_TO_SERVER] as const) {
    secrecy.add(raw[name]);
  }
  if (raw['client-secret'].trim() !== '') {
    secrecy.add(basicCredentials({ clientId: raw['client-id'].trim(), clientSecret: raw['client-secret'].trim() }));
  }
  maskProxyLogins(secrecy, env);
  const givenPassword = raw.password.trim();

  const parsed = createSchema().safeParse(raw);
  const problems = [
    ...(parsed.error?.issues ?? []).map((issue) => `\`${issue.path.join('.')}\` ${issue.message}.`),
    ...combinationProblems(raw),
  ];
  if (!parsed.success || problems.length > 0) {
    return { ok: false, problems, givenPassword };
  }
  const { data } = parsed;
  const apiUrl = new URL(data['api-url']);
  const oauthUrl = new URL(data['oauth-url'] || `https://${apiUrl.hostname === GOVERNMENT_HOST ? 'zoomgov.com' : 'zoom.us'}/oauth/token`);
  const proxyProblems = (data.token ? [apiUrl] : [apiUrl, oauthUrl]).flatMap(({ protocol }) => findProxyProblem(protocol, env));
  if (proxyProblems.length > 0) {
    return { ok: false, problems: [...new Set(proxyProblems)], givenPassword };
  }
  const { token, 'account-id': accountId, 'client-id': clientId, 'client-secret': clientSecret } = data;
  const inputs: Inputs = {
    userId: data['user-id'],
    password: data['generate-password']
      ? { kind: 'generated', length: Number(data['password-length']) }
      : { kind: 'given', value: data.password },
    credentials: token ? { kind: 'token', token } : { kind: 'server-to-server', accountId, clientId, clientSecret, oauthUrl },
    checkPolicy: data['check-policy'],
    apiUrl,
    bodyFormats: BODY_FORMATS[data['body-format']],
    allowUnchanged: data['allow-unchanged'],
    dryRun: data['dry-run'],
    timeoutMs: Number(data['timeout-seconds']) * 1000,
    jobSummary: data['job-summary'],
  };
  return { ok: true, inputs: Object.freeze(inputs), givenPassword };
}

/** Every input as it was given, or its default. */
function readRaw() {
  const given = (name: string) => getInput(name, { trimWhitespace: false });
  const orDefault = (name: keyof typeof DEFAULTS) => getInput(name) || DEFAULTS[name];
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
  };
}

/** What is wrong with the inputs together: "exactly one of" and "all or none". */
function combinationProblems(raw: ReturnType<typeof readRaw>): string[] {
  const problems: string[] = [];
  const token = raw.token.trim() !== '';
  const given = SERVER_TO_SERVER.filter((name) => raw[name].trim() !== '');
  const missing = SERVER_TO_SERVER.filter((name) => !given.includes(name));
  if (token && given.length > 0) {
    problems.push(
      `\`token\` and ${quote(given)} exclude each other. Pass an access token, or the credentials of a Server-to-Server OAuth app.`,
    );
  } else if (!token && given.length === 0) {
    problems.push(
      `\`token\` is empty. Pass a Zoom OAuth access token, or ${quote(SERVER_TO_SERVER)} of a Server-to-Server OAuth app. ${NO_SECRETS}.`,
    );
  } else if (!token) {
    problems.push(
      ...missing.map(
        (name) => `\`${name}\` is empty, and ${quote(given)} ${given.length > 1 ? 'are' : 'is'} of no use without it. ${NO_SECRETS}.`,
      ),
    );
  }
  if (!token && given.length > 0 && raw['user-id'].trim() === ME) {
    problems.push(
      "`user-id` must not be `me` with Server-to-Server credentials, where it is the owner of the account. Pass the user's ID or e-mail address.",
    );
  }
  const generate = FLAGS.truthy.includes(raw['generate-password']);
  if (generate && raw.password !== '') {
    problems.push('`password` and `generate-password: true` exclude each other. Pass a password, or have one generated.');
  } else if (!generate && raw.password === '') {
    problems.push(
      `\`password\` is empty. Pass the new password, for example from a secret, or set \`generate-password: true\`. ${NO_SECRETS}.`,
    );
  }
  return problems;
}

function quote(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

function findProxyProblem(protocol: string, env: NodeJS.ProcessEnv): string[] {
  const name = proxyVariable(protocol, env);
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
