import type { Rules } from './world.ts';

/** The undocumented rules that Zoom and its admins may have. */
export const VARIANTS: Rules[] = (['nothing', 'same', 'same, then reused', 'reused, then same'] as const).flatMap((known) =>
  [
    { dailyChanges: Number.POSITIVE_INFINITY, limitFirst: false },
    { dailyChanges: 1, limitFirst: false },
    { dailyChanges: 1, limitFirst: true },
  ].flatMap((limit) => [
    ...[[], [1], [2], [1, 2]].map((weak) => ({ known, ...limit, weak })),
    { known, ...limit, weak: [], isUnconfirmed: true },
    // If Zoom checks earlier passwords first, it never reports that the passed one is in effect.
    ...(known === 'reused, then same' ? [] : [{ known, ...limit, weak: [], passed: 'new' } as const]),
    // An undisturbed run may need two changes.
    { known, ...limit, dailyChanges: limit.dailyChanges * 2, weak: [], passed: 'other' } as const,
  ]),
);

/** The same if no secret can be deleted. */
export const UNDELETABLE_VARIANTS: readonly Rules[] = VARIANTS.filter(({ weak, limitFirst }) => weak.length < 2 && !limitFirst).map(
  (rules) => ({ ...rules, isUndeletable: true }),
);

/** The same with a store that can be read, as far as it differs. */
export const COMMAND_VARIANTS: readonly Rules[] = [...VARIANTS, ...UNDELETABLE_VARIANTS]
  .filter(({ weak, limitFirst }) => weak.length < 2 && !limitFirst)
  .map((rules) => ({
    ...rules,
    isCommand: true,
  }));

/** The same with a password that was used long ago, which can never be set. */
export const USED_VARIANTS: readonly Rules[] = VARIANTS.filter(({ weak, known }) => weak.length === 0 && known.includes('reused')).map(
  (rules) => ({ ...rules, passed: 'used' }),
);
