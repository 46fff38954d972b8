import { randomInt } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ALPHABET, generatePassword, isAccepted } from '../../src/password/generate.ts';
import { brokenRules, longestRun, passwordFault } from '../../src/password/rules.ts';

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
  test('fits every policy that an account can have', () => {
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

  test.each(['Zoom', 'zOOm'])('never has %s in it', (word) => {
    expect(isAccepted(`Ab7-${word}.Kq4~Xw9mP`, { length: 17, policy: {}, userId: 'x@y' })).toBe(false);
    expect(isAccepted('Ab7-Zaam.Kq4~Tw9mP', { length: 17, policy: {}, userId: 'x@y' })).toBe(true);
  });

  test('is not there where no password can fit', () => {
    expect(generatePassword({ length: 16, policy: { minimumLength: 17 }, userId: 'ada@example.com' }, randomInt)).toBeUndefined();
  });

  test('needs no quotes in a shell, YAML, JSON, a URL, a form or a workflow command', () => {
    expect(encodeURIComponent(ALPHABET)).toBe(ALPHABET);
    expect(new URLSearchParams({ a: ALPHABET }).toString().replaceAll('%7E', '~')).toBe(`a=${ALPHABET}`);
    expect(JSON.stringify(ALPHABET)).toBe(`"${ALPHABET}"`);
    expect(ALPHABET).toMatch(/^[A-Za-z\d.~-]+$/);
    expect(new Set(ALPHABET).size).toBe(ALPHABET.length);
  });
});

describe('every password that fits is as likely as any other', () => {
  /** A repeatable source, so that the test does not depend on luck (mulberry32). */
  function seeded(seed: number): (max: number) => number {
    let state = seed;
    return (max) => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * max);
    };
  }

  test('by a chi-square test of the letters and digits', () => {
    const request = { length: 24, policy: {}, userId: 'ada.lovelace@example.com' };
    const random = seeded(20_261_123);
    const counts = new Map<string, number>();
    let drawn = 0;
    for (let count = 0; count < 4000; count++) {
      // Capitals, which the rules treat alike but for the runs that they are in: far less than this test can see.
      for (const character of generatePassword(request, random)?.slice(1, -1) ?? '') {
        if ('BCDEFGHIJKLMN'.includes(character)) {
          counts.set(character, (counts.get(character) ?? 0) + 1);
          drawn++;
        }
      }
    }
    const expected = drawn / 13;
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(counts.size).toBe(13);
    // 12 degrees of freedom: a uniform source exceeds this once in 10,000 times (39.13).
    expect(chiSquare).toBeLessThan(39.13);
  });

  test('because each candidate is drawn whole and dropped whole', () => {
    const good = 'Ab7-Kq4~Xw9mPr2T';
    const bad = 'Ab7-Kq4~Xw9mPr2-';
    const draws = [...`${bad}${good}`].map((character) => ALPHABET.indexOf(character));
    expect(generatePassword({ length: 16, policy: {}, userId: 'zed@example.com' }, () => draws.shift() ?? 0)).toBe(good);
    expect(draws).toEqual([]);
  });

  test('and the source is asked for each character alike', () => {
    const maxima = new Set<number>();
    generatePassword({ length: 24, policy: {}, userId: 'zed@example.com' }, (max) => {
      maxima.add(max);
      return randomInt(max);
    });
    expect([...maxima]).toEqual([ALPHABET.length]);
  });
});
