import type { Exchange } from '../../src/http/types.ts';
import type { TokenContext } from '../../src/zoom/token.ts';
import { scriptedContext } from '../http/context.ts';

/** Creates a context of token requests that get the exchanges of a list, and records the masked secrets and the issued tokens. */
export function tokenContext(script: readonly Exchange[]) {
  const { context, requests } = scriptedContext(script);
  const masked: string[] = [];
  const issued: true[] = [];
  const { lines, onEvent } = context;
  const recording: TokenContext = {
    ...context,
    onSecret: (secret) => masked.push(secret),
    onEvent: (event) => {
      if (event.kind === 'token-issued') {
        issued.push(true);
      } else if (event.kind === 'retry' || event.kind === 'waiting') {
        onEvent(event);
      }
    },
  };
  return { context: recording, requests, lines, masked, issued };
}
