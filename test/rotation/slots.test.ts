import { expect, test } from '@jest/globals';
import {
  type Inventory,
  isLeftover,
  nextPrevious,
  previousSlots,
  RESOLVED_TIME,
  type Slot,
  UNKNOWN_TIME,
  unresolved,
} from '../../src/rotation/slots.ts';

test.each<[string, [Slot, number][], Slot[], Slot]>([
  ['nothing', [], [], '_PREVIOUS'],
  [
    'one that is as old as the current one',
    [
      ['', 5],
      ['_PREVIOUS', 5],
    ],
    ['_PREVIOUS'],
    '_PREVIOUS_2',
  ],
  [
    'one that is older than the current one',
    [
      ['', 5],
      ['_PREVIOUS', 4],
    ],
    [],
    '_PREVIOUS',
  ],
  ['one, and no current one', [['_PREVIOUS', 0]], ['_PREVIOUS'], '_PREVIOUS_2'],
  [
    'times that are not known',
    [
      ['', 5],
      ['_PREVIOUS', UNKNOWN_TIME],
      ['_PREVIOUS_3', UNKNOWN_TIME],
    ],
    ['_PREVIOUS', '_PREVIOUS_3'],
    '_PREVIOUS_2',
  ],
  [
    'one that is the current one',
    [
      ['_PREVIOUS', RESOLVED_TIME],
      ['_PREVIOUS_2', UNKNOWN_TIME],
    ],
    ['_PREVIOUS_2'],
    '_PREVIOUS',
  ],
])('the previous passwords that may be in effect: %s', (_, slots, expected, next) => {
  const inventory: Inventory = new Map(slots);
  expect(unresolved(inventory)).toEqual(expected);
  expect(nextPrevious(inventory)).toBe(next);
  expect(previousSlots(inventory)).toEqual(slots.map(([slot]) => slot).filter((slot) => slot !== ''));
});

test('an empty pending secret is no leftover of an empty current one', () => {
  expect(isLeftover({ slots: new Map(), values: { pending: '', current: '' } })).toBe(false);
});
