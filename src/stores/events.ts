import type { Problem } from '../errors/problem.ts';
import type { RequestContext } from '../http/retry.ts';
import type { Masker } from '../masking/masks.ts';
import type { Retry } from '../runtime/retry.ts';
import type { StoreCall } from './messages.ts';

/** Something that happened between the action and a store. */
export type StoreEvent =
  | Parameters<RequestContext['onEvent']>[0]
  /** A call of a store that failed is made once more. */
  | ({ readonly kind: 'store-retry'; readonly problem: Problem } & Retry)
  /** A program printed something to its standard error. */
  | { readonly kind: 'standard-error'; readonly call: StoreCall; readonly text: Buffer }
  /** A program deleted the current secret with another one. It was written again. */
  | { readonly kind: 'restored'; readonly name: string }
  /** Later steps of the job cannot see that the pending secret changed. */
  | { readonly kind: 'job-not-marked' };

/** The parts of a run that a store needs. */
export interface StoreContext extends Pick<RequestContext, 'random'> {
  readonly masker: Masker;
  readonly env: NodeJS.ProcessEnv;
  readonly onEvent: (event: StoreEvent) => void;
}
