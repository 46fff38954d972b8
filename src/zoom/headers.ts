import { USER_AGENT } from '../http/transport.ts';

/** The headers of every request to Zoom. Without `Accept`, Zoom sends some errors as XML. */
export const ZOOM_HEADERS = { accept: 'application/json', 'user-agent': USER_AGENT } as const;

/** The headers of a request to the Zoom API. */
export function apiHeaders(token: string): Readonly<Record<string, string>> {
  return { ...ZOOM_HEADERS, authorization: `Bearer ${token}` };
}
