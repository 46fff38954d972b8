import { describe, expect, test } from '@jest/globals';
import { parseRetryAfter, readRateLimit } from '../../src/zoom/rate-limit.ts';

const NOW = Date.UTC(2020, 4, 30, 12, 0, 0);

describe('Retry-After', () => {
  test.each([
    ['7', NOW + 7000],
    [' 7 ', NOW + 7000],
    ['0', NOW],
    ['1.5', NOW + 1500],
    ['2020-05-31T00:00:00Z', Date.UTC(2020, 4, 31)],
    ['2020-05-31T00:00:00', Date.UTC(2020, 4, 31)],
    ['2020-05-31T00:00:00.000+02:00', Date.UTC(2020, 4, 30, 22)],
    ['2020-05-31T00:00Z', Date.UTC(2020, 4, 31)],
    ['Sun, 31 May 2020 00:00:00 GMT', Date.UTC(2020, 4, 31)],
    ['2019-05-31T00:00:00Z', Date.UTC(2019, 4, 31)],
    [undefined, undefined],
    ['', undefined],
    ['soon', undefined],
    ['-5', undefined],
    ['1e3', undefined],
    ['0x10', undefined],
    ['99999999999999999999', undefined],
    ['2020-13-45T00:00:00Z', undefined],
    ['31 May 2020', undefined],
    ['Sun, 99 May 2020 00:00:00 GMT', undefined],
  ])('%s is %s', (value, expected) => {
    expect(parseRetryAfter(value, NOW)).toBe(expected);
  });
});

describe('a 429', () => {
  const answer = (headers: Record<string, string>, body = '') => ({ status: 429, reason: '', headers, body, cut: false });

  test.each([
    ['the daily limit by its header', { 'x-ratelimit-type': 'Daily-limit' }, '', true],
    ['the daily limit by its text', {}, 'You have reached the maximum daily rate limit for this API. Refer to …', true],
    ['the per-second limit by its header', { 'x-ratelimit-type': 'QPS' }, 'daily rate limit', false],
    ['the per-second limit by its text', {}, 'You have reached the maximum per-second rate limit for this API.', false],
    ['anything without headers', {}, 'Too many concurrent requests.', false],
  ])('%s', (_, headers, body, daily) => {
    expect(readRateLimit(answer(headers, body), NOW)).toEqual({ daily, retryAt: undefined });
  });

  test('gives the time to come back', () => {
    expect(readRateLimit(answer({ 'x-ratelimit-type': 'Daily-limit', 'retry-after': '2020-05-31T00:00:00Z' }), NOW)).toEqual({
      daily: true,
      retryAt: Date.UTC(2020, 4, 31),
    });
  });
});
