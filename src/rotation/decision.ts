import type { RejectionClass } from '../errors/problem.ts';
import type { Update } from './ports.ts';

/** The source of a candidate. `recovered`: an earlier run left it pending, and may have set it. `leftover`: an earlier run stored it as the
 * current password, and could not delete it. */
export type Origin = 'generated' | 'passed' | 'recovered' | 'leftover';

/**
 * The next step after an update:
 * - `commit`: this run, or an earlier one, set the candidate.
 * - `commit-unchanged`: the candidate is in effect, and this run is not known to have set it.
 * - `try-next`: the candidate is not in effect, and Zoom may accept another one.
 * - `give-up`: the candidate may be in effect, but sending it again would end the same. Zoom may accept another one.
 * - `discard`: the candidate is not in effect.
 * - `keep`: Zoom rejected the candidate, but may have applied an earlier copy of the request.
 * - `unknown`: the candidate may be in effect.
 */
export type Decision = 'commit' | 'commit-unchanged' | 'try-next' | 'give-up' | 'discard' | 'keep' | 'unknown';

/** The rejections that Zoom may send for the second copy of a request after it applied the first. */
export const INCONCLUSIVE: readonly (RejectionClass | undefined)[] = ['reused', 'limit', 'rate', 'unrecognized', 'unexpected'];

/** The rejections that a later run would get again for the same password. */
const LASTING: readonly (RejectionClass | undefined)[] = ['reused', 'policy', 'request', 'unrecognized', 'unexpected'];

/** Decide the next step after an update to a candidate. A proxy may send a PUT twice (RFC 9110, 9.2.2), and the response can be that to the
 * second copy. A rejection proves that neither copy was applied only if the first one must have got it too. */
export function decide(update: Update, origin: Origin): Decision {
  if (update.applied === 'yes') return 'commit';
  const { class: rejection } = update.problem;
  // Exactly this password is in effect. Only this run can have set a password that it generated.
  if (rejection === 'same') return origin === 'passed' || origin === 'leftover' ? 'commit-unchanged' : 'commit';
  if (origin === 'recovered' || origin === 'leftover') {
    return (update.applied === 'maybe' && update.isBlocked) || LASTING.includes(rejection) ? 'give-up' : 'unknown';
  }
  // A generated password is in the user's history only if an earlier attempt of this run set it.
  if (update.applied === 'maybe') return rejection === 'reused' && origin === 'generated' ? 'commit' : 'unknown';
  const isDoubtful = update.isDoubtful || INCONCLUSIVE.includes(rejection);
  if (rejection === 'policy' && !isDoubtful) return 'try-next';
  if (rejection === 'reused' || rejection === 'policy') return origin === 'generated' ? 'give-up' : 'keep';
  return isDoubtful ? 'keep' : 'discard';
}
