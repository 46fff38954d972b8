import { readFileSync, statSync } from 'node:fs';
import { parseJson } from './http/json.ts';

/** Bytes of the largest event: GitHub's webhooks have 25 MB at most. */
const LARGEST_EVENT = 25 * 1024 * 1024;

/** Shorter texts, which are no password of Zoom's, stand in every event by chance. */
const SHORTEST_TEXT = 8;

/**
 * Whether a text stands in the event that started the workflow, such as the inputs of a `workflow_dispatch`, which the
 * runner prints and keeps. `path` is the runner's `GITHUB_EVENT_PATH`; without a readable event there is nothing to find.
 */
export function isInEvent(text: string, path: string | undefined): boolean {
  if (!path || text.length < SHORTEST_TEXT) {
    return false;
  }
  try {
    const file = statSync(path);
    const payload = file.isFile() && file.size <= LARGEST_EVENT ? readFileSync(path, 'utf8').replace(/^\ufeff/, '') : '';
    return payload.includes(text) || contains(parseJson(payload), text);
  } catch {
    return false;
  }
}

function contains(value: unknown, text: string): boolean {
  if (typeof value === 'string') {
    return value.includes(text);
  }
  return typeof value === 'object' && value !== null && Object.values(value).some((each) => contains(each, text));
}
