import type { Answer, NotApplied, Problem, Status, Update, Warning } from '../outcome.ts';
import type { SecretStore } from './store.ts';

/** Zoom, as the protocol sees it. */
export interface Zoom {
  /** Does what comes before an update: the token, the account's policy. */
  prepare(): Promise<{ readonly ok: true; readonly update: UpdatePassword } | { readonly ok: false; readonly problem: Problem }>;
}

/**
 * Updates the password. `lastAnswer` is Zoom's answer to the update before this one. `onKnown` is told what is known of the password
 * as long as the end is open.
 */
export type UpdatePassword = (
  password: string,
  lastAnswer: Answer | undefined,
  onKnown: (applied: NotApplied['applied']) => void,
) => Promise<Update>;

/** The source of passwords. */
export interface Candidates {
  /** Whether none of them can have been the user's password before. */
  readonly areNew: boolean;
  /** Told the password of an earlier run that is taken up again. */
  recover(password: string): void;
  /** The next password to try, or why there is none; nothing when there are no more. */
  next(): string | Problem | undefined;
}

/** What the protocol works with. */
export interface RotationOptions {
  readonly zoom: Zoom;
  /** Where the password is stored, if it is. */
  readonly store: SecretStore | undefined;
  readonly candidates: Candidates;
  /** What the pending secret holds, as the workflow passes it; empty if there is none. */
  readonly pending: string;
  /** Milliseconds for which a secret is left alone. */
  readonly minimumAgeMs: number;
  readonly allowUnchanged: boolean;
  readonly dryRun: boolean;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Why the run has to stop before it changes anything, if it has to. */
  readonly findEnd: () => Problem | undefined;
  /** Told what is true of the password, for the case that the run is killed. */
  readonly know: (status: Status) => void;
  readonly warn: (warning: Warning) => void;
}
