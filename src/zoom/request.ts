import type { Exchange, HttpRequest } from '../http/exchange.ts';
import { type HostContext, retryRequest } from '../http/retry.ts';
import { attemptLimit } from '../runtime/deadline.ts';
import { backoff, MAX_ATTEMPTS } from '../runtime/retry.ts';
import { readRateLimit } from './rate-limit.ts';

/**
 * Send Zoom a request that changes nothing, until it has a final response: neither a 5xx nor a 429. Returns the last exchange if five
 * attempts or the time of the run end first. `name` is for the log.
 */
export function requestWithRetry(
  name: string,
  request: Pick<HttpRequest, 'method' | 'path' | 'headers' | 'body'>,
  context: HostContext,
): Promise<Exchange> {
  const { transport, deadline, random } = context;
  const send = () => transport.exchange({ ...request, limitMs: attemptLimit(deadline), cancellable: 'always' });
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
        return response.status >= 500 ? backoff(attempt, random) : undefined;
      },
    },
    context,
  );
}
