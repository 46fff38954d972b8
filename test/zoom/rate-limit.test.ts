import { describe, expect, test } from '@jest/globals';
import { rejectionOf } from '../../src/zoom/errors.ts';
import { readRateLimit, withRetryTime } from '../../src/zoom/rate-limit.ts';

const NOW = Date.UTC(2020, 4, 30, 12, 0, 0);

describe('a 429', () => {
  const response = (headers: Record<string, string>, body = '') => ({ status: 429, statusText: '', headers, body, truncated: false });
  const read = (headers: Record<string, string>, body?: string, attempt = 1, random = 0) =>
    readRateLimit(response(headers, body), attempt, NOW, () => random);

  test.each([
    ['the daily limit by its header', { 'x-ratelimit-type': 'Daily-limit' }, '', Number.POSITIVE_INFINITY],
    ['the daily limit by its text', {}, 'You have reached the maximum daily rate limit for this API. Refer to …', Number.POSITIVE_INFINITY],
    ['the per-second limit by its header', { 'x-ratelimit-type': 'QPS' }, 'daily rate limit', 1000],
    ['the per-second limit by its text', {}, 'You have reached the maximum per-second rate limit for this API.', 1000],
    ['anything without headers', {}, 'Too many concurrent requests.', 1000],
    ['a time that has passed', { 'retry-after': '2019-05-31T00:00:00Z' }, '', 1000],
  ])('%s', (_, headers: Record<string, string>, body, waitMs) => {
    expect(read(headers, body)).toEqual({ waitMs, retryAt: undefined });
  });

  test('waits longer each time, with jitter', () => {
    expect([read({}, '', 2).waitMs, read({}, '', 2, 0.5).waitMs]).toEqual([2000, 2200]);
  });

  test('reports when to retry, and never waits less', () => {
    const headers = { 'x-ratelimit-type': 'Daily-limit', 'retry-after': '2020-05-30T12:00:10Z' };
    expect(read(headers)).toEqual({ retryAt: NOW + 10_000, waitMs: 10_000 });
    expect(read(headers, '', 1, 0.5)).toEqual({ retryAt: NOW + 10_000, waitMs: 10_125 });
  });

  test.each([
    [{ 'retry-after': '10' }, NOW + 10_000, /^Start a new run after the time in `retry-at`\./],
    [{ 'x-ratelimit-type': 'Daily-limit' }, undefined, /^Start a new run after midnight UTC, when the daily limit is reset\./],
    [{ 'x-ratelimit-type': 'QPS' }, undefined, /^Start a new run in a few seconds\./],
  ])('has advice for its limit: %j', (headers: Record<string, string>, retryAt, advice) => {
    const problem = withRetryTime(rejectionOf(429, 'Zoom responded:'), response(headers), NOW);
    expect(problem).toMatchObject({ class: 'rate', retryAt, advice: expect.stringMatching(advice) });
  });

  test('is the only rejection with that advice', () => {
    expect(withRetryTime(rejectionOf(1001, 'Zoom responded:'), response({ 'retry-after': '10' }), NOW)).not.toHaveProperty('advice');
  });
});
