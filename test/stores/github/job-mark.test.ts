import { expect, test } from '@jest/globals';
import { createJobMark } from '../../../src/stores/github/job-mark.ts';

const SECRET = { owner: 'octo', repository: 'zoom', environment: 'prod', name: 'X' };

function job(env: NodeJS.ProcessEnv = {}) {
  const variables = { ...env };
  const step = (secret = SECRET) => createJobMark(secret, false, { ...variables }, (name, value) => (variables[name] = value));
  return { step, variables };
}

test('a mark applies to later steps and to one secret', () => {
  const { step } = job();
  const first = step();
  expect(first.isSet()).toBe(false);
  first.set();
  expect(step().isSet()).toBe(true);
  expect(step({ owner: 'OCTO', repository: 'Zoom', environment: 'Prod', name: 'x' }).isSet()).toBe(true);
  for (const other of [{ owner: 'other' }, { repository: 'other' }, { environment: '' }, { name: 'Y' }]) {
    expect(step({ ...SECRET, ...other }).isSet()).toBe(false);
  }
});

test('a mark keeps the marks of other secrets', () => {
  const { step } = job();
  step({ ...SECRET, name: 'Y' }).set();
  const mark = step();
  mark.set();
  mark.clear();
  expect([step().isSet(), step({ ...SECRET, name: 'Y' }).isSet()]).toEqual([false, true]);
});

test('a mark names the secret and contains nothing secret', () => {
  const { step, variables } = job();
  step().set();
  expect(variables).toEqual({ UPDATE_ZOOM_PASSWORD_CHANGED_SECRETS: JSON.stringify(['["octo/zoom","prod","x"]']) });
});

test.each(['', 'no JSON', '{}', 'null', '7'])('a variable that is not a list counts as empty: %s', (value) => {
  const { step } = job({ UPDATE_ZOOM_PASSWORD_CHANGED_SECRETS: value });
  expect(step().isSet()).toBe(false);
  step().set();
  expect(step().isSet()).toBe(true);
});
