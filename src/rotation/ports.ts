import type { HttpResponse } from '../http/exchange.ts';
import type { Check, RecordedStatus, SecretName } from '../outcome.ts';
import type { Candidates } from '../password/candidates.ts';
import type { Policy } from '../password/rules.ts';
import type { Problem, Rejection } from '../problems/problem.ts';
import type { Result } from '../problems/result.ts';
import type { SecretStore, Slot } from './slots.ts';

/** Zoom, as the protocol uses it. */
export interface Zoom {
  /** Prepare an update: request the token and read the account's policy. */
  prepare(): Promise<Result<Prepared>>;
  /** Make the checks of a dry run. */
  check(): Promise<Checked>;
}

/** A prepared update. */
export interface Prepared {
  readonly update: UpdatePassword;
  /** The known part of the account's policy. */
  readonly policy: Policy;
}

/** The result of the checks of a dry run at Zoom. */
export interface Checked {
  readonly checks: readonly Check[];
  readonly policy: Policy;
  /** The problem of the first check that failed. */
  readonly problem: Problem | undefined;
}

/** The known result of a password update. */
export type Update = Applied | NotApplied;

/** The password is in effect. */
export interface Applied {
  readonly applied: 'yes';
  readonly response: HttpResponse;
  /** The rejection of a repeated attempt, if that is the proof that an earlier one was applied. */
  readonly proof?: Rejection;
}

/** The password is not known to be in effect. `applied: 'no'` is a guarantee: no attempt can have been applied. */
export interface NotApplied {
  readonly applied: 'no' | 'maybe';
  /** Zoom's last response, if there was one. */
  readonly response: HttpResponse | undefined;
  readonly problem: Problem | Rejection;
  /** Every attempt had a response with a status of 3xx or 4xx that is not from Zoom: something in between rejects this request. */
  readonly isBlocked?: boolean;
  /** Zoom rejected an attempt before the last one in a way that does not prove that the password was not applied (see `decide`). */
  readonly isDoubtful?: boolean;
}

/** Update the password. `onKnown` is called with the known result as long as it is not final. */
export type UpdatePassword = (password: string, onKnown: (applied: NotApplied['applied']) => void) => Promise<Update>;

/**
 * Something to warn of beside the outcome:
 * - `time-in-future`: the time of the current secret is in the future.
 * - `not-deleted`: a slot that is not needed any more could not be deleted. `isOpen`: the next run cannot tell that it is not needed.
 * - `leftover`: a pending secret that is not needed any more exists, and is not deleted now.
 */
export type RotationWarning = SecretName &
  (
    | { readonly kind: 'time-in-future' | 'leftover' }
    | { readonly kind: 'not-deleted'; readonly slot: Slot; readonly problem: Problem; readonly isOpen: boolean }
  );

/** Something that happened, for the log. */
export type RotationEvent =
  /** Another password is generated, because Zoom rejected the last one. */
  | { readonly kind: 'replaced' }
  | (SecretName &
      (
        | { readonly kind: 'pending-found'; readonly isLeftover: boolean }
        /** `writtenAt`: the time of the last write of the current secret; `undefined` if it is not known. */
        | { readonly kind: 'age'; readonly writtenAt: number | undefined; readonly now: number; readonly isDue: boolean }
        /** A pending password that may be in effect was stored in another slot. */
        | { readonly kind: 'saved-previous'; readonly slot: Slot }
        | { readonly kind: 'staged'; readonly origin: Candidates['origin'] }
        | { readonly kind: 'committed'; readonly deleted: readonly Slot[] }
      ));

/** The ports and the settings of the protocol. */
export interface RotationOptions {
  readonly zoom: Zoom;
  /** The store for the password, if it is to be stored. */
  readonly store: SecretStore | undefined;
  readonly candidates: Candidates;
  /** The value of the pending secret, as the workflow passes it; empty if there is none. */
  readonly pending: string;
  /** The age in milliseconds from which the secret is rotated; 0 to rotate at any age. */
  readonly dueAfterMs: number;
  readonly allowUnchanged: boolean;
  readonly dryRun: boolean;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Wait for this time, in milliseconds, or shorter. */
  readonly pause: (ms: number) => Promise<void>;
  /** The reason to stop before anything is changed, if there is one. */
  readonly stopReason: () => Problem | undefined;
  /** Called with the status that is true from now on, in case the run is killed. */
  readonly recordStatus: (status: RecordedStatus) => void;
  readonly warn: (warning: RotationWarning) => void;
  readonly onEvent: (event: RotationEvent) => void;
}
