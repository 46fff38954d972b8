import { type Problem, refusalClass, type Update } from '../outcome.ts';

/** What follows from an update. */
export type Reaction =
  /** Zoom has the candidate. `isInferred`: that follows from the refusal of it as one of the last passwords. */
  | { readonly do: 'commit'; readonly isInferred: false }
  | { readonly do: 'commit'; readonly isInferred: true; readonly problem: Problem }
  /**
   * `accept`: Zoom had the candidate before, which is allowed. `next`: the candidate cannot be had. `drop`: it is not in effect.
   * `leave`: nor is it, but the answer is too strange to rely on that alone. `keep`: it may be in effect.
   */
  | { readonly do: 'accept' | 'next' | 'drop' | 'leave' | 'keep'; readonly problem: Problem };

/**
 * What to do after an update. A recovered candidate is one that an earlier run may have set: that Zoom refuses to take it once more
 * does not tell whether that run did, unless Zoom says that it is the current one.
 */
export function react(update: Update, isRecovered: boolean, allowUnchanged: boolean): Reaction {
  const problem = update.applied === 'yes' ? update.proof : update.problem;
  const kind = problem && refusalClass(problem);
  if (problem && isRecovered && (kind === 'reused' || kind === 'policy')) {
    return { do: 'next', problem };
  }
  if (update.applied === 'yes' || (isRecovered && kind === 'same')) {
    return problem && kind === 'reused' ? { do: 'commit', isInferred: true, problem } : { do: 'commit', isInferred: false };
  }
  if (isRecovered || update.applied === 'maybe') {
    return { do: 'keep', problem: update.problem };
  }
  if (kind === 'reused' || kind === 'policy') {
    return { do: 'next', problem: update.problem };
  }
  if (kind === 'unexpected') {
    return { do: 'leave', problem: update.problem };
  }
  return { do: kind === 'same' && allowUnchanged ? 'accept' : 'drop', problem: update.problem };
}
