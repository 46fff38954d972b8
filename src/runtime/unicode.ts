/** Create a global pattern with classes of Unicode, for one use. V8 expands those of a literal whenever it parses the code around it. */
export const unicode = (pattern: string): RegExp => new RegExp(pattern, 'gu');
