import { describe, test } from '@jest/globals';
import { CALLS, checkOutage, checkReset, MOMENTS } from './schedule-world.ts';

describe('every call tolerates', () => {
  test.concurrent.each(MOMENTS)('a connection that breaks %s it: %s', checkReset);

  test.concurrent.each(CALLS)('a server that stays down from it on: %s', checkOutage);
});
