import { readFileSync, statSync } from 'node:fs';

/** Bytes of the largest event: GitHub's webhooks have 25 MB at most. */
const LARGEST_EVENT = 25 * 1024 * 1024;

/** Shorter texts, which are no Zoom passwords, stand in every event by chance. */
const SHORTEST_TEXT = 8;

/**
 * Check that a text stands in the event that started the workflow, such as an input of `workflow_dispatch`, which the runner prints
 * and keeps. `path` is the runner's `GITHUB_EVENT_PATH`; without a readable event there is nothing to find. The event is searched
 * and not parsed, because a value of many megabytes takes more memory than a runner has.
 */
export function isInEvent(text: string, path: string | undefined): boolean {
  if (!path || text.length < SHORTEST_TEXT) {
    return false;
  }
  try {
    const file = statSync(path);
    return file.isFile() && file.size <= LARGEST_EVENT && jsonPattern(text).test(readFileSync(path, 'utf8'));
  } catch {
    return false;
  }
}

/** A pattern for a text as JSON may write it: each unit as it is or escaped. */
function jsonPattern(text: string): RegExp {
  const units = text.split('').map((unit) => {
    const hex = unit.charCodeAt(0).toString(16).padStart(4, '0');
    const escapes = [unit, JSON.stringify(unit).slice(1, -1), unit === '/' ? '\\/' : unit].map(RegExp.escape);
    return `(?:${escapes.join('|')}|\\\\u${hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)})`;
  });
  return new RegExp(units.join(''));
}
