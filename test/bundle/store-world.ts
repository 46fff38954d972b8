import { expect } from '@jest/globals';
import { createStore, type FolderStore, STORE_COMMAND } from '../simulator/store.ts';
import { type Account, defaultAccount, startZoom, type Zoom } from '../simulator/zoom.ts';
import { type ActionResult, appInputs, goodInputs, type RunOptions, runAction } from '../support/action.ts';

export const NAME = 'Zoom front desk';
/** A call to the store, and its number among those of its kind. */
export type Call = readonly [string, number];
/** Every call of a run without faults, in order. The first three are made side by side, and one with a random name. */
export const CALLS: readonly Call[] = [
  [`get ${NAME}`, 1],
  [`get ${NAME}_PENDING`, 1],
  [`get ${NAME}_PREVIOUS`, 1],
  [`put ${NAME}_PENDING`, 1],
  [`get ${NAME}_PENDING`, 2],
  [`put ${NAME}`, 1],
  [`get ${NAME}`, 2],
  [`delete ${NAME}_PENDING`, 1],
  [`get ${NAME}_PENDING`, 3],
  [`get ${NAME}`, 3],
];

export interface World {
  readonly zoom: Zoom;
  readonly store: FolderStore;
}

/** Tells a story with a store, and by default with a Zoom that checks for earlier passwords first. */
export async function inWorld(
  story: (world: World) => Promise<void>,
  account: Partial<Account> = { historyLength: 9, historyFirst: true },
): Promise<void> {
  const zoom = await startZoom({ accounts: [defaultAccount(account)] });
  const store = createStore();
  store.set(NAME, passwordOf({ zoom }));
  try {
    await story({ zoom, store });
  } finally {
    await zoom.close();
    store.close();
  }
}

export const passwordOf = ({ zoom }: Pick<World, 'zoom'>) => zoom.passwordOf('ada@example.com');

export function rotate({ zoom, store }: World, change: Record<string, string> = {}, options: RunOptions = {}): Promise<ActionResult> {
  const inputs = { ...appInputs(zoom), password: '', 'generate-password': 'true', 'secret-name': NAME, store: STORE_COMMAND };
  return runAction(goodInputs(zoom, { ...inputs, ...change }), { ...options, env: { ...store.env, ...options.env } });
}

const holdersOf = ({ store }: World, password: string) =>
  ['', '_PENDING', '_PREVIOUS', '_PREVIOUS_2'].filter((slot) => store.value(`${NAME}${slot}`) === password);

/** Checks the state after a run, however it ended. */
export function checkRun(world: World, { outputs, stdout, stderr }: ActionResult, before: string): void {
  const password = passwordOf(world);
  const holders = holdersOf(world, password);
  expect(holders).not.toEqual([]);
  if (outputs['status'] === 'updated') {
    expect(holders).toContain('');
  }
  if (outputs['status'] === 'updated-not-stored') {
    expect(holders).toContain('_PENDING');
  }
  if (outputs['status'] === 'unchanged') {
    expect(password).toBe(before);
  }
  const printed = stdout.replaceAll(/^::add-mask::.*$/gm, '');
  expect(printed).not.toContain(password);
  expect(printed).not.toContain(before);
  expect(stderr).toBe('');
}

/** Checks that one run without faults restores a consistent state. */
export async function checkConvergence(world: World): Promise<void> {
  world.store.clearFaults();
  const { outputs, annotations } = await rotate(world);
  expect({ outputs, annotations }).toMatchObject({ outputs: { status: 'updated', 'error-code': '' }, annotations: [] });
  expect(world.store.value(NAME)).toBe(passwordOf(world));
  expect(holdersOf(world, '')).toEqual(['_PENDING', '_PREVIOUS', '_PREVIOUS_2']);
}

/** Every call, before and after its effect. */
export const MOMENTS = (['before', 'after'] as const).flatMap((when) => CALLS.map(([call, n]) => [when, call, n] as const));

/** Checks that a failed call, or one that never ends, loses nothing. */
export const checkFailure = (kind: 'fail' | 'stall', when: 'before' | 'after', call: string, n: number): Promise<void> =>
  inWorld(async (world) => {
    const before = passwordOf(world);
    world.store.fail(call, `${kind} ${when}`, n);
    const result = await rotate(world, kind === 'stall' ? { 'timeout-seconds': '20' } : {});
    expect(result.outputs['status']).toBe('updated');
    checkRun(world, result, before);
    await checkConvergence(world);
  });
