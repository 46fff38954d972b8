import { allOf, andThen, type Result, success } from '../errors/result.ts';
import { previousSlot, type Slot } from '../rotation/slots.ts';

/** Looks up a slot; `undefined` if it does not exist. */
type LookUp<T> = (slot: Slot) => Promise<Result<T | undefined>>;

/** The slots that exist, with what was found in them. */
type Found<T> = readonly (readonly [Slot, T])[];

/** The last previous slot to look up. A repository, like an environment, can have 100 secrets. Source: "Using secrets in GitHub Actions" in
 * GitHub's documentation, "Limits for secrets". */
const LAST = 105;

/** Look up slots in parallel. */
export async function lookUpAll<T>(slots: readonly Slot[], lookUp: LookUp<T>): Promise<Result<Found<T>>> {
  const looks = slots.map((slot) => andThen(lookUp(slot), (found) => success<Found<T>>(found === undefined ? [] : [[slot, found]])));
  return andThen(allOf(await Promise.all(looks)), (found) => success(found.flat()));
}

/** Look up more previous slots, a number of them in parallel, as long as the last one exists. More than one exist only after several runs
 * that could not finish. */
export async function lookUpMore<T>(found: Found<T>, lookUp: LookUp<T>, parallel: number, first = 2): Promise<Result<Found<T>>> {
  if (first > LAST || found.at(-1)?.[0] !== previousSlot(first - 1)) return success(found);
  const slots = Array.from({ length: parallel }, (_, index) => previousSlot(first + index));
  return andThen(lookUpAll(slots, lookUp), (more) => lookUpMore([...found, ...more], lookUp, parallel, first + parallel));
}
