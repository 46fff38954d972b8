import { backoff, type Deadline, type Retry, waitBeforeRetry, willRetry } from '../runtime/deadline.ts';
import type { Exchange, HttpResponse } from './exchange.ts';
import type { Transport } from './transport.ts';

/** A request that is retried. */
export interface RetryEvent extends Retry {
  /** The purpose of the request, for the log. */
  readonly name: string;
  /** The result of the attempt before. */
  readonly exchange: Exchange<Pick<HttpResponse, 'status'>>;
}

/** The transport, the time limits and the callbacks of a request. */
export interface RequestContext {
  readonly transport: Transport;
  readonly deadline: Deadline;
  /** Returns a number from 0 up to, but not including, 1, for the jitter of waits. */
  readonly random: () => number;
  /** Called before the wait for a retry. */
  readonly onRetry: (event: RetryEvent) => void;
  /** Called every 10 s of a wait, with the time that is left, in milliseconds. */
  readonly onWaiting: (leftMs: number) => void;
  /** The time limit of one attempt, in milliseconds. */
  readonly attemptLimitMs: number;
}

/** A request that can be repeated without a further effect. */
export interface RetryableRequest<R> {
  /** The purpose of the request, for the log, such as "Reading the password policy". */
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
  { deadline, random, onRetry, onWaiting }: Omit<RequestContext, 'transport'>,
): Promise<Exchange<R>> {
  for (let attempt = 1; ; attempt++) {
    const exchange = await send();
    if (exchange.kind === 'no-response' && exchange.reason === 'cancelled') {
      return exchange;
    }
    const waitMs = exchange.kind === 'no-response' ? backoff(BACKOFF_MS, attempt, random) : retryDelay(exchange.response, attempt);
    if (waitMs === undefined || attempt === maxAttempts) {
      return exchange;
    }
    const wait = { ms: waitMs, isCancellable };
    if (willRetry(wait, deadline)) {
      onRetry({ name, exchange, waitMs, attempt: attempt + 1, maxAttempts });
    }
    if (!(await waitBeforeRetry(wait, deadline, onWaiting))) {
      return exchange;
    }
  }
}
