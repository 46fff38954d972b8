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
    ['99999999999999999999', Date.UTC(9999, 11, 31, 23, 59, 59)],
    ['7, 9', NOW + 9000],
    ['2020-05-31', Date.UTC(2020, 4, 31)],
    ['20200531T000000Z', Date.UTC(2020, 4, 31)],
    ['2020-05-31T00:00:00+00', Date.UTC(2020, 4, 31)],
    ['2020-05-31T00:00:00-0130', Date.UTC(2020, 4, 31, 1, 30)],
    ['Sunday, 31-May-20 00:00:00 GMT', Date.UTC(2020, 4, 31)],
    ['Sun May 31 00:00:00 2020', Date.UTC(2020, 4, 31)],
    ['Mon Jun  1 00:00:00 2020', Date.UTC(2020, 5, 1)],
    ['2020-13-45T00:00:00Z', undefined],
    ['31 May 2020', undefined],
    ['Sun, 99 May 2020 00:00:00 GMT', undefined],
  ])('%s is %s', (value, expected) => {
    expect(parseRetryAfter(value, NOW)).toBe(expected);
  });
});

describe('a 429', () => {
  const answer = (headers: Record<string, string>, body = '') => ({ status: 429, reason: '', headers, body, cut: false });
  const read = (headers: Record<string, string>, body?: string, attempt = 1, random = 0) =>
    readRateLimit(answer(headers, body), attempt, NOW, () => random);

  test.each([
    ['the daily limit by its header', { 'x-ratelimit-type': 'Daily-limit' }, '', Number.POSITIVE_INFINITY],
    ['the daily limit by its text', {}, 'You have reached the maximum daily rate limit for this API. Refer to …', Number.POSITIVE_INFINITY],
    ['the per-second limit by its header', { 'x-ratelimit-type': 'QPS' }, 'daily rate limit', 1000],
    ['the per-second limit by its text', {}, 'You have reached the maximum per-second rate limit for this API.', 1000],
    ['anything without headers', {}, 'Too many concurrent requests.', 1000],
    ['a time that is over', { 'retry-after': '2019-05-31T00:00:00Z' }, '', 1000],
  ])('%s', (_, headers: Record<string, string>, body, waitMs) => {
    expect(read(headers, body)).toEqual({ waitMs, retryAt: undefined });
  });

  test('waits longer each time, with jitter', () => {
    expect([read({}, '', 2).waitMs, read({}, '', 2, 0.5).waitMs]).toEqual([2000, 3000]);
  });

  test('gives the time to come back, and never waits less', () => {
    const headers = { 'x-ratelimit-type': 'Daily-limit', 'retry-after': '2020-05-30T12:00:10Z' };
    expect(read(headers)).toEqual({ retryAt: NOW + 10_000, waitMs: 10_000 });
    expect(read(headers, '', 1, 0.5)).toEqual({ retryAt: NOW + 10_000, waitMs: 10_125 });
  });
});
