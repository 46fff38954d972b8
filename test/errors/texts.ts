import { expect } from '@jest/globals';

/** A sentence, or several. A part that is empty would leave two spaces, or one before a period. */
export const SENTENCES = expect.stringMatching(/^[A-Z`](?!.*(?: \.| {2})).*\.$/);

/** The form of the texts of every entry of the catalogue. */
export const ENTRY_TEXTS = { title: expect.stringMatching(/^[a-zA-Z].*[^.]$/), cause: SENTENCES, fix: SENTENCES };
