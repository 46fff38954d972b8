import type { Check, NotApplied, Problem, RecordedStatus, Update, Warning } from '../outcome.ts';
import type { Policy } from '../password/rules.ts';
import type { SecretStore } from './store.ts';

/** Zoom, as the protocol sees it. */
export interface Zoom {
  /** Do what comes before an update: request the token, read the account's policy. In a dry run also check what else can be checked. */
  prepare(): Promise<
    | { readonly ok: true; readonly update: UpdatePassword; readonly policy: Policy; readonly checks: readonly Check[] }
    | { readonly ok: false; readonly problem: Problem }
  >;
}

/** Update the password. `onKnown` is called with what is known of the password while the end is open. */
export type UpdatePassword = (password: string, onKnown: (applied: NotApplied['applied']) => void) => Promise<Update>;

/** The source of passwords. */
export interface Candidates {
  /** Where the passwords come from. */
  readonly origin: 'generated' | 'passed';
  /** Check that the run has what it was asked for once this password of an earlier run is in effect. */
  isSatisfiedBy(recovered: string): boolean;
  /** Called with the password of an earlier run that is taken up. */
  onPendingRecovered(password: string): void;
  /** The next password to try, or why there is none; nothing if there are no more. */
  next(policy: Policy): string | Problem | undefined;
}

/** Everything that the protocol works with. */
export interface RotationOptions {
  readonly zoom: Zoom;
  /** The store for the password, if it is to be stored. */
  readonly store: SecretStore | undefined;
  readonly candidates: Candidates;
  /** The value of the pending secret, as the workflow passes it; empty if there is none. */
  readonly pending: string;
  /** The age in milliseconds from which the secret is rotated; 0 for any. */
  readonly dueAfterMs: number;
  readonly allowUnchanged: boolean;
  readonly dryRun: boolean;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** The reason to stop before anything is changed, if there is one. */
  readonly stopReason: () => Problem | undefined;
  /** Called with the status that is true from now on, in case the run is killed. */
  readonly recordStatus: (status: RecordedStatus) => void;
  readonly warn: (warning: Warning) => void;
}
