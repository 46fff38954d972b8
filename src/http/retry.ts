import type { Phase } from '../runtime/deadline.ts';
import { backoff, type Retry, type Retryable, retry, type WaitingEvent } from '../runtime/retry.ts';
import type { Transport } from './transport.ts';
import type { Exchange, HttpResponse } from './types.ts';

/** A request is retried. `name`: the purpose of the request, for the log. `exchange`: the result of the attempt before. */
export type RetryEvent = Retry & Readonly<{ kind: 'retry'; name: string; exchange: Exchange }>;

/** The parts of a run that its requests need. `random`: returns a number from 0 up to, but not including, 1, for the jitter of waits. */
export type RequestContext = Readonly<{ random: () => number; onEvent: (event: RetryEvent | WaitingEvent) => void }>;

/** The context of requests to one host, in one phase of the run. */
export type HostContext = RequestContext & Readonly<{ phase: Phase; transport: Transport }>;

/** A request that can be repeated without a further effect. */
export interface RetryableRequest extends Pick<Retryable<Exchange>, 'maxAttempts' | 'phase' | 'send'> {
  /** The purpose of the request, for the log, such as "Reading the password policy". */
  readonly name: string;
  /** The wait in milliseconds before a retry; `undefined` if the response is final. */
  readonly retryDelay: (response: HttpResponse, attempt: number) => number | undefined;
}

/** Send a request until it has a final response. Returns the last exchange if the attempts or the time run out, or the run is canceled. */
export const retryRequest = ({ name, retryDelay, ...request }: RetryableRequest, { random, onEvent }: RequestContext): Promise<Exchange> =>
  retry({
    ...request,
    retryDelay(exchange, attempt) {
      if (exchange.kind === 'response') return retryDelay(exchange.response, attempt);
      return exchange.reason === 'cancelled' ? undefined : backoff(attempt, random);
    },
    onRetry: (exchange, retry) => onEvent({ kind: 'retry', name, exchange, ...retry }),
    onEvent,
  });
