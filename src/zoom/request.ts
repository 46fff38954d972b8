import type { Exchange, HttpRequest } from '../http/exchange.ts';
import { type HostContext, retryRequest } from '../http/retry.ts';
import { BACKOFF_MS, backoff } from '../runtime/retry.ts';
import { readRateLimit } from './rate-limit.ts';

/** The maximum number of attempts for a request that changes nothing. */
const MAX_ATTEMPTS = 5;

/**
 * Send Zoom a request that changes nothing, until it has a final response: neither a 5xx nor a 429. Returns the last exchange if five
 * attempts or the time of the run end first. `name` is for the log.
 */
export function requestWithRetry(
  name: string,
  request: Pick<HttpRequest, 'method' | 'path' | 'headers' | 'body'>,
  context: HostContext,
): Promise<Exchange> {
  const { transport, deadline, random, attemptLimitMs } = context;
  const send = () => transport.exchange({ ...request, limitMs: attemptLimitMs, cancellable: 'always' });
  return retryRequest(
    {
      name,
      maxAttempts: MAX_ATTEMPTS,
      isCancellable: true,
      send,
      retryDelay(response, attempt) {
        if (response.status === 429) {
          return readRateLimit(response, attempt, deadline.now(), random).waitMs;
        }
        return response.status >= 500 ? backoff(BACKOFF_MS, attempt, random) : undefined;
      },
    },
    context,
  );
}
