import type { Answer } from '../../src/outcome.ts';
import { CURRENT, PENDING, type Slot } from '../../src/rotation/store.ts';

/** What nobody outside knows of Zoom, and what its admins decide. */
export interface Rules {
  /** Whether Zoom says that a password is the current one, and whether it forbids earlier ones, and which it looks at first. */
  readonly known: 'nothing' | 'same' | 'same, then reused' | 'reused, then same';
  /** Changes in a day, and whether Zoom looks at that before it looks at whether it knows the password. */
  readonly dailyChanges: number;
  readonly limitFirst: boolean;
  /** Candidates that Zoom finds too weak, by their number. */
  readonly weak: readonly number[];
  /** Every run is given a password: the same one, the same one that the user had long ago, or another one each. */
  readonly given?: 'new' | 'used' | 'other';
  /** Whether what Zoom has was given up by an earlier run. */
  readonly givenUp?: boolean;
}

/** Zoom's password and the secrets, with what must hold of them at every moment. */
export class World {
  password = 'old';
  readonly secrets = new Map<Slot, { readonly value: string; readonly at: number }>([[CURRENT, { value: 'old', at: 0 }]]);
  readonly violations: string[] = [];
  /** Changes since the run began, and since the day began. */
  changes = 0;
  /** Requests for each candidate since the run began. */
  readonly requests = new Map<string, number>();
  readonly rules: Rules;
  #history: string[] = [];
  #today = 0;
  #time = 0;
  #drawn = 0;
  #runs = 0;
  /** Candidates of which it is certain that Zoom has never had them and does not take them. */
  readonly #refused = new Set<string>();
  readonly #doubtful = new Set<string>();
  #inherited = '';

  constructor(rules: Rules) {
    this.rules = rules;
    if (rules.given === 'used') {
      this.#history = ['given'];
    }
    if (rules.givenUp) {
      this.password = 'held';
      this.#history = ['old'];
      this.secrets.set('_PREVIOUS', { value: 'held', at: 0 });
    }
  }

  /** Seconds, which GitHub's times have; several things happen in one. */
  now(): number {
    return Math.floor(this.#time / 4) * 1000;
  }

  draw(): string {
    this.#drawn++;
    return this.passed ?? `new-${this.#drawn}`;
  }

  /** The password that this run is given. */
  get passed(): string | undefined {
    const { given } = this.rules;
    return given === 'other' ? `given-${this.#runs}` : given && 'given';
  }

  /** The pending password that this run started with. */
  get inherited(): string {
    return this.#inherited;
  }

  startRun(): void {
    this.#runs++;
    this.changes = 0;
    this.requests.clear();
    this.#inherited = this.secrets.get(PENDING)?.value ?? '';
  }

  startDay(): void {
    this.#today = 0;
  }

  write(slot: Slot, value: string): undefined {
    this.#time++;
    this.secrets.set(slot, { value, at: this.now() });
    this.#checkDurable(`writing ${slot}`);
  }

  remove(slot: Slot): undefined {
    this.#time++;
    this.secrets.delete(slot);
    this.#checkDurable(`removing ${slot}`);
  }

  /** What happens when an update reaches Zoom. */
  update(candidate: string): Answer {
    this.#time++;
    const count = (this.requests.get(candidate) ?? 0) + 1;
    this.requests.set(candidate, count);
    this.#require(count <= 3, 'a fourth request for one candidate');
    this.#require(this.holders(candidate).length > 0, 'a candidate was sent that no secret holds');
    // One that is given is sent by every run that it is given to.
    const mayRepeat = candidate === this.#inherited || this.rules.given !== undefined;
    this.#require(!this.#refused.has(candidate) || mayRepeat, 'a refused candidate was sent again');
    const refusal = this.#refuse(candidate);
    if (refusal) {
      if (!this.#doubtful.has(candidate)) {
        this.#refused.add(candidate);
      }
      return refusal;
    }
    this.#doubtful.add(candidate);
    if (candidate !== this.password) {
      this.#history = [this.password, ...this.#history];
      this.changes++;
      this.#require(this.changes <= 2, 'a third change in one run');
    }
    this.#today++;
    this.password = candidate;
    this.#checkDurable('changing the password');
    return answer(204);
  }

  /** Told that the protocol does not know whether a candidate was taken. */
  doubt(candidate: string): void {
    this.#doubtful.add(candidate);
    this.#refused.delete(candidate);
  }

  /** The slots that hold a password. */
  holders(password: string): Slot[] {
    return [...this.secrets].filter(([, { value }]) => value === password).map(([slot]) => slot);
  }

  check(holds: boolean, violation: string): void {
    this.#require(holds, violation);
  }

  #refuse(candidate: string): Answer | undefined {
    const { known, dailyChanges, limitFirst, weak } = this.rules;
    const isSame = known !== 'nothing' && candidate === this.password;
    const isReused = known.includes('reused') && [this.password, ...this.#history].includes(candidate);
    const same = isSame ? answer(400, 300, 'Your new password can not match the old password.') : undefined;
    const reused = isReused ? answer(400, 1129, 'Users cannot reuse any of the last 3 passwords created.') : undefined;
    if (weak.some((number) => candidate === `new-${number}`)) {
      return answer(400, 1136, 'Your password is too easy to guess. Try another one.');
    }
    const limit =
      this.#today >= dailyChanges
        ? answer(
            400,
            300,
            'This password cannot be changed because it has already been changed the maximum number of times over the past 24 hours.',
          )
        : undefined;
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

function answer(status: number, code?: number, message?: string): Answer {
  return { status, reason: '', headers: {}, body: code === undefined ? '' : JSON.stringify({ code, message }), cut: false };
}
