import { test } from '@jest/globals';
import { SITUATIONS } from './truth/situations.ts';
import { checkSituation } from './truth.ts';

test.concurrent.each(SITUATIONS)('every sentence is so: $name', checkSituation);
