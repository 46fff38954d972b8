import { beforeAll, test } from '@jest/globals';
import sodium from 'libsodium-wrappers';
import { checkSealedBoxes } from './sealed-box.ts';

beforeAll(() => sodium.ready);

test('libsodium opens every sealed box, whatever the text', () => checkSealedBoxes(1000));
