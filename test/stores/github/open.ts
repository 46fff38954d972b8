import { describeEvent } from '../../../src/report/log-lines.ts';
import { type Deadline, reserve } from '../../../src/runtime/deadline.ts';
import type { ApiContext, Target } from '../../../src/stores/github/api.ts';
import { createJobMark } from '../../../src/stores/github/job-mark.ts';
import { openGitHubSecrets } from '../../../src/stores/github/secrets.ts';
import { keep } from '../../http/loopback.ts';
import { scriptedDeadline } from '../../http/scripted.ts';
import { inPhases } from '../phases.ts';

/** Opens the secrets `X…` of the repository octo/zoom, with a clock that advances only during waits, unless `clock` is another one. */
export function open(
  apiUrl: string,
  change: Partial<Target> = {},
  { remainingMs = 120_000, keptMs = 0, isPendingAtStart = false, clock = undefined as Deadline | undefined } = {},
) {
  const { deadline: scripted, waits, cancel } = scriptedDeadline(remainingMs);
  const deadline = clock ?? scripted;
  const lines: string[] = [];
  const target = { owner: 'octo', repository: 'zoom', environment: '', token: 'gh.token', apiUrl: new URL(apiUrl), ...change };
  const marks: string[] = [];
  const mark = createJobMark({ ...target, name: 'X' }, isPendingAtStart, {}, (_, list) => marks.push(list === '[]' ? 'clear' : 'set'));
  const context: ApiContext = { random: () => 0, onEvent: (event) => lines.push(describeEvent(event, String)), env: {} };
  const opened = keep(openGitHubSecrets({ secretName: 'X' }, target, mark, context));
  const before = { deadline: reserve(deadline, keptMs), isCancellable: true };
  const store = inPhases(opened, before, { deadline, isCancellable: false });
  return { store, waits, lines, cancel, marks, close: opened.close };
}
