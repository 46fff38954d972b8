import { backoff, type Deadline, waitBeforeRetry } from '../runtime/deadline.ts';
import type { Exchange, HttpResponse } from './exchange.ts';
import type { Transport } from './transport.ts';

/** The result of an attempt at a request. */
export interface AttemptEvent {
  /** The name of the request, for the log. */
  readonly name: string;
  /** Counts from 1. */
  readonly attempt: number;
  readonly exchange: Exchange<Pick<HttpResponse, 'status'>>;
}

/** The transport, the time limits and the callbacks of a request. */
export interface RequestContext {
  readonly transport: Transport;
  readonly deadline: Deadline;
  /** Returns a number from 0 up to, but not including, 1, for the jitter of waits. */
  readonly random: () => number;
  /** Called after each attempt. */
  readonly onAttempt: (event: AttemptEvent) => void;
  /** The time limit of one attempt, in milliseconds. */
  readonly attemptLimitMs: number;
}

/** A request that can be repeated without a further effect. */
export interface RetryableRequest<R> {
  /** For the log. */
  readonly name: string;
  readonly maxAttempts: number;
  /** Cancelling the run ends a wait. */
  readonly isCancellable: boolean;
  readonly send: () => Promise<Exchange<R>>;
  /** The wait in milliseconds before a retry; `undefined` if the response is final. */
  readonly retryDelay: (response: R, attempt: number) => number | undefined;
}

/** The base of the wait after an attempt without a response, in milliseconds. */
export const BACKOFF_MS = 500;

/** Send a request until it has a final response. Returns the last exchange if the attempts or the time run out, or the run is cancelled. */
export async function retry<R extends Pick<HttpResponse, 'status'>>(
  { name, maxAttempts, isCancellable, send, retryDelay }: RetryableRequest<R>,
  { deadline, random, onAttempt }: Omit<RequestContext, 'transport'>,
): Promise<Exchange<R>> {
  for (let attempt = 1; ; attempt++) {
    const exchange = await send();
    onAttempt({ name, attempt, exchange });
    if (exchange.kind === 'no-response' && exchange.reason === 'cancelled') {
      return exchange;
    }
    const waitMs = exchange.kind === 'no-response' ? backoff(BACKOFF_MS, attempt, random) : retryDelay(exchange.response, attempt);
    if (waitMs === undefined || attempt === maxAttempts || !(await waitBeforeRetry(deadline, waitMs, isCancellable))) {
      return exchange;
    }
  }
}
