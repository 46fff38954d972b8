import { keepBack } from '../../src/deadline.ts';
import type { Target } from '../../src/github/api.ts';
import { openGitHubSecrets } from '../../src/github/secrets.ts';
import { keep } from '../http/loopback.ts';
import { scriptedDeadline } from '../http/scripted.ts';

/** The secrets `X…` of the repository octo/zoom, with a time that passes only in waits. */
export function open(
  apiUrl: string,
  change: Partial<Target> = {},
  { remainingMs = 120_000, keptMs = 0, attemptLimitMs = 5000, isPendingAtStart = false } = {},
) {
  const { deadline, naps, cancel } = scriptedDeadline(remainingMs);
  const notes: string[] = [];
  const calls = { deadline: keepBack(deadline, keptMs), random: () => 0, note: (text: string) => notes.push(text), attemptLimitMs };
  const target = { owner: 'octo', repository: 'zoom', environment: '', token: 'gh.token', apiUrl: new URL(apiUrl), ...change };
  const marks: string[] = [];
  const mark = { isSet: () => false, set: () => marks.push('set'), clear: () => marks.push('clear') };
  const store = keep(openGitHubSecrets('X', target, { calls, commitDeadline: deadline, env: {}, mark, isPendingAtStart }));
  return { store, naps, notes, cancel, marks };
}
