import { startGitHub } from '../../simulator/github.ts';
import type { Fault, LoopbackServer } from '../../simulator/server.ts';
import { createStore, STORE_COMMAND } from '../../simulator/store.ts';
import { type Account, defaultAccount, startZoom, type User, type Zoom } from '../../simulator/zoom.ts';
import { startStandIn } from '../../stores/vendors.ts';
import { type ActionResult, appInputs, goodInputs, runAction } from '../../support/action.ts';

/** Where the password is stored. `program` and `azure-key-vault` can be read. */
export type StoreKind = 'none' | 'github' | 'program' | 'azure-key-vault';

/** The rest of an earlier run: a pending password that is in effect, one that was never sent, or one that is stored as the current one too. */
export type Left = 'nothing' | 'in effect' | 'never sent' | 'leftover';

/** One run of the bundle, and everything that it meets. */
export interface Situation {
  readonly name: string;
  readonly store: StoreKind;
  readonly password: 'passed' | 'generated';
  readonly credentials: 'token' | 'app';
  readonly inputs: Readonly<Record<string, string>>;
  readonly left: Left;
  /** The age of the current secret in days. */
  readonly ageDays: number | 'none';
  readonly trouble: Trouble;
}

/** A trouble: with the account, the user, the way to a server, or the store. */
export interface Trouble {
  readonly name: string;
  readonly account?: Partial<Account>;
  readonly user?: Partial<User>;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Faults of Zoom or of GitHub. */
  readonly zoom?: readonly Fault[];
  readonly github?: readonly Fault[];
  /** The server that accepts no connection. */
  readonly down?: 'zoom' | 'github';
  /** For the store of the user's program: the call from which on every one fails, or a single one. */
  readonly program?: { readonly call: string; readonly n?: number; readonly once?: 'before' | 'after' };
  /** For the stand-in of Azure. */
  readonly azure?: { readonly situation: string; readonly command?: string };
}

/** The secrets of a situation, whatever the store is. */
export interface Shelf {
  /** The name of the current secret, and what stands between it and the rest of the name of another one. */
  readonly name: string;
  readonly separator: '_' | '-';
  /** The value of a slot such as `PENDING`; empty if there is none. The current one has an empty name. */
  value(slot?: string): string;
  /** Everything that was written and deleted, in order, by slot. */
  changes(): readonly (readonly [slot: string, value?: string])[];
}

