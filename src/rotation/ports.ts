import type { Answer, NotApplied, Problem, Update } from '../outcome.ts';

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
