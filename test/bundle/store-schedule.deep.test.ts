import { describe, test } from '@jest/globals';
import { checkFailure, MOMENTS } from './store-world.ts';

describe('every call to the store tolerates', () => {
  test.concurrent.each(MOMENTS)('a failure %s it: %s', (when, call) => checkFailure('fail', when, call));

  test.concurrent.each(MOMENTS)('a stall %s it: %s', (when, call) => checkFailure('stall', when, call));
});
