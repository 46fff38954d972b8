import { type GitHub, startGitHub } from '../simulator/github.ts';
import { startZoom, type Zoom } from '../simulator/zoom.ts';
import { type ActionResult, rotationInputs, runAction } from '../support/action.ts';

export const NAME = 'ZOOM_PASSWORD';

/** The state after two runs at the same time. */
export interface Pair {
  readonly zoom: Zoom;
  readonly github: GitHub;
  readonly results: readonly ActionResult[];
  /** The password in effect. */
  readonly password: string;
  /** The secrets that hold it. */
  readonly holders: readonly string[];
}

/**
 * Starts two runs at the same time, and waits for both. Neither gets an access token before both have requested one. After that, each call
 * takes up to 60 ms longer, so that their order varies.
 */
export async function runPair(pending = ''): Promise<Pair> {
  const delay = () => new Promise<void>((resolve) => setTimeout(resolve, 60 * Math.random()));
  let requested = 0;
  let release: () => void = () => undefined;
  const both = new Promise<void>((resolve) => (release = resolve));
  const zoom = await startZoom({
    hold({ method }) {
      if (method !== 'POST') {
        return delay();
      }
      requested++;
      if (requested === 2) {
        release();
      }
      return both;
    },
  });
  const github = await startGitHub({ hold: delay });
  github.store(NAME, 'Old-Passw0rd');
  if (pending !== '') {
    github.store(`${NAME}_PENDING`, pending);
  }
  const inputs = rotationInputs(zoom, github);
  const results = await Promise.all([runAction(inputs), runAction(inputs)]);
  await Promise.all([zoom.close(), github.close()]);
  const password = zoom.passwordOf('ada@example.com');
  return { zoom, github, results, password, holders: github.names().filter((name) => github.secret(name) === password) };
}

/** Returns what went wrong in a pair of runs, if something did. */
export function faultOf({ results, holders }: Pair): string | undefined {
  if (holders.length === 0) {
    return 'lost';
  }
  return results.some(({ outputs }) => outputs['status'] === 'updated') && !holders.includes(NAME) ? 'updated, but not stored' : undefined;
}

/** Runs pairs, eight at a time, and returns them. */
export async function runPairs(count: number, pendingOf: (index: number) => string = () => ''): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let first = 0; first < count; first += 8) {
    const batch = Array.from({ length: Math.min(8, count - first) }, (_, index) => runPair(pendingOf(first + index)));
    pairs.push(...(await Promise.all(batch)));
  }
  return pairs;
}
