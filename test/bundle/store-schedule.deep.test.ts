import { describe, test } from '@jest/globals';
import { checkFailure, MOMENTS } from './store-world.ts';

describe('every call to the store tolerates', () => {
  test.concurrent.each(MOMENTS)('a failure %s it: %s %i', (when, call, n) => checkFailure('fail', when, call, n));

  test.concurrent.each(MOMENTS)('a stall %s it: %s %i', (when, call, n) => checkFailure('stall', when, call, n));
});
