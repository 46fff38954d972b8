import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import sodium from 'libsodium-wrappers';
import { seal } from '../../src/github/sealed-box.ts';

beforeAll(() => sodium.ready);

const BASE64 = () => sodium.base64_variants.ORIGINAL;

test('libsodium opens every sealed box, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { publicKey, privateKey } = sodium.crypto_box_keypair();
      const box = sodium.from_base64(seal(text, sodium.to_base64(publicKey, BASE64())), BASE64());
      expect(sodium.to_string(sodium.crypto_box_seal_open(box, publicKey, privateKey))).toBe(text);
      expect(box.length).toBe(Buffer.byteLength(text) + sodium.crypto_box_SEALBYTES);
    }),
  );
});

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
