import { readFileSync, statSync } from 'node:fs';

/** Bytes of the largest event: GitHub's webhooks have 25 MB at most. */
const LARGEST_EVENT = 25 * 1024 * 1024;

/** Shorter texts, which are no Zoom passwords, stand in every event by chance. */
const SHORTEST_TEXT = 8;

/**
 * Check that a text stands in the event that started the workflow, such as an input of `workflow_dispatch`, which the runner prints
 * and keeps. `path` is the runner's `GITHUB_EVENT_PATH`; without a readable event there is nothing to find. The event is searched
 * and not parsed, because many megabytes of brackets take more memory than a runner has.
 */
export function isInEvent(text: string, path: string | undefined): boolean {
  if (!path || text.length < SHORTEST_TEXT) {
    return false;
  }
  try {
    const file = statSync(path);
    const event = file.isFile() && file.size <= LARGEST_EVENT ? readFileSync(path, 'utf8') : '';
    return event.includes(text) || event.replace(JSON_ESCAPE, decodeEscape).includes(text);
  } catch {
    return false;
  }
}

const JSON_ESCAPE = /\\(?:u([\da-f]{4})|(.))/gis;

/** What an escape of JSON stands for. No password has a line break or a tab, so those need no decoding. */
function decodeEscape(_: string, hex: string | undefined, character: string): string {
  return hex === undefined ? character : String.fromCharCode(Number.parseInt(hex, 16));
}
