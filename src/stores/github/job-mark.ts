import { parseJson } from '../../http/json.ts';
import type { SecretPlace } from './place.ts';

/** The environment variable that lists the secrets whose pending password a step of this job has changed. */
const VARIABLE = 'UPDATE_ZOOM_PASSWORD_CHANGED_SECRETS';

/**
 * A mark for the later steps of a job. Every step gets the secrets as they were when the job started. After a step changes the pending
 * secret, `pending-password` may therefore be out of date in the other steps.
 */
export interface JobMark {
  /** Check that an earlier step of this job left the mark. */
  isSet(): boolean;
  /** Set the mark, before the pending secret is changed. */
  set(): void;
  /** Clear the mark after the pending secret was deleted, unless it existed when the job started. */
  clear(): void;
}

/** Create the mark for one secret. `exportVariable` sets an environment variable for later steps. */
export function createJobMark(
  { owner, repository, environment, name }: SecretPlace & { readonly name: string },
  isPendingAtStart: boolean,
  env: NodeJS.ProcessEnv,
  exportVariable: (name: string, value: string) => void,
): JobMark {
  const list = parseJson(env[VARIABLE]);
  const others = Array.isArray(list) ? list : [];
  // Names on GitHub are case-insensitive.
  const entry = JSON.stringify([`${owner}/${repository}`, environment, name]).toLowerCase();
  return {
    isSet: () => others.includes(entry),
    set: () => exportVariable(VARIABLE, JSON.stringify([...others, entry])),
    clear: () => isPendingAtStart || exportVariable(VARIABLE, JSON.stringify(others)),
  };
}
