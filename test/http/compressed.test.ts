import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import { decompress } from '../../src/http/compressed.ts';
import { BODY_LIMIT } from '../../src/http/transport.ts';
import { closeAll, serve, transportTo } from './loopback.ts';

afterEach(closeAll);

const TEXT = '{"code":300,"message":"x"}';
const CODECS: readonly [string, (text: string | Buffer) => Buffer][] = [
  ['gzip', gzipSync],
  ['x-gzip', gzipSync],
  ['deflate', deflateSync],
  ['deflate', deflateRawSync],
  // The best quality, which is the default, takes seconds.
  ['br', (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })],
];

async function receive(body: Buffer, encoding: string) {
  const server = await serve({ status: 400, body, headers: { 'content-encoding': encoding } });
  const exchange = await transportTo(server.origin).exchange();
  if (exchange.kind === 'no-response') {
    throw new Error(exchange.detail);
  }
  return { ...exchange.response, server };
}

test('no compression is requested', async () => {
  const { server } = await receive(Buffer.from(TEXT), 'identity');
  expect(server.received[0]?.headers['accept-encoding']).toBe('identity');
});

describe.each(CODECS)('a body that is compressed anyway with %s', (encoding, compress) => {
  test('is decompressed', async () => {
    expect(await receive(compress(TEXT), encoding.toUpperCase())).toMatchObject({ body: TEXT, truncated: false });
  });

  test('is cut at the limit after decompression, even if it is a decompression bomb', async () => {
    const bomb = compress(Buffer.alloc(50_000_000, 'x'));
    expect(bomb.length).toBeLessThan(BODY_LIMIT);
    const before = process.memoryUsage.rss();
    const { body, truncated } = await receive(bomb, encoding);
    expect([body.length, truncated]).toEqual([BODY_LIMIT, true]);
    expect(process.memoryUsage.rss() - before).toBeLessThan(40_000_000);
    const { bytes, isTruncated } = await decompress(compress(Buffer.alloc(BODY_LIMIT)), encoding, BODY_LIMIT);
    expect([bytes.length, isTruncated]).toEqual([BODY_LIMIT, false]);
  });

  test('is cut at the end of a truncated stream', async () => {
    expect(await receive(compress(TEXT).subarray(0, -5), encoding)).toMatchObject({ truncated: true });
  });

  test('is cut at corrupt data', async () => {
    expect(await receive(Buffer.from(TEXT), encoding)).toMatchObject({ body: '', truncated: true });
  });
});

test.each(['zstd', 'gzip, br', 'x'])('a body with the encoding %s is not read', async (encoding) => {
  expect(await receive(Buffer.from(TEXT), encoding)).toMatchObject({ body: '', truncated: true });
});

test('white space and case of an encoding do not matter', async () => {
  expect(await decompress(gzipSync(TEXT), ' GZip ', BODY_LIMIT)).toEqual({ bytes: Buffer.from(TEXT), isTruncated: false });
});

test('an empty body stays empty, whatever its encoding', async () => {
  expect(await receive(Buffer.alloc(0), 'gzip')).toMatchObject({ body: '', truncated: false });
});
