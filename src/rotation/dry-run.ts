import type { Check, Outcome } from '../outcome.ts';
import { ageOf, type Inspected, inspect, staleProblem, stopReason } from './inspection.ts';
import type { RotationOptions } from './ports.ts';
import { possibleSlots } from './progress.ts';
import { PENDING } from './slots.ts';

/** Check everything that can be checked without changing anything. The run fails if one check does, and lists the others all the same. */
export async function dryRun(options: RotationOptions): Promise<Outcome> {
  const { zoom, store, candidates, before, recordStatus } = options;
  recordStatus('unchanged');
  const [inspected, checked] = await Promise.all([inspect(options), zoom.check()]);
  const stop = stopReason(before);
  const stale = inspected.ok ? staleProblem(inspected.value) : inspected.problem;
  const fitting = candidates.check(checked.policy);
  const rejected = fitting.ok ? undefined : fitting.problem;
  const checks: readonly Check[] = [
    { name: 'inputs', result: 'passed' },
    ...checked.checks.map((check): Check => (check.name === 'policy' && rejected ? { ...check, result: 'failed' } : check)),
    ...(store ? [{ name: 'secrets-readable', result: inspected.ok ? 'passed' : 'failed' } as const, NOT_WRITTEN] : []),
  ];
  // A run that stops because of stale secrets neither rotates nor completes anything.
  const age = inspected.ok && !stale ? ageOf(inspected.value) : undefined;
  const problem = stop ?? checked.problem ?? rejected ?? stale;
  const location = inspected.ok
    ? (locationOf(inspected.value, !stale) ?? (store && age && { ...store.name, kind: 'recent', writtenAt: age.writtenAt }))
    : undefined;
  const common = { location, checks, ...(age?.isDue === false && { nextRotationAt: age.dueAt }) };
  return problem ? { status: 'unchanged', problem, accepted: false, ...common } : { status: 'validated', ...common };
}

const NOT_WRITTEN: Check = { name: 'secrets-writable', result: 'not-checked', reason: 'shown-by-writing' };

/** The secrets that may hold the password in effect, if an earlier run left some. `isCompleted`: the next run completes the pending one. */
function locationOf({ store, content, isLeftover }: Inspected, isCompleted: boolean): Outcome['location'] {
  const slots = possibleSlots(content.slots).filter((slot) => slot !== PENDING || !isLeftover);
  if (!store || slots.length === 0) return undefined;
  return { ...store.name, kind: 'previous-or', slots, hasRecovered: false, ...(isCompleted && { isDryRun: true }) };
}
