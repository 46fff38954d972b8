import type { RequestContext } from '../http/retry.ts';
import type { Masker } from '../masking/masks.ts';
import type { StoreCall } from './messages.ts';
import type { StoreRetryEvent } from './values.ts';

/** Something that happened between the action and a store. */
export type StoreEvent =
  | Parameters<RequestContext['onEvent']>[0]
  | StoreRetryEvent
  /** A program printed something to its standard error. */
  | { readonly kind: 'standard-error'; readonly call: StoreCall; readonly text: Buffer }
  /** Later steps of the job cannot see that the pending secret changed. */
  | { readonly kind: 'job-not-marked' };

/** The parts of a run that a store needs. */
export interface StoreContext {
  readonly masker: Masker;
  readonly env: NodeJS.ProcessEnv;
  /** Returns a number from 0 up to, but not including, 1, for the jitter of waits. */
  readonly random: () => number;
  readonly onEvent: (event: StoreEvent) => void;
}
