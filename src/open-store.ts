import { createJobMark } from './github/job-mark.ts';
import type { RequestContext } from './http/retry.ts';
import type { Inputs } from './inputs/read.ts';
import type { Masker } from './masking/masks.ts';
import { staleJobProblem } from './problems/problem.ts';
import { failure, type Result, success } from './problems/result.ts';
import { log, logStderr, warn } from './report/log.ts';
import { JOB_NOT_MARKED } from './report/notices.ts';
import { exportVariable } from './report/outputs.ts';
import { describeStoreRetry } from './report/story.ts';
import type { SecretStore } from './rotation/slots.ts';
import type { Deadline } from './runtime/deadline.ts';

/** The parts of a run that a store needs. */
export interface OpenStoreOptions {
  readonly masker: Masker;
  readonly env: NodeJS.ProcessEnv;
  /** The deadline of the whole run, for the calls after the update. */
  readonly deadline: Deadline;
  /** The context of the calls before the update. */
  readonly context: RequestContext;
}

/** A store, to be closed in the end if it keeps connections. */
type OpenStore = SecretStore & { close?(): void };

/** Open the store of a secret. The code of each kind of store is loaded only if it is used. Fails if this job's secrets are stale. */
export async function openStore(
  secret: NonNullable<Inputs['secret']>,
  { pendingPassword, dueAfterMs }: Pick<Inputs, 'pendingPassword' | 'dueAfterMs'>,
  { masker, env, deadline: commitDeadline, context }: OpenStoreOptions,
): Promise<Result<OpenStore>> {
  if (secret.kind === 'command') {
    const { openCommandStore } = await import('./store-command/store.ts');
    const store = openCommandStore(secret, env, {
      ...context,
      commitDeadline,
      isAgeNeeded: dueAfterMs > 0,
      onSecret: masker.add,
      onStderr: (call, text) => logStderr(call, text, masker),
      onRetry: (retry) => log(describeStoreRetry(retry), masker),
    });
    return success(store);
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
