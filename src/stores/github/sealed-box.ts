import { createPublicKey, diffieHellman, generateKeyPairSync } from 'node:crypto';
import { hsalsa, xsalsa20poly1305 } from '@noble/ciphers/salsa.js';
import { u32 } from '@noble/ciphers/utils.js';
import { blake2b } from '@noble/hashes/blake2.js';

/** The Salsa20 constant "expand 32-byte k", in little-endian words. */
const SIGMA = Uint32Array.of(0x61707865, 0x3320646e, 0x79622d32, 0x6b206574);

/** Encrypt a text so that only the holder of the private key can read it (libsodium's `crypto_box_seal`). The public key and the result are
 * in base64. Throws if the key is not an X25519 key. Source: libsodium's documentation of sealed boxes; a test opens them with it. */
export function seal(text: string, publicKey: string): string {
  const recipient = Buffer.from(publicKey, 'base64');
  const theirs = createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x: recipient.toString('base64url') }, format: 'jwk' });
  const ephemeral = generateKeyPairSync('x25519');
  // The raw key is the end of its SPKI structure (RFC 8410, 4).
  const ours = ephemeral.publicKey.export({ format: 'der', type: 'spki' }).subarray(-recipient.length);
  const shared = new Uint8Array(diffieHellman({ privateKey: ephemeral.privateKey, publicKey: theirs }));
  const key = new Uint8Array(32);
  hsalsa(SIGMA, u32(shared), new Uint32Array(4), u32(key));
  const nonce = blake2b(Buffer.concat([ours, recipient]), { dkLen: 24 });
  return Buffer.concat([ours, xsalsa20poly1305(key, nonce).encrypt(Buffer.from(text))]).toString('base64');
}
