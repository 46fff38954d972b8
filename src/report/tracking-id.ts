import type { HttpResponse } from '../http/types.ts';
import type { Masker } from '../masking/masks.ts';
import { TRACKING_HEADER } from '../zoom/session.ts';

/** Check that a text has the form of a Zoom tracking ID, such as `v=2.0;clid=us06;rid=WEB_0123456789abcdef`. */
export const isTrackingId = (text: string): boolean => /^v=[\w.]{1,10};clid=[\w-]{1,20};rid=[\w-]{1,80}$/.test(text);

/** The tracking ID of a response; empty if there is none that is safe to print. */
export function trackingIdOf(response: HttpResponse | undefined, masker: Masker): string {
  const id = response?.headers[TRACKING_HEADER] ?? '';
  return isTrackingId(id) && masker.redact(id) === id ? id : '';
}
