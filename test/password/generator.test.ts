import { randomInt } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { passwordFault } from '../../src/password/format.ts';
import { ALPHABET, generatePassword, isAccepted } from '../../src/password/generator.ts';
import { brokenRules, longestRun } from '../../src/password/rules.ts';

const policies = fc.record({
  minimumLength: fc.option(fc.constantFrom(0, 9, 10, 11, 12, 13, 14), { nil: undefined }),
  specialCharacter: fc.option(fc.boolean(), { nil: undefined }),
  consecutiveLength: fc.option(fc.constantFrom(0, 4, 5, 6, 7, 8), { nil: undefined }),
});
const requests = fc.record({
  length: fc.integer({ min: 16, max: 31 }),
  policy: policies,
  userId: fc.oneof(fc.emailAddress(), fc.constantFrom('a@example.com', 'zed', 'KDcuGIm1QgePTO8WbOqwIQ', '@')),
});

describe('a generated password', () => {
  test('fits every possible policy of an account', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const password = generatePassword(request, randomInt) ?? '';
        expect(password).toHaveLength(request.length);
        expect(passwordFault(password)).toBeUndefined();
        expect(brokenRules(password, request.policy)).toEqual([]);
        for (const kind of [/[A-Z]/, /[a-z]/, /\d/, /[-.~]/, /^[A-Za-z\d]/, /[A-Za-z\d]$/, /^[\w.~-]+$/]) {
          expect(password).toMatch(kind);
        }
        expect(longestRun(password)).toBeLessThan(3);
        expect(password.toLowerCase()).not.toContain('zoom');
        const local = request.userId.split('@')[0]?.toLowerCase();
        expect(local && password.toLowerCase().includes(local)).toBeFalsy();
      }),
      { numRuns: 500 },
    );
  });

  test.each(['Zoom', 'zOOm'])('never contains %s', (word) => {
    expect(isAccepted(`Ab7-${word}.Kq4~Tw9mP`, { length: 17, policy: {}, userId: 'x@y' })).toBe(false);
    expect(isAccepted('Ab7-Zaam.Kq4~Tw9mP', { length: 17, policy: {}, userId: 'x@y' })).toBe(true);
  });

  test('is undefined if no password can fit', () => {
    let draws = 0;
    const draw = (max: number) => {
      draws++;
      return randomInt(max);
    };
    expect(generatePassword({ length: 16, policy: { minimumLength: 17 }, userId: 'ada@example.com' }, draw)).toBeUndefined();
    expect(draws).toBe(16 * 10_000);
  });

  test('needs no quotes in a shell, YAML, JSON, a URL, a form, or a workflow command', () => {
    expect(encodeURIComponent(ALPHABET)).toBe(ALPHABET);
    expect(new URLSearchParams({ a: ALPHABET }).toString().replaceAll('%7E', '~')).toBe(`a=${ALPHABET}`);
    expect(JSON.stringify(ALPHABET)).toBe(`"${ALPHABET}"`);
    expect(ALPHABET).toMatch(/^[A-Za-z\d.~-]+$/);
    expect(new Set(ALPHABET).size).toBe(ALPHABET.length);
  });
});

describe('the generator produces a uniform distribution', () => {
  // Real passwords from the real source. A uniform source exceeds each of the four bounds once in a million times.
  test.each([
    ['capitals', /[A-Z]/, 26, 74.5],
    ['lowercase letters', /[a-z]/, 26, 74.5],
    ['digits', /\d/, 10, 46.0],
    ['symbols', /[-.~]/, 3, 27.7],
  ])('by a chi-square test of the %s', (_, kind, size, bound) => {
    const request = { length: 24, policy: {}, userId: 'ada.lovelace@example.com' };
    const counts = new Map<string, number>();
    for (let count = 0; count < 1500; count++) {
      for (const character of generatePassword(request, randomInt) ?? '') {
        if (kind.test(character)) {
          counts.set(character, (counts.get(character) ?? 0) + 1);
        }
      }
    }
    const all = [...counts.values()];
    const expected = all.reduce((sum, count) => sum + count, 0) / size;
    expect(counts.size).toBe(size);
    expect(all.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)).toBeLessThan(bound);
  });

  test('because it draws and drops each candidate as a whole', () => {
    const good = 'Ab7-Kq4~Xw9mPr2T';
    const bad = 'Ab7-Kq4~Xw9mPr2-';
    const draws = [...`${bad}${good}`].map((character) => ALPHABET.indexOf(character));
    expect(generatePassword({ length: 16, policy: {}, userId: 'zed@example.com' }, () => draws.shift() ?? 0)).toBe(good);
    expect(draws).toEqual([]);
  });

  test('and calls its source the same way for each character', () => {
    const maxima = new Set<number>();
    generatePassword({ length: 24, policy: {}, userId: 'zed@example.com' }, (max) => {
      maxima.add(max);
      return randomInt(max);
    });
    expect([...maxima]).toEqual([ALPHABET.length]);
  });
});
