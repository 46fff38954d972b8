import { USER_AGENT } from '../http/transport.ts';

/** The headers of every request to Zoom. Without `Accept` some of Zoom's errors come as XML. */
export const ZOOM_HEADERS = { accept: 'application/json', 'user-agent': USER_AGENT } as const;

/** The headers of a request to Zoom's API. */
export function apiHeaders(token: string): Readonly<Record<string, string>> {
  return { ...ZOOM_HEADERS, authorization: `Bearer ${token}` };
}
