import { beforeAll, expect, test } from '@jest/globals';
import sodium from 'libsodium-wrappers';
import { seal } from '../../../src/stores/github/sealed-box.ts';
import { BASE64, checkSealedBoxes } from './sealed-box.ts';

beforeAll(() => sodium.ready);

// The deep tests check more of them.
test('libsodium opens every sealed box, whatever the text', () => checkSealedBoxes(20));

test('another key cannot open a box, and no two boxes are alike', () => {
  const { publicKey } = sodium.crypto_box_keypair();
  const other = sodium.crypto_box_keypair();
  const key = sodium.to_base64(publicKey, BASE64());
  const box = seal('New-Passw0rd', key);
  expect(() => sodium.crypto_box_seal_open(sodium.from_base64(box, BASE64()), other.publicKey, other.privateKey)).toThrow();
  expect(seal('New-Passw0rd', key)).not.toBe(box);
});

test.each(['', 'AAAA', Buffer.alloc(32).toString('base64')])('the key %j is invalid', (key) => {
  expect(() => seal('New-Passw0rd', key)).toThrow();
});
