import { expect } from '@jest/globals';

/** A sentence, or several. A part that is empty leaves two spaces, or one before a full stop. */
export const SENTENCES = expect.stringMatching(/^[A-Z`](?!.*(?: \.| {2})).*\.$/);

/** What the texts of each entry of the catalogue have in common. */
export const ENTRY_TEXTS = { title: expect.stringMatching(/^[a-zA-Z].*[^.]$/), cause: SENTENCES, fix: SENTENCES };
