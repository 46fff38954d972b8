import type { RetryEvent } from '../../../src/http/retry.ts';
import { describeRetry } from '../../../src/report/story.ts';
import { type Deadline, reserve } from '../../../src/runtime/deadline.ts';
import type { Target } from '../../../src/stores/github/api.ts';
import { openGitHubSecrets } from '../../../src/stores/github/secrets.ts';
import { keep } from '../../http/loopback.ts';
import { scriptedDeadline } from '../../http/scripted.ts';

/** Opens the secrets `X…` of the repository octo/zoom, with a clock that advances only during waits, unless `clock` is another one. */
export function open(
  apiUrl: string,
  change: Partial<Target> = {},
  { remainingMs = 120_000, keptMs = 0, isPendingAtStart = false, clock = undefined as Deadline | undefined } = {},
) {
  const { deadline: scripted, waits, cancel } = scriptedDeadline(remainingMs);
  const deadline = clock ?? scripted;
  const lines: string[] = [];
  const context = {
    deadline: reserve(deadline, keptMs),
    random: () => 0,
    onRetry: (event: RetryEvent) => lines.push(describeRetry(event, String)),
    onWaiting: () => undefined,
  };
  const target = { owner: 'octo', repository: 'zoom', environment: '', token: 'gh.token', apiUrl: new URL(apiUrl), ...change };
  const marks: string[] = [];
  const mark = { isSet: () => false, set: () => marks.push('set'), clear: () => marks.push('clear') };
  const store = keep(openGitHubSecrets('X', target, { context, commitDeadline: deadline, env: {}, mark, isPendingAtStart }));
  return { store, waits, lines, cancel, marks };
}
