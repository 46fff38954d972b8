import { describe, expect, test } from '@jest/globals';
import { isRateLimited, rateLimitEnd } from '../../../src/stores/github/rate-limit.ts';

const NOW = Date.UTC(2026, 0, 1);
const response = (status: number, headers: Record<string, string> = {}, body = '') => ({ status, headers, body });

test('a secondary rate limit can be recognized by its text alone', () => {
  const message = 'You have exceeded a secondary rate limit.';
  expect(isRateLimited(response(403, {}, JSON.stringify({ message })))).toBe(true);
  expect(isRateLimited(response(403, {}, message))).toBe(true);
});

describe('a rate limit', () => {
  test.each<[number, Record<string, string>, boolean, number]>([
    [429, {}, true, 0],
    [429, { 'retry-after': '60' }, true, 60_000],
    [403, { 'retry-after': '1' }, true, 1000],
    [403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 30) }, true, 30_000],
    [403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 - 30) }, true, 0],
    [403, { 'x-ratelimit-remaining': '0' }, true, 0],
    [403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': 'abc' }, true, 0],
    [403, { 'x-ratelimit-remaining': '4999', 'x-ratelimit-reset': String(NOW / 1000 + 30) }, false, 0],
    [403, {}, false, 0],
    [500, { 'retry-after': '5' }, false, 5000],
  ])('is recognized in HTTP %i with %j: %s', (status, headers, expected, waitMs) => {
    expect(isRateLimited(response(status, headers))).toBe(expected);
    expect(rateLimitEnd(response(status, headers), NOW)).toBe(waitMs ? NOW + waitMs : undefined);
  });
});
