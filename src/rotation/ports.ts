import type { Problem, Rejection } from '../errors/problem.ts';
import type { Result } from '../errors/result.ts';
import type { HttpResponse } from '../http/types.ts';
import type { Check, RecordedStatus, SecretName } from '../outcome.ts';
import type { Candidates } from '../password/candidates.ts';
import type { Policy } from '../password/rules.ts';
import type { Phase } from '../runtime/deadline.ts';
import type { Slot, StoreContent, WriteEffect } from './slots.ts';

/** Zoom, as the protocol uses it. */
export interface Zoom {
  /** Prepare an update: request the token and read the account's policy. */
  prepare(): Promise<Result<Prepared>>;
  /** Make the checks of a dry run. */
  check(): Promise<Checked>;
}

/** A prepared update. `policy`: the known part of the account's policy. */
export type Prepared = Readonly<{ update: UpdatePassword; policy: Policy }>;

/** The result of the checks of a dry run at Zoom. `problem`: that of the first check that failed. */
export type Checked = Readonly<{ checks: readonly Check[]; policy: Policy; problem: Problem | undefined }>;

/** The known result of a password update. `applied: 'yes'`: the password is in effect. `proof`: the rejection of a repeated attempt, if
 * that is the proof that an earlier one was applied. */
export type Update = Readonly<{ applied: 'yes'; response: HttpResponse; proof?: Rejection }> | NotApplied;

/** The password is not known to be in effect. `applied: 'no'`: Zoom rejected every attempt that it received, or received none. */
export interface NotApplied {
  readonly applied: 'no' | 'maybe';
  /** Zoom's last response, if there was one. */
  readonly response: HttpResponse | undefined;
  readonly problem: Problem;
  /** Every attempt had a response with a status of 3xx or 4xx that is not from Zoom: something in between rejects this request. */
  readonly isBlocked?: boolean;
  /** Zoom rejected an attempt before the last one in a way that does not prove that the password was not applied (see `decide`). */
  readonly isDoubtful?: boolean;
}

/** Update the password. `onKnown` is called with the known result as long as it is not final. */
export type UpdatePassword = (password: string, onKnown: (applied: NotApplied['applied']) => void) => Promise<Update>;

/** A store of secrets. It returns failures as values. After a failure, the secret may or may not have been written or deleted. */
export interface SecretStore {
  /** The name of the secret with the current password. */
  readonly name: SecretName;
  /** Secrets can be read. GitHub's can't, so the workflow passes the pending one. */
  readonly isReadable: boolean;
  /** List the slots that exist, and read the passwords if that is possible. */
  inspect(phase: Phase): Promise<Result<StoreContent>>;
  /** Write a secret. A success confirms that the secret holds the value. */
  write(slot: Slot, value: string, phase: Phase): Promise<Result<WriteEffect>>;
  /** Check that the current secret still exists after another one was deleted, and write its value again if not. Only for a program, which
   * may confuse names. */
  keep?(value: string, phase: Phase): Promise<Result<unknown>>;
  /** Check if a secret exists. */
  exists(slot: Slot, phase: Phase): Promise<Result<boolean>>;
  /** Delete a secret. A success confirms that the secret does not exist. */
  remove(slot: Slot, phase: Phase): Promise<Result<unknown>>;
  /** Drop the connections, if it keeps any. */
  close?(): void;
}

/** Something that happened in a rotation. */
export type RotationEvent = SecretName &
  (
    | { readonly kind: 'pending-found'; readonly isLeftover: boolean }
    /** The current secret does not exist. */
    | { readonly kind: 'missing' }
    /** The time of the current secret is in the future. */
    | { readonly kind: 'time-in-future' }
    /** `writtenAt`: the time of the last write of the current secret. `isUnfinished`: an earlier run did not finish. */
    | { readonly kind: 'age'; readonly writtenAt: number; readonly now: number; readonly dueAt: number; readonly isUnfinished: boolean }
    /** A pending password that may be in effect was stored in another slot. */
    | { readonly kind: 'saved-previous'; readonly slot: Slot }
    | { readonly kind: 'staged'; readonly origin: Candidates['origin'] }
    | { readonly kind: 'committed'; readonly deleted: readonly Slot[] }
    /** The pending secret was deleted, because its password is not in effect, or is stored elsewhere. */
    | { readonly kind: 'discarded' }
    /** A slot that is not needed any more could not be deleted. `isOpen`: the next run cannot tell that it is not needed. */
    | { readonly kind: 'not-deleted'; readonly slot: Slot; readonly problem: Problem; readonly isOpen: boolean }
    /** A pending secret that is not needed any more exists, and is not deleted now. */
    | { readonly kind: 'leftover' }
  );

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
  /** The phases of the run: before Zoom may have the password, and after it. */
  readonly before: Phase;
  readonly after: Phase;
  /** Called with the status that is true from now on, in case the run is killed. */
  readonly recordStatus: (status: RecordedStatus) => void;
  readonly onEvent: (event: RotationEvent) => void;
}
