import { parseIso8601 } from '../runtime/time.ts';

/** The last instant that ISO 8601 writes with a four-digit year. Later times are implausible. */
const LAST_INSTANT = Date.UTC(9999, 11, 31, 23, 59, 59);

const SECONDS = /^\d+(\.\d+)?$/;
/** The three date formats of RFC 9110, 5.6.7: IMF-fixdate, RFC 850 and asctime. Only asctime has no zone. */
const HTTP_DATE = /^[A-Z][a-z]+, \d{2}[ -][A-Z][a-z]{2}[ -]\d{2,4} \d{2}:\d{2}:\d{2} GMT$/;
const ASCTIME = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/;

/** The time in the future that a response names in `Retry-After`, if any: seconds or an HTTP-date (RFC 9110, 10.2.3), or an ISO 8601 time,
 * which Zoom sends for a daily limit. If there are several values, the latest counts. `now` and the result are in milliseconds since the
 * epoch. */
export function retryTime({ headers }: { readonly headers: Readonly<Record<string, unknown>> }, now: number): number | undefined {
  const value = `${headers['retry-after'] ?? ''}`.trim();
  const times = [value, ...value.split(/,\s*/)].map((each) => parseTime(each, now)).filter((time) => time > now);
  return times.length > 0 ? Math.min(Math.max(...times), LAST_INSTANT) : undefined;
}

function parseTime(text: string, now: number): number {
  if (SECONDS.test(text)) return now + Number(text) * 1000;
  if (HTTP_DATE.test(text)) return Date.parse(text);
  if (ASCTIME.test(text)) return Date.parse(`${text} GMT`);
  return parseIso8601(text);
}
