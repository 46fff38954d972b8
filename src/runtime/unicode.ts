/** Create a pattern with classes of Unicode, to be used once. V8 expands those of a literal whenever it parses the code around it. */
export const unicode = (pattern: string): RegExp => new RegExp(pattern, 'gu');
