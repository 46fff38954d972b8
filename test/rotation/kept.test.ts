import { describe, expect, test } from '@jest/globals';
import { DAY_MS, LOST, NOT_STORED, NOW, PENDING, rejected, run, SET, type Setting } from './scripted.ts';

const program = (setting: Setting = {}) => run({ readable: true, program: 'works', ...setting });
const LEFTOVER: Setting = { secrets: PENDING, values: { '': 'pending' }, dueAfterMs: 2 * DAY_MS };
const RECOVERED: Setting = { secrets: { ...PENDING, _PREVIOUS: NOW }, origin: 'passed' };

describe('a program as a store', () => {
  test.each<[string, Setting, string[]]>([
    ['a commit', {}, ['remove _PENDING', 'keep new-1']],
    ['a rejection', { updates: [rejected('token')] }, ['remove _PENDING', 'keep old']],
    ['a leftover that is not due', LEFTOVER, ['remove _PENDING', 'keep pending']],
    ['a recovery', { ...RECOVERED, updates: [SET, rejected('token')] }, ['remove _PENDING', 'keep pending']],
    ['a write of the pending secret that fails', { failing: ['write _PENDING'] }, ['remove _PENDING', 'keep old']],
    ['nothing that was deleted', { failing: ['remove _PENDING'] }, ['write ', 'remove _PENDING']],
    [
      'a rejection before there is a password',
      { secrets: {}, values: { '': '' }, updates: [rejected('token')] },
      ['update new-1', 'remove _PENDING'],
    ],
  ])('still has the current password after %s', async (_, setting, last) => {
    const { log, calls } = await program(setting);
    expect(log.slice(-2)).toEqual(last);
    // However little time the run has left.
    expect(calls.filter((call) => call.startsWith('keep')).every((call) => call.startsWith('keep, after'))).toBe(true);
  });

  test('is asked for the current password after a recovery only if something was deleted', async () => {
    const asked = async (setting: Setting) =>
      (await program({ origin: 'passed', ...setting })).log.filter((line) => line.startsWith('keep'));
    expect(await asked({ secrets: PENDING })).toEqual(['keep new-1']);
    expect(await asked(RECOVERED)).toEqual(['keep pending', 'keep new-1']);
  });

  test.each<[string, Setting, object]>([
    ['a commit', {}, { status: 'updated-not-stored', location: undefined }],
    ['a recovery', RECOVERED, { status: 'updated-not-stored', location: undefined }],
    ['a rejection', { updates: [rejected('token')] }, { status: 'unchanged' }],
    ['a leftover that is not due', LEFTOVER, { status: 'unchanged' }],
    ['a write of the pending secret that fails', { failing: ['write _PENDING'] }, { status: 'unchanged' }],
    ['a write of a previous secret that fails', { secrets: PENDING, updates: [rejected('reused')], failing: ['write _PREVIOUS'] }, {}],
  ])('that loses the current password after %s ends the run with that', async (_, setting, expected) => {
    const { outcome } = await program({ ...setting, program: 'lost' });
    expect(outcome).toMatchObject({ ...expected, problem: LOST });
  });

  test('is not asked for the current password if it comes with the action', async () => {
    expect((await run({ readable: true })).log.join()).not.toContain('keep');
    expect((await run({ readable: true, failing: ['write _PENDING'] })).outcome).toMatchObject({ problem: NOT_STORED });
  });
});
