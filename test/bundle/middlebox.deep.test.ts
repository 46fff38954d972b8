import { test } from '@jest/globals';
import { checkForeignResponse, MODES, RESPONSES } from './middlebox.ts';

const CASES = RESPONSES.flatMap((reply) => MODES.map((mode) => ({ reply, ...mode })));

test.concurrent.each(CASES)('a response that is not from Zoom loses nothing and reports nothing false: %j', checkForeignResponse);
