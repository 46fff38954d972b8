import { failure, type Result, success } from '../errors/result.ts';
import type { Inputs, Secret } from '../inputs/read.ts';
import type { SecretName } from '../outcome.ts';
import { exportVariable } from '../report/outputs.ts';
import type { SecretStore } from '../rotation/ports.ts';
import type { StoreContext } from './events.ts';
import { createJobMark } from './github/job-mark.ts';
import { describePlace } from './github/place.ts';
import { PROBLEMS } from './messages.ts';
import { shippedStore } from './shipped.ts';

/** Open the store of a secret, whose code is loaded only if it is used. Fails if this job's secrets are stale. */
export async function openStore(
  secret: Secret,
  { pendingPassword, dueAfterMs }: Pick<Inputs, 'pendingPassword' | 'dueAfterMs'>,
  context: StoreContext,
): Promise<Result<SecretStore>> {
  const { env, onEvent } = context;
  if (secret.kind === 'stored') {
    const { openValueStore } = await import('./open-values.ts');
    return success(openValueStore(secret, secretNameOf(secret), dueAfterMs > 0, context));
  }
  let isWarned = false;
  const mark = createJobMark(secret, pendingPassword !== '', env, (name, value) => {
    if (!exportVariable(name, value) && !isWarned) {
      isWarned = true;
      onEvent({ kind: 'job-not-marked' });
    }
  });
  if (mark.isSet()) return failure(PROBLEMS.staleJob);
  const { openGitHubSecrets } = await import('./github/secrets.ts');
  return success(openGitHubSecrets(secretNameOf(secret), secret, mark, context));
}

/** The name of a secret, and where it is. */
export function secretNameOf(secret: Secret): SecretName {
  const { name: secretName } = secret;
  if (secret.kind === 'github') return { secretName, place: describePlace(secret) };
  if (secret.store.kind === 'program') return { secretName };
  const { separator, title, isMarked } = shippedStore(secret.store.store);
  return { secretName, place: title, ...(separator && { separator }), ...(isMarked && { isMarked }) };
}
