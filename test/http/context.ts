import type { HostContext } from '../../src/http/retry.ts';
import type { Transport } from '../../src/http/transport.ts';
import type { Exchange } from '../../src/http/types.ts';
import { describeEvent, type LineEvent } from '../../src/report/log-lines.ts';
import type { Deadline } from '../../src/runtime/deadline.ts';
import { scriptedDeadline, scriptedTransport } from './scripted.ts';

/** Creates a request context over a transport, and records the lines of its log. */
export function contextOver(
  transport: Transport,
  deadline: Deadline = scriptedDeadline().deadline,
): HostContext & { readonly lines: string[]; readonly onEvent: (event: LineEvent) => void } {
  const lines: string[] = [];
  return {
    transport,
    phase: { deadline, isCancellable: true },
    random: () => 0,
    onEvent: (event) => lines.push(describeEvent(event, String)),
    lines,
  };
}

/** Creates a request context whose transport returns the exchanges of a list. */
export function scriptedContext(script: readonly Exchange[], remainingMs?: number) {
  const { deadline, waits, cancel } = scriptedDeadline(remainingMs);
  const { transport, requests } = scriptedTransport(script);
  return { context: contextOver(transport, deadline), requests, waits, cancel };
}
