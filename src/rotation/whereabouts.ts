import { CURRENT, type Inventory, PENDING, previousSlot, type SecretStore, type Slot, unresolved } from './store.ts';

/** What holds at every moment: whatever a run was about to do, the next one goes on from there. */
const AGAIN = 'It is safe to run again.';

/** Which secret holds what Zoom has. */
export function tellHolder({ name }: SecretStore, slot: Slot): string {
  return `Zoom has the password of the secret \`${name}${slot}\`. ${AGAIN}`;
}

/** That the current password is left alone. */
export function tellRecent({ name }: SecretStore, time: string): string {
  return `The secret \`${name}\` was written at ${time}. Zoom has its password, unless somebody has changed one of the two since. ${AGAIN}`;
}

/**
 * The secrets that may hold the password in effect. `hasRecovered`: the current secret holds the one of an earlier run, and is not
 * the password from before the run.
 */
export function tellOpen({ name }: SecretStore, inventory: Inventory, hasRecovered = false): string {
  const others = [PENDING, ...unresolved(inventory)].filter((slot) => inventory.has(slot)).map((slot) => `\`${name}${slot}\``);
  const open = others.length > 0 ? `, or that of ${others.join(' or ')}` : '';
  return hasRecovered
    ? `Zoom has the password of the secret \`${name}\`, which an earlier run had left pending${open}. ${AGAIN}`
    : `Zoom has the password that it had${open}. The secret \`${name}\` was not written. ${AGAIN}`;
}

/** That a candidate which Zoom refused stays pending, for safety's sake. */
export function tellKept({ name }: SecretStore): string {
  return `The secret \`${name}${PENDING}\` stays all the same, because the answer is a strange one; the next run begins with it.`;
}

/** What a dry run found. */
export function tellChecked(store: SecretStore, inventory: Inventory): string {
  const pending = inventory.has(PENDING) ? ` A run without \`dry-run\` first finishes what \`${store.name}${PENDING}\` holds.` : '';
  return `${tellOpen(store, inventory)}${pending} Whether the secrets can be written shows only when they are.`;
}

/** The same where a run ended without knowing how far it had come. */
export function tellAllSlots(name: string): string {
  const names = [CURRENT, PENDING, previousSlot(1)].map((slot) => `\`${name}${slot}\``);
  return `Zoom has the password of one of the secrets ${names.join(', ')}, if it had that of the first. ${AGAIN}`;
}
