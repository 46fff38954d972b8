import type { Deadline } from '../../src/deadline.ts';
import type { Calls } from '../../src/http/repeat.ts';
import type { Exchange, Transport } from '../../src/http/transport.ts';
import { scriptedDeadline, scriptedTransport } from './scripted.ts';

/** Calls over a transport, with what was noted of them. */
export function callsOver(transport: Transport, deadline: Deadline = scriptedDeadline().deadline): Calls & { readonly notes: string[] } {
  const notes: string[] = [];
  return { transport, deadline, random: () => 0, note: (text) => notes.push(text), attemptLimitMs: 5000, notes };
}

/** Calls that get the exchanges of a list. */
export function scriptedCalls(script: readonly Exchange[], remainingMs?: number) {
  const { deadline, naps, cancel } = scriptedDeadline(remainingMs);
  const { transport, requests } = scriptedTransport(script);
  return { calls: callsOver(transport, deadline), requests, naps, cancel };
}
