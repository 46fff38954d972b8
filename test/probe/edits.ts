import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { ZoomError } from '../simulator/assumptions.ts';
import { type Received, type Reply, reject } from '../simulator/server.ts';

/** Changes a reply of the simulated Zoom. */
export type Edit = (reply: Reply, request: Received) => Reply;

/** The code and the message of a reply, if it is an error of the API. */
function errorOf({ body }: Reply): { readonly code?: unknown; readonly message?: unknown } {
  return typeof body === 'object' && body !== null && 'code' in body ? body : {};
}

/** Replaces an error. Of the code 300, only the one with this message. */
export function replaceError(error: ZoomError, replacement: Reply): Edit {
  return (reply) => {
    const { code, message } = errorOf(reply);
    const isError = code === error.code && (code !== 300 || message === error.message);
    return isError ? { ...replacement, headers: { ...reply.headers, ...replacement.headers } } : reply;
  };
}

/** Changes the message of an error. */
export const reword = (error: ZoomError, message: string): Edit => replaceError(error, reject(error.status, error.code, message));

/** Sends errors as XML, to requests without `Accept` or to all. */
export function asXml(only: 'without Accept' | 'all', format = '<result><code>$code</code><message>$message</message></result>'): Edit {
  return (reply, { headers }) => {
    const { code, message } = errorOf(reply);
    if (code === undefined || (only === 'without Accept' && headers.accept !== undefined)) {
      return reply;
    }
    const body = format.replace('$code', String(code)).replace('$message', String(message));
    return { ...reply, headers: { ...reply.headers, 'content-type': 'application/xml' }, body };
  };
}

/** Compresses bodies, for requests that accept gzip or for all. */
export function compress(only: 'accepted' | 'all', encoding: 'gzip' | 'br' = 'gzip'): Edit {
  return (reply, { headers }) => {
    if (reply.body === undefined || (only === 'accepted' && headers['accept-encoding'] !== 'gzip')) {
      return reply;
    }
    const body = { gzip: gzipSync, br: brotliCompressSync }[encoding](JSON.stringify(reply.body));
    return { ...reply, headers: { ...reply.headers, 'content-encoding': encoding, 'content-type': 'application/json' }, body };
  };
}

/** Adds or replaces headers. */
export const withHeaders =
  (headers: Readonly<Record<string, string>>): Edit =>
  (reply) => ({ ...reply, headers: { ...reply.headers, ...headers } });

/** Changes the members of a success with one of them. */
export function changeMembers(member: string, change: Readonly<Record<string, unknown>>): Edit {
  return (reply) => {
    const { body } = reply;
    return typeof body === 'object' && body !== null && member in body ? { ...reply, body: { ...body, ...change } } : reply;
  };
}
