import type { Problem } from '../errors/problem.ts';
import type { RetryEvent } from '../http/retry.ts';
import type { Exchange } from '../http/types.ts';
import type { Policy } from '../password/rules.ts';
import type { Update } from '../rotation/ports.ts';
import type { Retry, WaitingEvent } from '../runtime/retry.ts';

/** The format of the request body: multipart as in Zoom's Postman collection, or JSON as in its OpenAPI document. */
export type BodyFormat = 'multipart' | 'json';

/** A body format, and the one to try after it, if there is one. */
export type BodyFormats = readonly [BodyFormat, BodyFormat?];

/** The step after an attempt: nothing, a retry after a wait, or at once another body format or another access token. */
export type NextStep =
  | { readonly kind: 'end' }
  | { readonly kind: 'other-format' }
  | { readonly kind: 'new-token' }
  | ({ readonly kind: 'retry' } & Retry);

/** An attempt at an update was made. `update`: the result of the update so far. */
export type UpdateAttempt = Readonly<{ kind: 'attempt'; exchange: Exchange; update: Update; next: NextStep }>;

/** A request, other than an update, was rejected because of its access token, which is replaced. `name`: its purpose. */
export type TokenRejected = Readonly<{ kind: 'token-rejected'; name: string }>;

/** Something that happened between the action and Zoom. */
export type ZoomEvent =
  | RetryEvent
  | WaitingEvent
  | UpdateAttempt
  | { readonly kind: 'token-issued' }
  | TokenRejected
  /** `policy`: the known part of the account's policy. */
  | { readonly kind: 'policy'; readonly policy: Policy }
  /** `problem`: the reason why the policy could not be read; `undefined` if the response has none. */
  | { readonly kind: 'policy-unknown'; readonly problem: Problem | undefined }
  /** Zoom accepted the second body format after an unsuccessful response to the first one. */
  | { readonly kind: 'format-needed'; readonly format: BodyFormat }
  /** A check of a dry run could not be made, because Zoom rejected the request for a reason that is not known. */
  | { readonly kind: 'not-checked'; readonly problem: Problem };
