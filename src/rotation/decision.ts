import { rejectionClass } from '../problems/problem.ts';
import type { Update } from './ports.ts';

/** The source of a candidate. `recovered`: an earlier run left it pending, and may have set it. */
export type Origin = 'generated' | 'passed' | 'recovered';

/**
 * The next step after an update:
 * - `commit`: this run, or an earlier one, set the candidate.
 * - `commit-unchanged`: the candidate is in effect, and no run is known to have set it.
 * - `try-next`: Zoom rejects the candidate, and may accept another one.
 * - `discard`: the candidate is not in effect.
 * - `end-keep-pending`: the candidate is not in effect, but the response is too unusual to delete it.
 * - `unknown`: the candidate may be in effect.
 */
export type Decision = 'commit' | 'commit-unchanged' | 'try-next' | 'discard' | 'end-keep-pending' | 'unknown';

/** Decide the next step after an update to a candidate. */
export function decide(update: Update, origin: Origin): Decision {
  if (update.applied === 'yes') {
    return 'commit';
  }
  const rejection = rejectionClass(update.problem);
  if (rejection === 'same') {
    // Exactly this password is in effect. Only this run can have set a password that it generated.
    return origin === 'passed' ? 'commit-unchanged' : 'commit';
  }
  const isUnacceptable = rejection === 'reused' || rejection === 'policy';
  if (origin === 'recovered') {
    return isUnacceptable ? 'try-next' : 'unknown';
  }
  if (update.applied === 'maybe') {
    // A generated password is in the user's history only if an earlier attempt of this run set it.
    return rejection === 'reused' && origin === 'generated' ? 'commit' : 'unknown';
  }
  if (isUnacceptable) {
    return 'try-next';
  }
  return rejection === 'unexpected' ? 'end-keep-pending' : 'discard';
}
