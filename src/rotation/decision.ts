import { refusalClass, type Update } from '../outcome.ts';

/** Where a candidate comes from. `recovered`: an earlier run left it pending, and may have set it. */
export type Origin = 'generated' | 'passed' | 'recovered';

/**
 * What to do after an update:
 * - `commit`: this run, or an earlier one, set the candidate.
 * - `commit-unchanged`: the candidate is in effect, and no run is known to have set it.
 * - `try-next`: Zoom rejects the candidate, and may accept another one.
 * - `discard`: the candidate is not in effect.
 * - `end-keep-pending`: neither is this one, but the response is too unusual to delete it.
 * - `unknown`: the candidate may be in effect.
 */
export type Decision = 'commit' | 'commit-unchanged' | 'try-next' | 'discard' | 'end-keep-pending' | 'unknown';

/** Decide what follows from an update of a candidate. */
export function decide(update: Update, origin: Origin): Decision {
  if (update.applied === 'yes') {
    return 'commit';
  }
  const rejection = refusalClass(update.problem);
  if (rejection === 'same') {
    // Zoom has exactly this password. Before this run, nobody can have set one that it generated.
    return origin === 'passed' ? 'commit-unchanged' : 'commit';
  }
  const isUnacceptable = rejection === 'reused' || rejection === 'policy';
  if (origin === 'recovered') {
    return isUnacceptable ? 'try-next' : 'unknown';
  }
  if (update.applied === 'maybe') {
    // A generated password is in nobody's history, unless an earlier attempt of this run set it.
    return rejection === 'reused' && origin === 'generated' ? 'commit' : 'unknown';
  }
  if (isUnacceptable) {
    return 'try-next';
  }
  return rejection === 'unexpected' ? 'end-keep-pending' : 'discard';
}
