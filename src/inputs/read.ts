import * as querystring from 'node:querystring';
import { getInput } from '@actions/core';
import { PROXY_VARIABLES, parseProxy, proxyVariable } from '../http/transport.ts';
import type { Masker } from '../masking/masks.ts';
import { type InputProblem, proxyProblem } from '../problems/inputs.ts';
import { DAY_MS } from '../runtime/time.ts';
import type { Target } from '../stores/github/api.ts';
import type { ZoomInputs } from '../zoom/client.ts';
import type { BodyFormats } from '../zoom/events.ts';
import { basicCredentials } from '../zoom/session.ts';
import { combinationProblems, isMe, SERVER_TO_SERVER } from './combinations.ts';
import { misspelledInputs } from './misspelled.ts';
import { CHECK_POLICIES, checkEach, INPUT_DESCRIPTORS, type InputReader, isFalse, isTrue } from './schema.ts';
import { findStore, type Store, type StoreEnvironment, workspaceOf } from './store.ts';

/** The inputs of a run, checked. */
export interface Inputs extends ZoomInputs {
  readonly dryRun: boolean;
  readonly allowUnchanged: boolean;
  readonly timeoutMs: number;
  /** The secret to store the password in, if any: on GitHub, or in the store of a command. */
  readonly secret: GithubSecret | StoredSecret | undefined;
  /** The value of the pending secret; empty if there is none. */
  readonly pendingPassword: string;
  /** The age in milliseconds from which the secret is rotated; 0 to rotate at any age. */
  readonly dueAfterMs: number;
}

/** A secret on GitHub. */
interface GithubSecret extends Target {
  readonly kind: 'github';
  readonly name: string;
}

/** A secret in another store. */
interface StoredSecret {
  readonly kind: 'stored';
  readonly name: string;
  /** The member of the secret that holds the password; empty for the whole value. */
  readonly field: string;
  readonly store: Exclude<Store, { kind: 'github' }>;
  /** The folder that programs run in. */
  readonly folder: string;
}

/** The inputs, or their problems. */
export type InputsOrProblems = {
  /** The password that was passed, trimmed, even if it is invalid. */
  readonly givenPassword: string;
  readonly jobSummary: boolean;
} & ({ readonly ok: true; readonly inputs: Inputs } | { readonly ok: false; readonly problems: readonly InputProblem[] });

const BODY_FORMATS: Readonly<Record<string, BodyFormats>> = {
  auto: ['multipart', 'json'],
  multipart: ['multipart'],
  json: ['json'],
};

/** The API of github.com, for a runner that does not name its own. */
const GITHUB_API_URL = 'https://api.github.com';

/** The API host of Zoom for Government, which has a separate OAuth host too. */
const GOVERNMENT_HOST = 'api.zoomgov.com';

/** Read and check the inputs. First registers the secrets among them, so that they are masked whatever happens next. */
export function readInputs(masker: Masker, environment: StoreEnvironment): InputsOrProblems {
  const { env } = environment;
  const values = readRaw(env);
  const raw: InputReader = (name) => String(values.get(name));
  if (!isMe(raw('user-id'))) {
    masker.add(raw('user-id'), 'user-id');
  }
  for (const name of ['password', 'pending-password', 'token', 'github-token', ...SERVER_TO_SERVER] as const) {
    masker.add(raw(name));
  }
  if (raw('client-secret').trim() !== '') {
    masker.add(basicCredentials({ clientId: raw('client-id').trim(), clientSecret: raw('client-secret').trim() }));
  }
  maskProxyLogins(masker, env);
  const common = { givenPassword: raw('password').trim(), jobSummary: !isFalse(raw('job-summary')) };

  const { value, problems: ownProblems } = checkEach(values);
  const store = findStore(value('store'), value('secret-name'), environment);
  const problems = [...misspelledInputs(env), ...ownProblems, ...combinationProblems(raw), ...(store.ok ? [] : store.problem)];
  const checkPolicy = CHECK_POLICIES.find((each) => each === value('check-policy'));
  const bodyFormats = BODY_FORMATS[value('body-format')];
  if (!checkPolicy || !bodyFormats || !store.ok || problems.length > 0) {
    return { ok: false, problems, ...common };
  }
  const apiUrl = new URL(value('api-url'));
  const oauthUrl = new URL(
    value('oauth-url') || `https://${apiUrl.hostname.replace(/\.$/, '') === GOVERNMENT_HOST ? 'zoomgov.com' : 'zoom.us'}/oauth/token`,
  );
  const secret = readSecret(value, store.value, workspaceOf(env));
  const proxyProblems = [apiUrl, ...(value('token') ? [] : [oauthUrl]), ...(secret?.kind === 'github' ? [secret.apiUrl] : [])].flatMap(
    (url) => findProxyProblem(url, env),
  );
  if (proxyProblems.length > 0) {
    return { ok: false, problems: proxyProblems, ...common };
  }
  const token = value('token');
  const app = { accountId: value('account-id'), clientId: value('client-id'), clientSecret: value('client-secret'), oauthUrl };
  const inputs: Inputs = {
    userId: value('user-id'),
    password: isTrue(value('generate-password'))
      ? { kind: 'generated', length: Number(value('password-length')) }
      : { kind: 'passed', value: value('password') },
    credentials: token ? { kind: 'token', token } : { kind: 'server-to-server', ...app },
    checkPolicy,
    apiUrl,
    bodyFormats,
    allowUnchanged: isTrue(value('allow-unchanged')),
    dryRun: isTrue(value('dry-run')),
    timeoutMs: Number(value('timeout-seconds')) * 1000,
    secret,
    pendingPassword: value('pending-password'),
    // The age is rounded to the nearest day, because a schedule starts some hours early or late.
    dueAfterMs: Math.max(0, Number(value('minimum-age-days')) - 0.5) * DAY_MS,
  };
  return { ok: true, inputs: Object.freeze(inputs), ...common };
}

/** Read the secret to store the password in, if any. */
function readSecret(value: InputReader, store: Store, folder: string): Inputs['secret'] {
  if (store.kind !== 'github') {
    return { kind: 'stored', name: value('secret-name'), field: value('secret-field'), store, folder };
  }
  const slash = value('secret-repository').indexOf('/');
  return value('secret-name') === ''
    ? undefined
    : {
        kind: 'github',
        name: value('secret-name'),
        environment: value('secret-environment'),
        owner: value('secret-repository').slice(0, slash),
        repository: value('secret-repository').slice(slash + 1),
        token: value('github-token'),
        apiUrl: new URL(value('github-api-url') || GITHUB_API_URL),
      };
}

/** Every input as it was passed, or its default. */
function readRaw(env: NodeJS.ProcessEnv): Map<string, string> {
  return new Map(
    INPUT_DESCRIPTORS.map(([name, { default: value, variable }]) => {
      const passed = getInput(name, { trimWhitespace: false });
      const byDefault = value ?? (variable && env[variable]);
      return [name, byDefault === undefined ? passed : passed.trim() || byDefault];
    }),
  );
}

function findProxyProblem(url: URL, env: NodeJS.ProcessEnv): InputProblem[] {
  const name = proxyVariable(url, env);
  return !name || parseProxy(env[name]) ? [] : [proxyProblem(name)];
}

/** Mask the passwords of proxies, because errors may quote them. */
function maskProxyLogins(masker: Masker, env: NodeJS.ProcessEnv): void {
  for (const name of PROXY_VARIABLES) {
    const password = parseProxy(env[name])?.password ?? '';
    masker.add(password);
    // The decoded form, as in the Proxy-Authorization header.
    masker.add(querystring.unescape(password));
  }
}
