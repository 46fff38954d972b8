import { type HostContext, retryRequest } from '../http/retry.ts';
import type { Exchange, HttpRequest } from '../http/types.ts';
import { backoff } from '../runtime/retry.ts';
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
  const { transport, phase, random } = context;
  return retryRequest(
    {
      name,
      phase,
      send: () => transport.exchange({ ...request, phase }),
      retryDelay(response, attempt) {
        if (response.status === 429) {
          return readRateLimit(response, attempt, phase.deadline.now(), random).waitMs;
        }
        return response.status >= 500 ? backoff(attempt, random) : undefined;
      },
    },
    context,
  );
}
