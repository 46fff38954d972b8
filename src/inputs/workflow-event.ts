import { readFileSync, statSync } from 'node:fs';

/** The maximum size of an event, in bytes: GitHub limits webhooks to 25 MB. */
const LARGEST_EVENT = 25 * 1024 * 1024;

/** The minimum length to search for. Shorter texts are not Zoom passwords, and occur in events by chance. */
const SHORTEST_TEXT = 8;

/** Check if a text occurs in the event that started the workflow, such as in an input of `workflow_dispatch`, which the runner prints and
 * keeps. `path` is the runner's `GITHUB_EVENT_PATH`. Returns false if there is no readable event. The event is searched and not parsed,
 * because parsing many megabytes of brackets takes more memory than a runner has. */
export function isInEvent(text: string, path: string | undefined): boolean {
  if (!path || text.length < SHORTEST_TEXT) return false;
  try {
    const file = statSync(path);
    const event = file.isFile() && file.size <= LARGEST_EVENT ? readFileSync(path, 'utf8') : '';
    return event.includes(text) || decodeEscapes(event).includes(text);
  } catch {
    return false;
  }
}

/** Decode the escapes of JSON. Passwords contain no line breaks or tabs, so those need no decoding. */
const decodeEscapes = (json: string): string =>
  json.replace(/\\(?:u([\da-f]{4})|(.))/gis, (_, hex, character) => (hex ? String.fromCharCode(Number.parseInt(hex, 16)) : character));
