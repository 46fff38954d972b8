import { parseJson } from '../http/json.ts';
import type { Target } from './api.ts';

/** The environment variable that lists the secrets whose pending password a step of this job has changed. */
const VARIABLE = 'UPDATE_ZOOM_PASSWORD_CHANGED_SECRETS';

/**
 * A mark for the later steps of a job. All steps see the secrets as they were when the job started, so after a step has changed the
 * pending secret, `pending-password` may be out of date for the others.
 */
export interface JobMark {
  /** Check that an earlier step of this job left the mark. */
  isSet(): boolean;
  set(): void;
  clear(): void;
}

/** The mark for one secret. `exportVariable` sets an environment variable for later steps. */
export function createJobMark(
  { owner, repository, environment, name }: Pick<Target, 'owner' | 'repository' | 'environment'> & { readonly name: string },
  env: NodeJS.ProcessEnv,
  exportVariable: (name: string, value: string) => void,
): JobMark {
  const list = parseJson(env[VARIABLE] ?? '');
  const others = Array.isArray(list) ? list : [];
  // GitHub's names are the same in any case.
  const own = JSON.stringify([`${owner}/${repository}`, environment, name]).toLowerCase();
  return {
    isSet: () => others.includes(own),
    set: () => exportVariable(VARIABLE, JSON.stringify([...others, own])),
    clear: () => exportVariable(VARIABLE, JSON.stringify(others)),
  };
}
