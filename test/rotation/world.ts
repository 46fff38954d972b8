import type { HttpResponse } from '../../src/http/types.ts';
import { CURRENT, PENDING, type Slot, type WriteEffect } from '../../src/rotation/slots.ts';

/** Rules of Zoom that are not documented, and settings of its admins. */
export interface Rules {
  /** The checks for known passwords that Zoom makes (the current one, earlier ones), in order. */
  readonly known: 'nothing' | 'same' | 'same, then reused' | 'reused, then same';
  /** The number of changes per day. With `limitFirst`, Zoom checks it before it checks for known passwords. */
  readonly dailyChanges: number;
  readonly limitFirst: boolean;
  /** The numbers of the candidates that Zoom finds too weak. */
  readonly weak: readonly number[];
  /** The password passed to every run: the same one, one that the user had long ago, or a different one each time. */
  readonly passed?: 'new' | 'used' | 'other';
  /** The store is a command that can be read, and not GitHub. */
  readonly isCommand?: boolean;
  /** Nothing is ever deleted. */
  readonly isUndeletable?: boolean;
  /** Starts with a password in effect that an earlier run could not confirm. */
  readonly isUnconfirmed?: boolean;
}

/** The calls that happen in one second. */
const TICKS = 4;

/** The state that outlives a run: Zoom's password, the secrets, and the effects of the runs so far. */
interface State {
  password: string;
  secrets: Map<Slot, { readonly value: string; readonly at: number }>;
  /** The passwords before the one in effect, the latest first. */
  history: readonly string[];
  /** Changes on this day. */
  today: number;
  time: number;
  drawn: number;
  runs: number;
  /** Candidates that were certainly never in effect and that Zoom rejects. */
  rejected: Set<string>;
  /** Candidates that Zoom may have accepted, as far as the protocol knows. */
  uncertain: Set<string>;
  /** The passwords of runs that ended `updated`. */
  updated: Set<string>;
}

const PASSED = 'the-passed-one';

function firstState({ passed, isUnconfirmed }: Rules): State {
  const state = {
    today: 0,
    time: 0,
    drawn: 0,
    runs: 0,
    rejected: new Set<string>(),
    uncertain: new Set<string>(),
    updated: new Set<string>(),
  };
  const old = { value: 'old', at: 0 };
  return isUnconfirmed
    ? { ...state, password: 'held', history: ['old'], secrets: new Map([[CURRENT, old] as const, ['_PREVIOUS', { value: 'held', at: 0 }]]) }
    : { ...state, password: 'old', history: passed === 'used' ? [PASSED] : [], secrets: new Map([[CURRENT, old]]) };
}

/** Zoom's text for a password that was changed too often. */
export const LIMIT_TEXT =
  'This password cannot be changed because it has already been changed the maximum number of times over the past 24 hours.';

/** Zoom's password and the secrets, with checks of the guarantees after every change. */
export class World {
  readonly violations: string[] = [];
  /** Changes since the run started. */
  changes = 0;
  /** Requests for each candidate since the run began. */
  readonly requests = new Map<string, number>();
  readonly rules: Rules;
  readonly #state: State;
  #run = 0;
  #inherited = '';

  constructor(rules: Rules, state = firstState(rules)) {
    this.rules = rules;
    this.#state = state;
  }

