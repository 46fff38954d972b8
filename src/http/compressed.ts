import { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

/** A body after decompression. `isCut`: some of it is missing, because it was too long, broken, or compressed in another way. */
export interface Decompressed {
  readonly bytes: Buffer;
  readonly isCut: boolean;
}

/** Decompress a body with the `Content-Encoding` of a response, up to a limit in bytes. Source: RFC 9110, 8.4.1; RFC 7932. */
export async function decompress(body: Buffer, encoding: string, limit: number): Promise<Decompressed> {
  const decoder = createDecoder(body, encoding.trim().toLowerCase());
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of decoder ? Readable.from([body]).pipe(decoder) : []) {
      chunks.push(chunk.subarray(0, limit - size));
      size += chunk.length;
      if (size > limit) {
        break;
      }
    }
  } catch {
    return { bytes: Buffer.concat(chunks), isCut: true };
  }
  return { bytes: Buffer.concat(chunks), isCut: !decoder || size > limit };
}

function createDecoder(body: Buffer, encoding: string) {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      // Some servers leave out the zlib header, whose first byte names the method 8.
      return Number(body[0]) % 16 === 8 ? createInflate() : createInflateRaw();
    case 'br':
      return createBrotliDecompress();
    default:
      return undefined;
  }
}
