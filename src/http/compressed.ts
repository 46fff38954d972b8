import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

/** Decompress a body by its `Content-Encoding`, up to a limit in bytes. Throws nothing. `isTruncated`: some of it is missing, because it
 * was too long, broken, or compressed in an unsupported way. Source: RFC 9110, 8.4.1; RFC 7932. */
export async function decompress(body: Buffer, encoding: string, limit: number): Promise<{ bytes: Buffer; isTruncated: boolean }> {
  const decoder = createDecoder(body, encoding);
  if (!decoder) return { bytes: Buffer.alloc(0), isTruncated: true };
  const chunks: Buffer[] = [];
  let size = 0;
  let isTruncated = false;
  try {
    for await (const chunk of decoder.end(body)) {
      chunks.push(chunk.subarray(0, limit - size));
      size += chunk.length;
      isTruncated = size > limit;
      if (isTruncated) break;
    }
  } catch {
    isTruncated = true;
  }
  return { bytes: Buffer.concat(chunks), isTruncated };
}

function createDecoder(body: Buffer, encoding: string) {
  if (encoding === 'gzip' || encoding === 'x-gzip') return createGunzip();
  // Some servers leave out the zlib header. Its first byte contains the compression method, 8.
  if (encoding === 'deflate') return body.readUInt8() % 16 === 8 ? createInflate() : createInflateRaw();
  return encoding === 'br' ? createBrotliDecompress() : undefined;
}
