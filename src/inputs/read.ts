import * as querystring from 'node:querystring';
import { failure, type Result, success } from '../errors/result.ts';
import { PROXY_VARIABLES, parseProxy, proxyVariable } from '../http/transport.ts';
import type { Masker } from '../masking/masks.ts';
import type { ReportOptions } from '../report/facts.ts';
import { DAY_MS } from '../runtime/time.ts';
import type { Target } from '../stores/github/api.ts';
import type { ZoomInputs } from '../zoom/client.ts';
import { basicCredentials } from '../zoom/session.ts';
import { APP, combinationProblems, type InputReader, isMe } from './combinations.ts';
import { type InputProblem, inputProblem, proxyProblem } from './messages.ts';
import { misspelledInputs } from './misspelled.ts';
import { CONTEXT, DEFAULTS, FLAGS, INPUT_NAMES, INPUTS } from './schema.ts';
import { findStore, type Store, type StoreEnvironment, workspaceOf } from './store.ts';

/** The inputs of a run, checked. */
export interface Inputs extends ZoomInputs {
  readonly dryRun: boolean;
  readonly allowUnchanged: boolean;
  readonly timeoutMs: number;
  /** The secret to store the password in, if any. */
  readonly secret: Secret | undefined;
  /** The value of the pending secret; empty if there is none. */
  readonly pendingPassword: string;
  /** The age in milliseconds from which the secret is rotated; 0 to rotate at any age. */
  readonly dueAfterMs: number;
}

/** A secret on GitHub or in another store. `field`: the member of the secret that holds the password; empty for the whole value. `folder`:
 * the folder that programs run in. */
export type Secret = { readonly name: string } & (
  | ({ readonly kind: 'github' } & Target)
  | { readonly kind: 'stored'; readonly store: Exclude<Store, { kind: 'github' }>; readonly field: string; readonly folder: string }
);

/** The inputs of a run, as far as they could be read. `givenPassword`: the password that was passed, trimmed, even if it is invalid.
 * `report`: the inputs that the report depends on. If there are problems, only the one about the job summary is read. */
export type InputsRead = Readonly<{ checked: Result<Inputs, readonly InputProblem[]>; givenPassword: string; report: ReportOptions }>;

/** Inputs that play a part only for a secret on GitHub. Otherwise, their values are not checked. */
const OF_GITHUB_ONLY: readonly string[] = ['secret-repository', 'github-api-url', 'github-token', 'secret-environment'];

/** Zoom for Government has a separate OAuth host too. */
const GOVERNMENT_HOST = 'api.zoomgov.com';
const GOVERNMENT_OAUTH_URL = 'https://zoomgov.com/oauth/token';

/** Read and check the inputs. First registers the secrets among them, so that they are masked whatever happens next. */
export function readInputs(masker: Masker, environment: StoreEnvironment): InputsRead {
  const raw = createReader(environment.env);
  maskSecrets(masker, raw, environment.env);
  const checked = checkInputs(raw, environment);
  const inputs = checked.ok ? checked.value : undefined;
  return {
    checked,
    givenPassword: raw('password').trim(),
    report: {
      jobSummary: FLAGS.get(raw('job-summary')) ?? true,
      names: namesOf(inputs?.secret),
      allowUnchanged: inputs?.allowUnchanged ?? false,
      isGenerated: inputs?.password.kind === 'generated',
      isTokenRequested: inputs?.credentials.kind === 'server-to-server',
    },
  };
}

/** The names that the workflow chose for a secret and its place. */
function namesOf(secret: Secret | undefined): string[] {
  const names = secret ? [secret.name, secret.kind === 'github' ? secret.environment : secret.field] : [];
  return names.filter((name) => name !== '');
}

/** Create the reader of inputs as they were passed. White space around an input that has a default plays no part. */
const createReader = (env: NodeJS.ProcessEnv) => (name: string) => {
  const passed = env[`INPUT_${name.toUpperCase()}`] ?? '';
  const byDefault = DEFAULTS[name] ?? env[CONTEXT[name] ?? ''];
  return byDefault === undefined ? passed : passed.trim() || byDefault;
};

