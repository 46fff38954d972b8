import type { Deadline } from '../deadline.ts';
import { ownProblem, type Problem } from '../outcome.ts';
import type { Exchange, Request, Transport } from './http.ts';
import { backoff, readRateLimit } from './rate-limit.ts';

/** What every call to Zoom needs. */
export interface Calls {
  readonly transport: Transport;
  readonly deadline: Deadline;
  /** A number from 0 up to 1, for the jitter of waits. */
  readonly random: () => number;
  /** Told what each attempt came to, in one line for the log. */
  readonly note: (text: string) => void;
  /** Milliseconds that one attempt may take. */
  readonly attemptLimitMs: number;
}

/** Attempts at a request that changes nothing. */
const MAX_ATTEMPTS = 5;

/** The wait after an attempt without a clear answer, in milliseconds, before it grows and gets its jitter. */
export const BACKOFF_MS = 500;

/**
 * Sends a request that may be sent as often as one likes, until it has a clear answer: one that is neither a 5xx nor a 429.
 * Ends with the last exchange where there is none within five attempts and the time of the run. `name` is for the log.
 */
export async function ask(name: string, request: Pick<Request, 'method' | 'path' | 'headers' | 'body'>, calls: Calls): Promise<Exchange> {
  const { transport, deadline, random, note, attemptLimitMs } = calls;
  for (let attempt = 1; ; attempt++) {
    const exchange = await transport.exchange({ ...request, limitMs: attemptLimitMs, cancellable: 'always' });
    note(`${name}, attempt ${attempt}: ${describe(exchange)}`);
    if (exchange.kind === 'none' && exchange.why === 'cancelled') {
      return exchange;
    }
    let waitMs = backoff(BACKOFF_MS, attempt, random);
    if (exchange.kind === 'answer' && exchange.answer.status === 429) {
      ({ waitMs } = readRateLimit(exchange.answer, attempt, deadline.now(), random));
    } else if (exchange.kind === 'answer' && exchange.answer.status < 500) {
      return exchange;
    }
    if (attempt === MAX_ATTEMPTS || waitMs >= deadline.remaining()) {
      return exchange;
    }
    await deadline.sleep(waitMs);
  }
}

/** What an exchange came to, in a few words for the log. */
export function describe(exchange: Exchange): string {
  return exchange.kind === 'answer' ? `HTTP ${exchange.answer.status}` : `${silence(exchange)} ${exchange.detail}`;
}

/** The problem of a request that got no answer. `what` is said before it. */
export function silenceProblem(exchange: Extract<Exchange, { kind: 'none' }>, what = ''): Problem {
  return ownProblem(exchange.why, `${what}${silence(exchange)}`, exchange.detail);
}

function silence({ sent }: Extract<Exchange, { kind: 'none' }>): string {
  return `No answer (${sent ? 'the request may have been sent' : 'the request was not sent'}):`;
}