/** Everything that the simulators know after a run, and everything that the run printed. */
export interface Truth {
  readonly situation: Situation;
  readonly inputs: Readonly<Record<string, string>>;
  readonly result: ActionResult;
  readonly zoom: Zoom;
  readonly user: User;
  readonly account: Account;
  readonly github: LoopbackServer | undefined;
  readonly shelf: Shelf;
  /** The password in effect, and the values of the slots, before the run. */
  readonly before: { readonly password: string; readonly slots: Readonly<Record<string, string>> };
  readonly writtenAt: number | undefined;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const OLD = 'Old-Passw0rd';
/** The password that an earlier run left, unless it is also the current one. */
export const PENDING = 'Pending-Passw0rd';

/** The factor by which the clock of a run is too fast, so that waits take no time. Only the waits are: a slow machine has the time it needs. */
const SPEED = 10;
const START = Date.now();
const now = () => START + (Date.now() - START) * SPEED;
const FAST_CLOCK = `const { hrtime } = process;
const real = hrtime.bigint.bind(hrtime);
const begin = real();
hrtime.bigint = () => begin + (real() - begin) * ${SPEED}n;
const { now } = Date;
Date.now = () => ${START} + (now() - ${START}) * ${SPEED};
const timers = require('node:timers/promises');
const { setTimeout } = timers;
timers.setTimeout = (ms, ...rest) => setTimeout(ms / ${SPEED}, ...rest);
require('node:module').syncBuiltinESMExports();`;

interface OpenShelf extends Shelf {
  set(slot: string, value: string, at: number): void;
  inputs(): Record<string, string>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly github?: LoopbackServer;
  close(): unknown;
}

/** Opens the store of a situation, with the faults that it has. */
async function openShelf({ store, trouble }: Situation): Promise<OpenShelf> {
  const named = (name: string, separator: '_' | '-') => ({
    name,
    separator,
    nameOf: (slot = '') => (slot === '' ? name : `${name}${separator}${slot}`),
    slotOf: (found: string) => found.slice(name.length + 1).toUpperCase(),
  });
  if (store === 'github') {
    const { nameOf, slotOf, ...rest } = named('ZOOM_PASSWORD', '_');
    const github = await startGitHub({ now });
    for (const fault of trouble.github ?? []) {
      github.fail(fault);
    }
    return {
      ...rest,
      github,
      value: (slot) => github.secret(nameOf(slot)),
      set: (slot, value, at) => github.store(nameOf(slot), value, { updatedAt: at }),
      changes: () => github.changes.map(([name, ...value]) => [slotOf(name), ...value]),
      inputs: () => ({
        'secret-name': rest.name,
        'secret-repository': 'octo/zoom',
        'github-token': 'gh.token',
        'github-api-url': github.apiUrl,
        'pending-password': github.secret(nameOf('PENDING')),
      }),
      env: {},
      close: github.close,
    };
  }
  if (store === 'program') {
    const { nameOf, slotOf, ...rest } = named('Zoom front desk', '_');
    const files = createStore();
    const { call, n = 1, once } = trouble.program ?? { call: '' };
    if (once) {
      files.fail(call, `fail ${once}`, n);
    } else if (call !== '') {
      files.breakFrom(call, n);
    }
    return {
      ...rest,
      value: (slot) => files.value(nameOf(slot)),
      set(slot, value, at) {
        files.set(nameOf(slot), value);
        files.setTime(nameOf(slot), new Date(at).toISOString());
      },
      changes: () => files.changes().map(([name, ...value]) => [slotOf(name), ...value]),
      inputs: () => ({ 'secret-name': rest.name, store: STORE_COMMAND }),
      env: files.env,
      close: files.close,
    };
  }
  const { nameOf, slotOf, ...rest } = named('Zoom-Front-Desk', '-');
  const standIn = store === 'none' ? undefined : startStandIn(store);
  standIn?.situations(...(trouble.azure ? [trouble.azure] : []));
  const isDeleted = (value = '') => value === '' || value === 'deleted';
  return {
    ...rest,
    value: (slot) => [standIn?.password(nameOf(slot))].map((value = '') => (isDeleted(value) ? '' : value)).join(),
    set: (slot, value, at) => standIn?.set(nameOf(slot), { value, time: new Date(at).toISOString() }),
    changes: () => (standIn?.changes() ?? []).map(([name, value]) => (isDeleted(value) ? [slotOf(name)] : [slotOf(name), String(value)])),
    inputs: () => (store === 'none' ? {} : { 'secret-name': rest.name, store }),
    env: standIn?.env ?? {},
    close: () => standIn?.close(),
  };
}

/** Runs a situation. The story gets what the simulators know; they are closed after it. */
export async function inSituation(situation: Situation, story: (truth: Truth) => void): Promise<void> {
  const { store, password, credentials, left, ageDays, trouble } = situation;
  const user: User = {
    id: 'KDcuGIm1QgePTO8WbOqwIQ',
    email: 'ada@example.com',
    password: left === 'in effect' ? PENDING : OLD,
    history: left === 'in effect' ? [OLD] : [],
    ...trouble.user,
  };
  const account = defaultAccount({ users: [user], ...trouble.account });
  const elsewhere = defaultAccount({ id: 'account-2', tokens: [], apps: [], users: [{ ...user, email: 'bob@example.com', id: 'other' }] });
  const zoom = await startZoom({ accounts: [account, elsewhere], now });
  for (const fault of trouble.zoom ?? []) {
    zoom.fail(fault);
  }
  const shelf = await openShelf(situation);
  const writtenAt = store === 'none' || ageDays === 'none' ? undefined : now() - ageDays * DAY_MS;
  if (writtenAt !== undefined) {
    shelf.set('', OLD, writtenAt);
  }
  if (left !== 'nothing') {
    shelf.set('PENDING', left === 'leftover' ? OLD : PENDING, (writtenAt ?? now()) + (left === 'leftover' ? -60_000 : 60_000));
  }
  const before = { password: user.password, slots: { '': shelf.value(), PENDING: shelf.value('PENDING') } };
  const inputs = goodInputs(zoom, {
    ...(credentials === 'app' ? appInputs(zoom) : {}),
    ...(password === 'generated' ? { password: '', 'generate-password': 'true' } : {}),
    'timeout-seconds': '1200',
    ...shelf.inputs(),
    ...situation.inputs,
    ...trouble.inputs,
  });
  const down = trouble.down === 'zoom' ? zoom : trouble.down === 'github' ? shelf.github : undefined;
  await down?.pause();
  try {
    const result = await runAction(inputs, { env: shelf.env, preload: FAST_CLOCK });
    story({ situation, inputs, result, zoom, user, account, github: shelf.github, shelf, before, writtenAt });
  } finally {
    await zoom.close();
    await shelf.close();
  }
}