function maskSecrets(masker: Masker, raw: InputReader, env: NodeJS.ProcessEnv): void {
  // A mask for the keyword would star every "me" in the log.
  if (!isMe(raw('user-id'))) masker.add(raw('user-id'), 'user-id');
  for (const name of ['password', 'pending-password', 'token', 'github-token', ...APP] as const) masker.add(raw(name));
  if (raw('client-secret').trim() !== '') {
    masker.add(basicCredentials({ clientId: raw('client-id').trim(), clientSecret: raw('client-secret').trim() }));
  }
  // Errors may quote the password of a proxy, and the Proxy-Authorization header has its decoded form.
  for (const name of PROXY_VARIABLES) {
    const password = parseProxy(env[name])?.password ?? '';
    masker.add(password);
    masker.add(querystring.unescape(password));
  }
}

function checkInputs(raw: (name: string) => string, environment: StoreEnvironment): Result<Inputs, readonly InputProblem[]> {
  const { env } = environment;
  const isOnGitHub = raw('secret-name').trim() !== '' && raw('store') === 'github';
  const passed = INPUT_NAMES.map((name) => [name, isOnGitHub || !OF_GITHUB_ONLY.includes(name) ? raw(name) : '']);
  const parsed = INPUTS.safeParse(Object.fromEntries(passed));
  const store = findStore(raw('store'), raw('secret-name').trim(), environment);
  const problems = [
    ...misspelledInputs(env),
    ...(parsed.error?.issues ?? []).map(({ path, message }) => inputProblem(path.join(), message)),
    ...combinationProblems(raw),
    ...(store.ok ? [] : store.problem),
  ];
  if (!parsed.success || !store.ok || problems.length > 0) return failure(problems);
  const { password, token, 'secret-name': name, 'api-url': apiUrl, ...values } = parsed.data;
  const isGovernment = apiUrl.hostname.replace(/\.$/, '') === GOVERNMENT_HOST;
  const app = {
    accountId: values['account-id'],
    clientId: values['client-id'],
    clientSecret: values['client-secret'],
    oauthUrl: isGovernment && raw('oauth-url').trim() === '' ? new URL(GOVERNMENT_OAUTH_URL) : values['oauth-url'],
  };
  const onGitHub = {
    ...values['secret-repository'],
    environment: values['secret-environment'],
    token: values['github-token'],
    apiUrl: values['github-api-url'],
  };
  const stored = { field: values['secret-field'], folder: workspaceOf(env) };
  const inputs: Inputs = {
    userId: values['user-id'],
    password: values['generate-password'] ? { kind: 'generated', length: values['password-length'] } : { kind: 'passed', value: password },
    credentials: token ? { kind: 'token', token } : { kind: 'server-to-server', ...app },
    checkPolicy: values['check-policy'],
    apiUrl,
    bodyFormats: values['body-format'],
    allowUnchanged: values['allow-unchanged'],
    dryRun: values['dry-run'],
    timeoutMs: values['timeout-seconds'] * 1000,
    secret:
      store.value.kind !== 'github'
        ? { kind: 'stored', name, store: store.value, ...stored }
        : isOnGitHub
          ? { kind: 'github', name, ...onGitHub }
          : undefined,
    pendingPassword: values['pending-password'],
    // The age is rounded to the nearest day, because a schedule starts some hours early or late.
    dueAfterMs: Math.max(0, values['minimum-age-days'] - 0.5) * DAY_MS,
  };
  const proxyProblems = findProxyProblems(inputs, env);
  return proxyProblems.length > 0 ? failure(proxyProblems) : success(Object.freeze(inputs));
}

function findProxyProblems({ apiUrl, credentials, secret }: Inputs, env: NodeJS.ProcessEnv): InputProblem[] {
  const oauthUrls = credentials.kind === 'token' ? [] : [credentials.oauthUrl];
  const githubUrls = secret?.kind === 'github' ? [secret.apiUrl] : [];
  const variables = [apiUrl, ...oauthUrls, ...githubUrls].flatMap((url) => proxyVariable(url, env) ?? []);
  return variables.filter((name) => !parseProxy(env[name])).map(proxyProblem);
}
