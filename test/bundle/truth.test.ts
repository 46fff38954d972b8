import { test } from '@jest/globals';
import { SITUATIONS } from './truth/situations.ts';
import { checkSituation } from './truth.ts';

// The deep tests have all of them. The number has no factor in common with the sizes of the combinations.
const SOME = SITUATIONS.filter((_, index) => index % 29 === 0);

test.concurrent.each(SOME)('every sentence is so: $name', checkSituation);