  /** Returns a copy, to play another schedule from here. */
  copy(): World {
    return new World(this.rules, structuredClone(this.#state));
  }

  /**
   * Returns a text that is equal for worlds in which the same happens from here on: passwords are renamed in the order of their slots,
   * times are replaced by their ranks, and what no later call can see is left out.
   */
  key(): string {
    const { password, secrets, history, today, time, drawn, rejected, uncertain, updated } = this.#state;
    const { weak, dailyChanges } = this.rules;
    const slots = [...secrets].sort(([a], [b]) => (a < b ? -1 : 1));
    const values = [...new Set([password, ...slots.map(([, { value }]) => value)])];
    const name = (value: string) => {
      const isKept = value === PASSED || weak.some((number) => value === `generated-${number}`);
      return isKept ? value : values.indexOf(value);
    };
    const names = (list: Iterable<string>) => [...list].filter((value) => values.includes(value)).map(name);
    const seconds = [...new Set([this.now(), ...slots.map(([, { at }]) => at)])].sort((a, b) => a - b);
    return JSON.stringify([
      name(password),
      slots.map(([slot, { value, at }]) => [slot, name(value), seconds.indexOf(at)]),
      names(history),
      [seconds.indexOf(this.now()), time % TICKS],
      [Math.min(today, dailyChanges), Math.min(drawn, Math.max(0, ...weak))],
      names(rejected).sort(),
      names(uncertain).sort(),
      names(updated).sort(),
    ]);
  }

  get password(): string {
    return this.#state.password;
  }

  get secrets(): ReadonlyMap<Slot, { readonly value: string; readonly at: number }> {
    return this.#state.secrets;
  }

  /** Returns whole seconds, the resolution of GitHub's times. Several things happen in one second. */
  now(): number {
    return Math.floor(this.#state.time / TICKS) * 1000;
  }

  draw(): string {
    this.#state.drawn++;
    return this.passed ?? `generated-${this.#state.drawn}`;
  }

  /** The password passed to this run. */
  get passed(): string | undefined {
    const { passed } = this.rules;
    return passed === 'other' ? `passed-${this.#run}` : passed && PASSED;
  }

  /** The pending password at the start of this run. */
  get inherited(): string {
    return this.#inherited;
  }

  startRun(): void {
    this.#state.runs++;
    this.#run = this.#state.runs;
    this.changes = 0;
    this.requests.clear();
    this.#inherited = this.#state.secrets.get(PENDING)?.value ?? '';
  }

  startDay(): void {
    this.#state.today = 0;
  }

  write(slot: Slot, value: string): WriteEffect {
    this.#state.time++;
    const effect = this.secrets.has(slot) ? 'replaced' : 'created';
    if (slot === CURRENT && value !== this.password) {
      // The store destroys the password of the run that stored it.
      this.#state.updated.clear();
    }
    this.#state.secrets.set(slot, { value, at: this.now() });
    this.#checkDurable(`writing ${slot}`);
    return effect;
  }

  /** Lets time pass. */
  pass(ms: number): void {
    this.#state.time += Math.ceil(ms / 1000) * TICKS;
  }

  /** Records the end of a run that was asked for a new password, and ended `updated`. */
  endUpdated(): void {
    this.#require(!this.#state.updated.has(this.password), 'two runs ended updated with the same password');
    this.#state.updated.add(this.password);
  }

  /** Plays something that another process does at once, such as another run, and continues with this one. */
  async interrupt(other: () => Promise<unknown>): Promise<void> {
    const [run, inherited, changes, requests] = [this.#run, this.#inherited, this.changes, [...this.requests]];
    await other();
    this.#run = run;
    this.#inherited = inherited;
    this.changes = changes;
    this.requests.clear();
    for (const [candidate, count] of requests) {
      this.requests.set(candidate, count);
    }
  }

  /** Returns false if the slot cannot be deleted. */
  remove(slot: Slot): boolean {
    this.#state.time++;
    if (this.rules.isUndeletable) {
      return false;
    }
    this.#state.secrets.delete(slot);
    this.#checkDurable(`removing ${slot}`);
    return true;
  }

  /** Applies an update that reaches Zoom. A second copy of a request is not the protocol's. */
  update(candidate: string, isCopy = false): HttpResponse {
    this.#state.time++;
    const count = (this.requests.get(candidate) ?? 0) + (isCopy ? 0 : 1);
    this.requests.set(candidate, count);
    this.#require(count <= 5, 'a sixth request for one candidate');
    this.#require(this.holders(candidate).length > 0, 'a candidate was sent that no secret holds');
    // Every run sends the password that is passed to it.
    const mayRepeat = isCopy || candidate === this.#inherited || this.rules.passed !== undefined;
    this.#require(!this.#state.rejected.has(candidate) || mayRepeat, 'a rejected candidate was sent again');
    const rejection = this.#reject(candidate);
    if (rejection) {
      if (!this.#state.uncertain.has(candidate)) {
        this.#state.rejected.add(candidate);
      }
      return rejection;
    }
    this.#state.uncertain.add(candidate);
    if (candidate !== this.password) {
      this.#state.history = [this.password, ...this.#state.history];
      this.changes++;
      this.#require(this.changes <= 2, 'a third change in one run');
    }
    this.#state.today++;
    this.#state.password = candidate;
    this.#checkDurable('changing the password');
    return response(204);
  }

  /** Marks a candidate as uncertain: the protocol does not know if Zoom accepted it. */
  markAsUncertain(candidate: string): void {
    this.#state.uncertain.add(candidate);
    this.#state.rejected.delete(candidate);
  }

  /** Returns the time of the last write of each slot. */
  times(): Map<Slot, number> {
    return new Map([...this.secrets].map(([slot, { at }]) => [slot, at]));
  }

  /** Returns the slots that hold a password. */
  holders(password: string): Slot[] {
    return [...this.secrets].filter(([, { value }]) => value === password).map(([slot]) => slot);
  }

  check(holds: boolean, violation: string): void {
    this.#require(holds, violation);
  }

  #reject(candidate: string): HttpResponse | undefined {
    const { known, dailyChanges, limitFirst, weak } = this.rules;
    const isSame = known !== 'nothing' && candidate === this.password;
    const isReused = known.includes('reused') && [this.password, ...this.#state.history].includes(candidate);
    const same = isSame ? response(400, 300, 'Your new password can not match the old password.') : undefined;
    const reused = isReused ? response(400, 1129, 'Users cannot reuse any of the last 3 passwords created.') : undefined;
    if (weak.some((number) => candidate === `generated-${number}`)) {
      return response(400, 1136, 'Your password is too easy to guess. Try another one.');
    }
    const limit = this.#state.today >= dailyChanges ? response(400, 300, LIMIT_TEXT) : undefined;
    return (limitFirst ? limit : undefined) ?? (known === 'reused, then same' ? (reused ?? same) : (same ?? reused)) ?? limit;
  }

  #checkDurable(when: string): void {
    this.#require(this.holders(this.password).length > 0, `lost while ${when}`);
  }

  #require(holds: boolean, violation: string): void {
    if (!holds) {
      this.violations.push(violation);
    }
  }
}

/** Creates a response of Zoom. */
export function response(status: number, code?: number, message?: string): HttpResponse {
  return { status, statusText: '', headers: {}, body: code === undefined ? '' : JSON.stringify({ code, message }), truncated: false };
}
