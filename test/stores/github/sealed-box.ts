import { expect } from '@jest/globals';
import fc from 'fast-check';
import sodium from 'libsodium-wrappers';
import { seal } from '../../../src/stores/github/sealed-box.ts';

export const BASE64 = () => sodium.base64_variants.ORIGINAL;

/** Checks that libsodium opens sealed boxes of random texts. */
export function checkSealedBoxes(numRuns: number): void {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { publicKey, privateKey } = sodium.crypto_box_keypair();
      const box = sodium.from_base64(seal(text, sodium.to_base64(publicKey, BASE64())), BASE64());
      expect(sodium.to_string(sodium.crypto_box_seal_open(box, publicKey, privateKey))).toBe(text);
      expect(box.length).toBe(Buffer.byteLength(text) + sodium.crypto_box_SEALBYTES);
    }),
    { numRuns },
  );
}
