/** A day, in milliseconds. */
export const DAY_MS = 24 * 60 * 60 * 1000;

/** Date, time and zone, in the extended or the basic format. Only the date is required. */
const ISO_8601 = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2})(?::?(\d{2}(?:\.\d+)?))?(?:Z|([+-]\d{2}):?(\d{2})?)?)?$/;

/** Parse a time in ISO 8601, in milliseconds since the epoch. Without a zone, it is in UTC, as Zoom's days are. NaN if it is anything else. */
export function parseIso8601(text: unknown): number {
  const [iso, year, month, day, hour = '00', minute = '00', second = '00', zone = '+00', zoneMinutes = '00'] =
    ISO_8601.exec((typeof text === 'string' ? text : '').toUpperCase().replace(',', '.')) ?? [];
  return iso ? Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}:${zoneMinutes}`) : Number.NaN;
}
