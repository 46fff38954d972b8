declare module '@vercel/ncc' {
  /** The part of the result of ncc's API that the build uses. */
  interface Bundled {
    readonly code: string;
    /** A source map, as JSON. */
    readonly map: string;
    /** Files beside the entry, such as chunks and their source maps. */
    readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
  }
  export default function ncc(entry: string, options: Readonly<Record<string, unknown>>): Promise<Bundled>;
}
