import type { Problem } from './errors/problem.ts';
import type { HttpResponse } from './http/types.ts';

/** The outcome of a run; the value of the output `status`. */
export type Status = 'updated' | 'unchanged' | 'unknown' | 'updated-not-stored' | 'validated' | 'skipped';

/** The statuses that a run records as it goes, in case it is killed. */
export type RecordedStatus = Exclude<Status, 'validated' | 'skipped'>;

/** The name of a secret. `separator`: what stands between it and the rest of a slot's name if that is not an underscore. `place`: where it
 * is, such as "1Password". `isMarked`: the store keeps the names of deleted secrets, so a secret is deleted by the value `deleted`. */
export type SecretName = Readonly<{ secretName: string; separator?: '-'; place?: string; isMarked?: true }>;

/**
 * The secret that holds the password in effect:
 * - `current`, `pending`: that secret.
 * - `recent`: the current secret. `writtenAt`: the time of its last write, in milliseconds since the epoch.
 * - `previous-or`: the password in effect is the previous one, or the one in one of `slots`. `hasRecovered`: the current secret holds the
 *   previous one, because this run completed an earlier one. `isPendingKept`: the pending slot is kept although Zoom rejected its
 *   password. `isPendingUnconfirmed`: the pending slot may hold something that was never sent. `isDryRun`: the run writes nothing.
 * - `any`: one of the slots; the run ended before it could tell which.
 */
export type PasswordLocation = SecretName &
  (
    | { readonly kind: 'current' | 'pending' | 'any' }
    | { readonly kind: 'recent'; readonly writtenAt: number }
    | {
        readonly kind: 'previous-or';
        readonly slots: readonly string[];
        readonly hasRecovered: boolean;
        readonly isPendingKept?: true;
        readonly isPendingUnconfirmed?: true;
        readonly isDryRun?: true;
      }
  );

/** The name of a check of a dry run. */
export type CheckName = 'inputs' | 'access-token' | 'scope' | 'policy' | 'user' | 'secrets-readable' | 'secrets-writable';

/** A check of a dry run. `reason`: the reason why it was not made. */
export interface Check {
  readonly name: CheckName;
  readonly result: 'passed' | 'failed' | 'not-checked';
  readonly reason?: 'scopes-unknown' | 'no-scope' | 'not-permitted' | 'unclear-response' | 'error' | 'not-asked-for' | 'shown-by-writing';
}

/** The end of a run, as it is reported. */
export type Outcome = Readonly<
  {
    /** Zoom's last response to the update. */
    response?: HttpResponse | undefined;
    location?: PasswordLocation | undefined;
  } & (
    | { status: 'updated'; nextRotationAt?: number }
    /** `nextRotationAt`: milliseconds since the epoch from which a run rotates again. */
    | { status: 'skipped'; nextRotationAt: number }
    /** `nextRotationAt`: if the rotation is not due. */
    | { status: 'validated'; checks: readonly Check[]; nextRotationAt?: number }
    /** `accepted`: `allow-unchanged` is set and covers the rejection. `checks`, `nextRotationAt`: of a dry run that failed. */
    | { status: 'unchanged'; problem: Problem; accepted: boolean; checks?: readonly Check[]; nextRotationAt?: number }
    | { status: 'unknown' | 'updated-not-stored'; problem: Problem }
  )
>;

/** The exit code of the step. It depends on the outcome alone: "unchanged" is a success if `allow-unchanged` accepts it. */
export function exitCode(outcome: Outcome): 0 | 1 {
  if (outcome.status === 'unchanged') return outcome.accepted ? 0 : 1;
  return outcome.status === 'updated' || outcome.status === 'validated' || outcome.status === 'skipped' ? 0 : 1;
}
