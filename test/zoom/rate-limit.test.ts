import { describe, expect, test } from '@jest/globals';
import { adviceOf } from '../../src/errors/problem.ts';
import { rateLimitWait, withRetryTime } from '../../src/zoom/classify.ts';
import { rejectionOf } from '../../src/zoom/errors.ts';

const NOW = Date.UTC(2020, 4, 30, 12, 0, 0);

describe('a 429', () => {
  const response = (headers: Record<string, string>, body = '') => ({ status: 429, statusText: '', headers, body, truncated: false });
  const wait = (headers: Record<string, string>, body?: string, attempt = 1, random = 0) =>
    rateLimitWait(response(headers, body), attempt, NOW, () => random);

  test.each([
    ['the daily limit by its header', { 'x-ratelimit-type': 'Daily-limit' }, '', Number.POSITIVE_INFINITY],
    ['the daily limit by its text', {}, 'You have reached the maximum daily rate limit for this API. Refer to …', Number.POSITIVE_INFINITY],
    ['the per-second limit by its header', { 'x-ratelimit-type': 'QPS' }, 'daily rate limit', 1000],
    ['the per-second limit by its text', {}, 'You have reached the maximum per-second rate limit for this API.', 1000],
    ['anything without headers', {}, 'Too many concurrent requests.', 1000],
    ['a time that has passed', { 'retry-after': '2019-05-31T00:00:00Z' }, '', 1000],
  ])('%s', (_, headers: Record<string, string>, body, waitMs) => {
    expect(wait(headers, body)).toBe(waitMs);
    expect(withRetryTime(rejectionOf(429, ''), response(headers, body), NOW).retryAt).toBeUndefined();
  });

  test('waits longer each time, with jitter', () => {
    expect([wait({}, '', 2), wait({}, '', 2, 0.5)]).toEqual([2000, 2200]);
  });

  test('reports when to retry, and never waits less', () => {
    const headers = { 'x-ratelimit-type': 'Daily-limit', 'retry-after': '2020-05-30T12:00:10Z' };
    expect(withRetryTime(rejectionOf(429, ''), response(headers), NOW).retryAt).toBe(NOW + 10_000);
    expect([wait(headers), wait(headers, '', 1, 0.5)]).toEqual([10_000, 10_125]);
  });

  test.each([
    [{ 'retry-after': '10' }, NOW + 10_000, 'Start a new run after 2020-05-30T12:00:10.000Z.'],
    [{ 'x-ratelimit-type': 'Daily-limit' }, undefined, 'Start a new run after midnight UTC, when Zoom resets the daily limit.'],
    [
      { 'x-ratelimit-type': 'QPS' },
      undefined,
      'Start a new run in a minute. After a daily limit, wait until the time that the message names. Spread the runs of an account over time.',
    ],
  ])('has advice for its limit: %j', (headers: Record<string, string>, retryAt, advice) => {
    const problem = withRetryTime(rejectionOf(429, 'Zoom responded:'), response(headers), NOW);
    expect([problem.retryAt, adviceOf(problem)]).toEqual([retryAt, advice]);
  });

  test('is the only rejection with that advice', () => {
    const other = { ...response({ 'x-ratelimit-type': 'Daily-limit' }), status: 400 };
    expect(withRetryTime(rejectionOf(1001, 'Zoom responded:'), other, NOW)).not.toHaveProperty('advice');
  });
});
