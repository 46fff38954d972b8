import { BACKOFF_MS, type Calls, repeat } from '../http/repeat.ts';
import { backoff } from '../http/retry-after.ts';
import type { Exchange, Request } from '../http/transport.ts';
import { readRateLimit } from './rate-limit.ts';

/** Attempts at a request that changes nothing. */
const MAX_ATTEMPTS = 5;

/**
 * Sends Zoom a request that changes nothing, until it has a clear answer: one that is neither a 5xx nor a 429. Ends with the last
 * exchange where there is none within five attempts and the time of the run. `name` is for the log.
 */
export function ask(name: string, request: Pick<Request, 'method' | 'path' | 'headers' | 'body'>, calls: Calls): Promise<Exchange> {
  const { transport, deadline, random, attemptLimitMs } = calls;
  const send = () => transport.exchange({ ...request, limitMs: attemptLimitMs, cancellable: 'always' });
  return repeat(
    {
      name,
      attempts: MAX_ATTEMPTS,
      isCancellable: true,
      send,
      waitAfter(answer, attempt) {
        if (answer.status === 429) {
          return readRateLimit(answer, attempt, deadline.now(), random).waitMs;
        }
        return answer.status >= 500 ? backoff(BACKOFF_MS, attempt, random) : undefined;
      },
    },
    calls,
  );
}
