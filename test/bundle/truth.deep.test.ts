import { test } from '@jest/globals';
import { SITUATIONS } from './truth/situations.ts';
import { checkSituation } from './truth.ts';

/** Most situations wait for retries, so each test has four side by side. A fault quotes the sentence that is not so. */
const groups = SITUATIONS.flatMap((first, index) => (index % 4 === 0 ? [{ ...first, all: SITUATIONS.slice(index, index + 4) }] : []));

test.concurrent.each(groups)('every sentence is so, in this situation and the three after it: $name', async ({ all }) => {
  await Promise.all(all.map(checkSituation));
});
