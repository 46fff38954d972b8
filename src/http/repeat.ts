import { type Deadline, goesOnAfter } from '../deadline.ts';
import { type Answer, ownProblem, type Problem } from '../outcome.ts';
import { backoff } from './retry-after.ts';
import type { Exchange, Transport } from './transport.ts';

/** What every call to a server needs. */
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

/** A request that may be sent as often as one likes. */
export interface Repeatable {
  /** For the log. */
  readonly name: string;
  readonly attempts: number;
  /** Whether cancelling the run ends a wait. */
  readonly isCancellable: boolean;
  readonly send: () => Promise<Exchange>;
  /** Milliseconds to wait after an answer that is not the last word; `undefined` after one that is. */
  readonly waitAfter: (answer: Answer, attempt: number) => number | undefined;
}

/** The wait after an attempt without an answer, in milliseconds, before it grows and gets its jitter. */
export const BACKOFF_MS = 500;

/** Sends a request until it has a clear answer. Ends with the last exchange where there is none within its attempts and the time. */
export async function repeat(request: Repeatable, { deadline, random, note }: Omit<Calls, 'transport'>): Promise<Exchange> {
  for (let attempt = 1; ; attempt++) {
    const exchange = await request.send();
    note(`${request.name}, attempt ${attempt}: ${describe(exchange)}`);
    if (exchange.kind === 'none' && exchange.why === 'cancelled') {
      return exchange;
    }
    const waitMs = exchange.kind === 'none' ? backoff(BACKOFF_MS, attempt, random) : request.waitAfter(exchange.answer, attempt);
    if (waitMs === undefined || attempt === request.attempts) {
      return exchange;
    }
    if (!(await goesOnAfter(deadline, waitMs, request.isCancellable))) {
      return exchange;
    }
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

/** That there was no answer, and whether the server may have seen the request. What comes next says why. */
export function silence({ sent }: Extract<Exchange, { kind: 'none' }>): string {
  return `No answer (${sent ? 'the request may have been sent' : 'the request was not sent'}):`;
}
