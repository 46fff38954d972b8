import type { Exchange } from '../../src/http/exchange.ts';
import type { HostContext } from '../../src/http/retry.ts';
import type { Transport } from '../../src/http/transport.ts';
import { describeRetry, describeWaiting } from '../../src/report/story.ts';
import type { Deadline } from '../../src/runtime/deadline.ts';
import { scriptedDeadline, scriptedTransport } from './scripted.ts';

/** Creates a request context over a transport, and records the lines of its log. */
export function contextOver(
  transport: Transport,
  deadline: Deadline = scriptedDeadline().deadline,
): HostContext & { readonly lines: string[] } {
  const lines: string[] = [];
  return {
    transport,
    deadline,
    random: () => 0,
    onRetry: (event) => lines.push(describeRetry(event, String)),
    onWaiting: (leftMs) => lines.push(describeWaiting(leftMs)),
    lines,
  };
}

/** Creates a request context whose transport returns the exchanges of a list. */
export function scriptedContext(script: readonly Exchange[], remainingMs?: number) {
  const { deadline, waits, cancel } = scriptedDeadline(remainingMs);
  const { transport, requests } = scriptedTransport(script);
  return { context: contextOver(transport, deadline), requests, waits, cancel };
}
