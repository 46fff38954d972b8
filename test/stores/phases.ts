import type { SecretStore } from '../../src/rotation/ports.ts';
import type { Slot } from '../../src/rotation/slots.ts';
import type { Phase } from '../../src/runtime/deadline.ts';

/** The calls of a store, each in the phase in which a run makes it. */
export interface PhasedStore extends Pick<SecretStore, 'name' | 'isReadable'> {
  inspect(): ReturnType<SecretStore['inspect']>;
  write(slot: Slot, value: string, isAfterUpdate: boolean): ReturnType<SecretStore['write']>;
  exists(slot: Slot): ReturnType<SecretStore['exists']>;
  remove(slot: Slot): ReturnType<SecretStore['remove']>;
}

/** Binds a store to the phases before and after the update. */
export function inPhases(store: SecretStore, before: Phase, after: Phase): PhasedStore {
  return {
    ...store,
    inspect: () => store.inspect(before),
    write: (slot, value, isAfterUpdate) => store.write(slot, value, isAfterUpdate ? after : before),
    exists: (slot) => store.exists(slot, after),
    remove: (slot) => store.remove(slot, after),
  };
}
