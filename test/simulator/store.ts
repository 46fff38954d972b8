import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The store command for tests. */
export const STORE_COMMAND = join(import.meta.dirname, 'store.sh');

/**
 * A fault of a call: it fails, kills the action, stalls or takes a second, before or after its effect. `chatter` prints the value and fails.
 */
export type StoreFault = `${'fail' | 'kill' | 'stall' | 'slow' | 'chatter'} ${'before' | 'after'}`;

/** Creates a store that lives in a folder, for `STORE_COMMAND`. */
export function createStore() {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  for (const name of ['values', 'new', 'times', 'faults', 'environments', 'scripts']) {
    mkdirSync(join(folder, name));
  }
  const read = (...path: string[]) => {
    const file = join(folder, ...path);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  return {
    folder,
    /** The environment of a run with this store. */
    env: { STORE_FOLDER: folder },
    /** Returns a value; empty if there is none. */
    value: (name: string) => read('values', name),
    set: (name: string, value: string) => writeFileSync(join(folder, 'values', name), value),
    /** Sets the time that `updated` prints. */
    setTime: (name: string, time: string) => writeFileSync(join(folder, 'times', name), time),
    /** Orders a fault of the n-th call such as `put X`, starting at 1. */
    fail: (call: string, fault: StoreFault, n = 1) => writeFileSync(join(folder, 'faults', `${call} ${n}`), fault),
    /** Sets what the store does for a verb: lines for the shell, with `$name`. `usual` does what it did before. */
    script: (verb: string, lines: string) => writeFileSync(join(folder, 'scripts', verb), lines),
    /** Fails every call from this one on, which is the n-th of its kind. */
    breakFrom: (call: string, n = 1) => writeFileSync(join(folder, 'broken'), `${call} ${n}`),
    repair: () => rmSync(join(folder, 'broken'), { force: true }),
    clearFaults() {
      rmSync(join(folder, 'faults'), { recursive: true });
      mkdirSync(join(folder, 'faults'));
    },
    /** Returns all calls, such as `get X_PENDING`, in order. */
    calls: () => read('calls').split('\n').filter(Boolean),
    /** Returns everything that was written and deleted, in order: a name, and the value if it was written. */
    changes: () => changesIn(read('changes')),
    /** Returns the environment that the program had in its last call of this kind. */
    environment: (call: string) => read('environments', call),
    close: () => rmSync(folder, { recursive: true }),
  };
}

/** Reads lines with a name, and a tab and the value if it was written. */
export function changesIn(lines: string): (readonly [name: string, value?: string])[] {
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [name = '', value] = line.split('\t');
      return value === undefined ? [name] : [name, value];
    });
}

/** A store in a folder. */
export type FolderStore = ReturnType<typeof createStore>;
