import { parseJson } from '../../http/json.ts';
import type { SecretPlace } from './place.ts';

/** The environment variable that lists the secrets whose pending password a step of this job has changed. */
const VARIABLE = 'UPDATE_ZOOM_PASSWORD_CHANGED_SECRETS';

/** A mark for the later steps of a job. Every step gets the secrets as they were when the job started. After a step changes the pending
 * secret, `pending-password` may therefore be out of date in the other steps. */
export type JobMark = ReturnType<typeof createJobMark>;

/** Create the mark for one secret. `exportVariable` sets an environment variable for later steps. */
export function createJobMark(
  { owner, repository, environment, name }: SecretPlace & { readonly name: string },
  isPendingAtStart: boolean,
  env: NodeJS.ProcessEnv,
  exportVariable: (name: string, value: string) => void,
) {
  const list = parseJson(env[VARIABLE]);
  const others = Array.isArray(list) ? list : [];
  // Names on GitHub are case-insensitive.
  const entry = JSON.stringify([`${owner}/${repository}`, environment, name]).toLowerCase();
  return {
    /** Check if an earlier step of this job left the mark. */
    isSet: () => others.includes(entry),
    /** Set the mark, before the pending secret is changed. */
    set: () => exportVariable(VARIABLE, JSON.stringify([...others, entry])),
    /** Clear the mark after the pending secret was deleted, unless it existed when the job started. */
    clear: () => isPendingAtStart || exportVariable(VARIABLE, JSON.stringify(others)),
  };
}
