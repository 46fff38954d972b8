import { describe, expect, test } from '@jest/globals';
import { retryTime } from '../../src/http/retry-after.ts';

const NOW = Date.UTC(2020, 4, 30, 12, 0, 0);

describe('Retry-After', () => {
  test.each([
    ['7', NOW + 7000],
    [' 7 ', NOW + 7000],
    ['0', undefined],
    ['1.5', NOW + 1500],
    ['2020-05-31T00:00:00Z', Date.UTC(2020, 4, 31)],
    ['2020-05-31T00:00:00', Date.UTC(2020, 4, 31)],
    ['2020-05-31T00:00:00.000+02:00', Date.UTC(2020, 4, 30, 22)],
    ['2020-05-31T00:00Z', Date.UTC(2020, 4, 31)],
    ['Sun, 31 May 2020 00:00:00 GMT', Date.UTC(2020, 4, 31)],
    ['2019-05-31T00:00:00Z', undefined],
    ['2019-05-31T00:00:00Z, 7', NOW + 7000],
    ['', undefined],
    ['soon', undefined],
    ['-5', undefined],
    ['1e3', undefined],
    ['0x10', undefined],
    ['99999999999999999999', Date.UTC(9999, 11, 31, 23, 59, 59)],
    ['7, 9', NOW + 9000],
    ['7,9', NOW + 9000],
    ['1.25', NOW + 1250],
    ['x Sun, 31 May 2020 00:00:00 GMT', undefined],
    ['Sun, 31 May 2020 00:00:00 GMT+1', undefined],
    ['x Sun May 31 00:00:00 2020', undefined],
    ['Sun May 31 00:00:00 2020 +1', undefined],
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
  ])('of %s is %s', (value, expected) => {
    expect(retryTime({ headers: { 'retry-after': value } }, NOW)).toBe(expected);
  });

  test('is not known without the header', () => {
    expect(retryTime({ headers: {} }, NOW)).toBeUndefined();
  });
});
