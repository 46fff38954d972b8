import { describe, expect, test } from '@jest/globals';
import type { Problem } from '../../src/errors/problem.ts';
import { PROBLEMS, storeCallProblem } from '../../src/stores/messages.ts';
import { SENTENCES } from '../errors/texts.ts';

const NAME = 'zoom/front-desk';

/** A problem, and parts of its summary and of its advice. */
type Row = readonly [name: keyof typeof PROBLEMS, problem: Problem, summary: readonly string[], advice: readonly string[]];

const LASTING: readonly Row[] = [
  ['notInstalled', PROBLEMS.notInstalled('op', 'Install 1Password CLI.'), ['`op` is not installed'], ['Install 1Password CLI.']],
  ['unreadable', PROBLEMS.unreadable('op', NAME), ['output of `op` for `zoom/front-desk`'], ['version of `op`']],
  [
    'unreadableState',
    PROBLEMS.unreadableState(NAME, 'is scheduled for deletion', 'Restore it.'),
    ['`zoom/front-desk` is scheduled for deletion.'],
    ['Restore it.'],
  ],
  ['stagedMeanwhile', PROBLEMS.stagedMeanwhile(NAME), ['has written `zoom/front-desk`', 'sent no password to Zoom'], ['new run']],
  ['timeUnknown', PROBLEMS.timeUnknown(NAME), ['when `zoom/front-desk` was last written'], ['Remove `minimum-age-days`']],
  ['ageUnknown', PROBLEMS.ageUnknown(NAME), ['last write of `zoom/front-desk`', 'printed none for `updated`'], ['ISO 8601']],
  ['invalidTime', PROBLEMS.invalidTime(NAME), ['`updated` of `zoom/front-desk` is not an ISO 8601 time'], ['2026-01-31T12:00:00Z']],
  ['severalItems', PROBLEMS.severalItems(NAME), ['several items with the title `zoom/front-desk`'], ['Keep the one', 'rename the others']],
  ['notJson', PROBLEMS.notJson(NAME), ['value of `zoom/front-desk` is not a JSON object', 'Nothing was replaced'], ['`secret-field`']],
  [
    'notText',
    PROBLEMS.notText(NAME, 'pin'),
    ['member `pin` of `zoom/front-desk` is not a text', 'Nothing was replaced'],
    ['`secret-field`'],
  ],
  ['untrusted', PROBLEMS.untrusted, ['printed a value for a name that does not exist'], ['exit with 0 for `get`']],
  [
    'foreignValue',
    PROBLEMS.foreignValue(NAME, 'has several lines', true, 'delete it'),
    ['`zoom/front-desk` in the store has several lines', 'Nothing was replaced'],
    ['Set `secret-field`', 'set `secret-name`', 'if nobody needs the value, delete it.'],
  ],
  [
    'foreignValue',
    PROBLEMS.foreignValue(NAME, 'has several lines', false, 'delete it'),
    ['`zoom/front-desk` in the store has several lines'],
    ['Set `secret-name`', 'delete it.'],
  ],
  [
    'unusableValue',
    PROBLEMS.unusableValue(NAME, 'contains a tab', 'delete it', true),
    ['`zoom/front-desk` in the store contains a tab.'],
    ['someone else wrote it, delete it. Check what the program prints for `get`.'],
  ],
];

const PASSING: readonly Row[] = [
  ['changedMeanwhile', PROBLEMS.changedMeanwhile(NAME), ['has written `zoom/front-desk` at the same time'], []],
  [
    'notListed',
    PROBLEMS.notListed(NAME),
    ['item `zoom/front-desk` may have been created'],
    ['Start a new run.', 'several items with this title'],
  ],
  ['notStored', PROBLEMS.notStored(NAME), ['`zoom/front-desk` was written, but it returns another value'], []],
];

/** The problems that are not failures of the store. */
const OTHER_CODES = new Map<keyof typeof PROBLEMS, string>([
  ['stagedMeanwhile', 'stale-pending'],
  ['ageUnknown', 'invalid-input'],
]);

describe('a problem of a store', () => {
  test.each([...LASTING, ...PASSING])('says what happened and what to do: %s', (name, { code, summary, advice = '' }, parts, advised) => {
    expect(code).toBe(OTHER_CODES.get(name) ?? 'store-unavailable');
    expect(summary).toEqual(SENTENCES);
    for (const part of parts) {
      expect(summary).toContain(part);
    }
    expect(advice).toEqual(advised.length === 0 ? '' : SENTENCES);
    for (const part of advised) {
      expect(advice).toContain(part);
    }
  });

  test.each(LASTING)('that lasts is not tried again: %s', (_, problem) => {
    expect(problem.isPermanent).toBe(true);
  });

  test.each(PASSING)('that may pass is tried again: %s', (_, problem) => {
    expect(problem.isPermanent).toBeUndefined();
  });

  test('about a secret that was not deleted is not tried again, and has the advice of its kind', () => {
    const { summary, advice, isPermanent } = PROBLEMS.notDeleted(NAME);
    expect([summary, advice, isPermanent]).toEqual([SENTENCES, undefined, true]);
    expect(summary).toContain('`zoom/front-desk` was deleted, but it still returns a value');
  });

  test('names another job if an earlier step changed the pending secret', () => {
    expect(PROBLEMS.staleJob).toMatchObject({
      code: 'stale-pending',
      summary: 'An earlier step of this job changed the pending secret after the job had read it.',
      advice: 'Use a new job, which reads the secrets again.',
    });
  });

  test('only of a program names its output, and only of a store with members names the field', () => {
    expect(PROBLEMS.unusableValue(NAME, 'is empty', 'delete it', false).advice).not.toContain('program');
    expect(PROBLEMS.foreignValue(NAME, 'is empty', false, 'delete it').advice).not.toContain('secret-field');
  });
});

test.each([
  [{ kind: 'not-started', detail: 'spawn ENOEXEC' }, 'could not be started', /^Check the interpreter .* workspace exists\.$/],
  [{ kind: 'timeout', afterMs: 1250 }, 'did not end within 1.3 s', /^Check why the store is slow/],
  [{ kind: 'exit', code: 3 }, 'failed with exit code 3', /^$/],
] as const)('a call that ends with %j has its advice', (end, description, advice) => {
  const problem = storeCallProblem({ verb: 'put', secret: NAME }, end, '');
  expect(problem.summary).toContain(`\`store\` ${description} in \`put\` of \`zoom/front-desk\``);
  expect(problem.advice ?? '').toMatch(advice);
});
