import { cancelledProblem, timeoutProblem } from '../errors/action-errors.ts';
import type { Problem } from '../errors/problem.ts';
import { type Result, success } from '../errors/result.ts';
import type { Phase } from '../runtime/deadline.ts';
import { stalePendingProblem } from './messages.ts';
import type { RotationOptions } from './ports.ts';
import { CURRENT, isLeftover, PENDING, type StoreContent, slotName, unresolved } from './slots.ts';

/** A rotation whose store is inspected. `pending`: the pending password, which `content` or the workflow has; empty if there is none.
 * `isLeftover`: an earlier run stored the pending password as the current one. */
export type Inspected = RotationOptions & Readonly<{ content: StoreContent; pending: string; isLeftover: boolean }>;

/** Check if an earlier run did not finish with the pending password. */
export const isPendingOpen = ({ pending, isLeftover }: Inspected): boolean => pending !== '' && !isLeftover;

/** Look up the slots. A time of the current secret that is in the future is not known: a clock is wrong, or the response is forged. */
export async function inspect(options: RotationOptions): Promise<Result<Inspected>> {
  const { store, before, onEvent } = options;
  const inspected = store ? await store.inspect(before) : success<StoreContent>({ slots: new Map() });
  if (!inspected.ok) return inspected;
  const { slots, values } = inspected.value;
  const inventory = new Map(slots);
  const written = slots.get(CURRENT);
  if (store && written === undefined && !values?.current) onEvent({ kind: 'missing', ...store.name });
  if (store && written !== undefined && written > before.deadline.now()) {
    inventory.delete(CURRENT);
    onEvent({ kind: 'time-in-future', ...store.name });
  }
  return success({
    ...options,
    content: { ...inspected.value, slots: inventory },
    pending: values?.pending ?? options.pending,
    isLeftover: isLeftover(inspected.value),
  });
}

/** The problem of a `pending-password` that does not match the secrets, if it does not. */
export function staleProblem({ store, pending, content }: Inspected): Problem | undefined {
  const isPassed = pending !== '';
  return store && content.slots.has(PENDING) !== isPassed ? stalePendingProblem(slotName(store.name, PENDING), isPassed) : undefined;
}

/** The reason to stop before the next step, if there is one. */
export function stopReason({ deadline }: Phase): Problem | undefined {
  if (deadline.isCancelled()) return cancelledProblem();
  return deadline.remaining() > 0 ? undefined : timeoutProblem();
}

/** The age of the current secret, if it is known and `minimum-age-days` asks for it. Times are in milliseconds since the epoch. `dueAt`:
 * from when a run rotates again. What an earlier run has not finished is due at any age. */
export function ageOf(rotation: Inspected) {
  const { store, content, dueAfterMs, before, onEvent } = rotation;
  const writtenAt = content.slots.get(CURRENT);
  if (!store || dueAfterMs === 0 || writtenAt === undefined) return undefined;
  const dueAt = writtenAt + dueAfterMs;
  const now = before.deadline.now();
  const isUnfinished = isPendingOpen(rotation) || unresolved(content.slots).length > 0;
  onEvent({ kind: 'age', ...store.name, writtenAt, now, dueAt, isUnfinished });
  return { writtenAt, dueAt, isDue: isUnfinished || now >= dueAt };
}
