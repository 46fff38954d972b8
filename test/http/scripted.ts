import type { Transport } from '../../src/http/transport.ts';
import type { Exchange, HttpRequest, HttpResponse } from '../../src/http/types.ts';
import type { Deadline } from '../../src/runtime/deadline.ts';

/** Creates a response with a JSON body, or with a text. */
export function answered(status: number, body: unknown = '', headers: Record<string, string> = {}): Exchange {
  const response: HttpResponse = {
    status,
    statusText: '',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    truncated: false,
  };
  return { kind: 'response', response };
}

/** Creates an exchange without a response. */
export function silent(sent: boolean, reason: 'network' | 'timeout' | 'cancelled' = 'network'): Exchange {
  return { kind: 'no-response', sent, reason, detail: 'as ordered' };
}

/**
 * A transport that gives the exchanges of a list, the last one for ever, and keeps what it was asked, and after how many requests
 * it was closed.
 */
export function scriptedTransport(script: readonly Exchange[], onExchange: (count: number) => void = () => undefined) {
  const requests: HttpRequest[] = [];
  const closed: number[] = [];
  const transport: Transport = {
    exchange: async (request) => {
      requests.push(request);
      onExchange(requests.length);
      const exchange = script[Math.min(requests.length, script.length) - 1];
      if (!exchange) {
        throw new Error('the script is empty');
      }
      return exchange;
    },
    close: () => {
      closed.push(requests.length);
    },
  };
  return { transport, requests, closed };
}

/** A deadline whose time passes only while the code sleeps. */
export function scriptedDeadline(remainingMs = 120_000, start = Date.UTC(2026, 0, 1)) {
  const controller = new AbortController();
  const waits: number[] = [];
  let slept = 0;
  const deadline: Deadline = {
    now: () => start + slept,
    remaining: () => Math.max(0, remainingMs - slept),
    pause: async (ms) => {
      waits.push(ms);
      slept += ms;
    },
    isCancelled: () => controller.signal.aborted,
    onChange: () => () => undefined,
  };
  return { deadline, waits, cancel: () => controller.abort() };
}
