import { isRecord, parseJson } from '../http/json.ts';
import type { RequestContext } from '../http/retry.ts';
import type { Inputs, Secret } from '../inputs/read.ts';
import type { Masker } from '../masking/masks.ts';
import type { SecretName } from '../outcome.ts';
import { staleJobProblem } from '../problems/problem.ts';
import { failure, type Result, success } from '../problems/result.ts';
import type { StoreCall } from '../problems/stores.ts';
import { log, logStderr, warn } from '../report/log.ts';
import { JOB_NOT_MARKED } from '../report/notices.ts';
import { exportVariable } from '../report/outputs.ts';
import { describeStoreRetry } from '../report/story.ts';
import type { SecretStore } from '../rotation/slots.ts';
import type { Deadline } from '../runtime/deadline.ts';
import { createJobMark } from './github/job-mark.ts';
import { DELETED, type ShippedStoreName, shippedStore } from './shipped.ts';
import type { ValueStore } from './values.ts';
import type { OpenVendorStore } from './vendor.ts';

/** The parts of a run that a store needs. */
export interface OpenStoreOptions {
  readonly masker: Masker;
  readonly env: NodeJS.ProcessEnv;
  /** The deadline of the whole run, for the calls after the update. */
  readonly deadline: Deadline;
  /** The context of the calls before the update. */
  readonly context: RequestContext;
}

type StoredSecret = Extract<Secret, { kind: 'stored' }>;

/** A store, to be closed in the end if it keeps connections. */
type OpenStore = SecretStore & { close?(): void };

/** Open the store of a secret. The code of each kind of store is loaded only if it is used. Fails if this job's secrets are stale. */
export async function openStore(
  secret: Secret,
  { pendingPassword, dueAfterMs }: Pick<Inputs, 'pendingPassword' | 'dueAfterMs'>,
  options: OpenStoreOptions,
): Promise<Result<OpenStore>> {
  const { masker, env, deadline: commitDeadline, context } = options;
  if (secret.kind === 'stored') {
    return success(await openValueStore(secret, dueAfterMs > 0, options));
  }
  let isWarned = false;
  const mark = createJobMark(secret, env, (name, value) => {
    if (!exportVariable(name, value) && !isWarned) {
      isWarned = true;
      warn(JOB_NOT_MARKED, masker);
    }
  });
  if (mark.isSet()) {
    return failure(staleJobProblem());
  }
  const { openGitHubSecrets } = await import('./github/secrets.ts');
  return success(openGitHubSecrets(secret.name, secret, { context, commitDeadline, env, mark, isPendingAtStart: pendingPassword !== '' }));
}

/** The name of a secret, and what stands in the names of its slots in its store. */
export function secretNameOf(secret: Secret): SecretName {
  const { separator } = secret.kind === 'stored' && secret.store.kind === 'shipped' ? shippedStore(secret.store.store) : {};
  return { secretName: secret.name, ...(separator && { separator }) };
}

async function openValueStore(
  secret: StoredSecret,
  isAgeNeeded: boolean,
  { masker, env, deadline, context }: OpenStoreOptions,
): Promise<SecretStore> {
  const [{ createValueStore }, { environmentOf, runCommandLine }] = await Promise.all([import('./values.ts'), import('./command-line.ts')]);
  const { name, field, store, folder } = secret;
  const environment = { env: environmentOf(env), folder };
  const onStderr = (call: StoreCall, stderr: Buffer) => logStderr(call, stderr, masker);
  const hasFields = store.kind === 'shipped' && shippedStore(store.store).hasFields;
  const open = async (): Promise<ValueStore> => {
    if (store.kind === 'program') {
      const { createProgramStore } = await import('./program.ts');
      return createProgramStore({
        run: (run) => runCommandLine({ file: store.file, ...environment }, run),
        onSecret: (value) => maskValue(value, masker),
        onStderr,
      });
    }
    const [{ open }, { runVendor }] = await Promise.all([MODULES[store.store](), import('./vendor.ts')]);
    return open({
      run: (vendor) => runVendor(vendor, { start: runCommandLine, onStderr, ...environment }),
      onSecret: (value) => maskValue(value, masker),
      env,
      current: name,
      field,
    });
  };
  const values = await open();
  const isMember = field !== '' && store.kind === 'shipped' && store.store !== 'vault';
  const { createMemberStore } = isMember ? await import('./json-secret.ts') : { createMemberStore: undefined };
  return createValueStore(secretNameOf(secret), createMemberStore ? createMemberStore(values, name, field) : values, {
    ...context,
    before: { deadline: context.deadline, isCancellable: true },
    after: { deadline, isCancellable: false },
    isAgeNeeded,
    isUnproven: store.kind === 'program',
    hasFields,
    onRetry: (retry) => log(describeStoreRetry(retry), masker),
  });
}

const MODULES: Readonly<Record<ShippedStoreName, () => Promise<{ readonly open: OpenVendorStore }>>> = {
  '1password': () => import('./1password.ts'),
  'aws-secrets-manager': () => import('./aws-secrets-manager.ts'),
  'azure-key-vault': () => import('./azure-key-vault.ts'),
  'google-secret-manager': () => import('./google-secret-manager.ts'),
  vault: () => import('./vault.ts'),
};

/** The minimum length of a text of a JSON secret to mask. Shorter ones would hide ordinary text. */
const SHORTEST_TEXT = 4;

/** Mask a value that was read. If it is a JSON object, each of its texts may be a secret. */
function maskValue(value: string, { add }: Masker): void {
  // It would hide the word in the log.
  if (value !== DELETED) {
    add(value);
  }
  const open = [parseJson(value)].filter(isRecord).flatMap((json) => Object.values(json));
  // Not recursive, because a value may be nested more deeply than the stack allows.
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string' && next.length >= SHORTEST_TEXT) {
      add(next);
    } else if (typeof next === 'object' && next !== null) {
      open.push(...Object.values(next));
    }
  }
}
