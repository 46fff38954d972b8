import { describe, expect, test } from '@jest/globals';
import { ACTION_ERRORS } from '../../src/errors/action-errors.ts';
import { adviceOf, createProblem } from '../../src/errors/problem.ts';

describe('the advice for a problem', () => {
  const entry = ACTION_ERRORS.timeout;
  const retryAt = Date.UTC(2026, 0, 31);

  test('is that of its kind', () => {
    expect(adviceOf(createProblem(entry, 'Slow.'))).toBe(entry.fix);
  });

  test('is the time until which the server rejects requests, if that is known', () => {
    expect(adviceOf(createProblem(entry, 'Slow.', { retryAt }))).toBe('Start a new run after 2026-01-31T00:00:00.000Z.');
  });

  test('is its own before anything else', () => {
    expect(adviceOf(createProblem(entry, 'Slow.', { retryAt, advice: 'Wait.' }))).toBe('Wait.');
  });
});
