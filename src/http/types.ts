import type { Phase } from '../runtime/deadline.ts';

/** One HTTP request. `path` is already encoded. */
export interface HttpRequest {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The part of the run that this exchange belongs to, from the start of connecting to the last byte of the response. */
  readonly phase: Phase;
  /** Called when the connection is established, before the first byte is sent. */
  readonly onSend?: () => void;
}

/** An HTTP response, as far as it was read. All of it comes from the server and is untrusted. */
export interface HttpResponse {
  readonly status: number;
  readonly statusText: string;
  /** Headers by lowercase name. The values of a repeated header are joined with a comma. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Some of the body is missing, because it was too long or broken. */
  readonly truncated: boolean;
}

/** A request without a response. `sent`: the server may have received some of it. */
export type NoResponse = Readonly<{ kind: 'no-response'; sent: boolean; reason: 'network' | 'timeout' | 'cancelled'; detail: string }>;

/** The result of a request: a response, or none. */
export type Exchange = { readonly kind: 'response'; readonly response: HttpResponse } | NoResponse;
