import { describe, expect, test } from '@jest/globals';
import { createCandidates } from '../src/candidates.ts';
import type { Inputs } from '../src/inputs.ts';
import type { Warning } from '../src/outcome.ts';
import type { Policy } from '../src/password/rules.ts';

const GENERATED = { kind: 'generated', length: 24 } as const;

function source(password: Inputs['password'], policy: Policy = {}, canPublish = true) {
  const told: string[] = [];
  const warnings: Warning[] = [];
  const candidates = createCandidates(
    { password, userId: 'ada@example.com' },
    {
      onSecret: (secret) => told.push(`mask ${secret}`),
      publish: (secret) => {
        told.push(`output ${secret}`);
        return canPublish;
      },
      warn: (warning) => warnings.push(warning),
    },
  );
  return { candidates, next: () => candidates.next(policy), told, warnings };
}

describe('a given password', () => {
  const given = (value: string) => ({ kind: 'given', value }) as const;

  test('is the only one, and no output', () => {
    const { candidates, next, told, warnings } = source(given('New-Passw0rd'));
    expect([next(), next()]).toEqual(['New-Passw0rd', undefined]);
    expect(candidates.origin).toBe('passed');
    expect([told, warnings]).toEqual([[], []]);
  });

  test('that breaks the policy is refused, with all that it breaks', () => {
    const { next } = source(given('passwordabcd'), { minimumLength: 14, specialCharacter: true, consecutiveLength: 4 });
    expect(next()).toMatchObject({
      class: 'policy',
      code: '1124',
      title: 'Zoom 1124: password is too short',
      what: expect.stringContaining(
        'password is too short, password has no special character, password contains a sequence, password has no number, password needs upper and lower case.',
      ),
    });
  });

  test('that most accounts refuse is warned of', () => {
    const { next, warnings } = source(given('lower-case-only'));
    expect(next()).toBe('lower-case-only');
    expect(warnings).toEqual([
      {
        title: 'Zoom may refuse the password',
        message: expect.stringContaining('password has no number, password needs upper and lower case'),
      },
    ]);
  });

  test('is what the run was asked for, and no other one', () => {
    const { candidates, told } = source(given('New-Passw0rd'));
    candidates.onPendingRecovered('Another-Passw0rd');
    expect(['New-Passw0rd', 'Another-Passw0rd'].map(candidates.isSatisfiedBy)).toEqual([true, false]);
    expect(told).toEqual([]);
  });
});

describe('generated passwords', () => {
  test('are three, each another one, masked before it is an output', () => {
    const { candidates, next, told } = source(GENERATED);
    const drawn = [next(), next(), next()];
    expect(next()).toBeUndefined();
    expect(candidates.origin).toBe('generated');
    expect(new Set(drawn).size).toBe(3);
    expect(told).toEqual(drawn.flatMap((each) => [`mask ${each}`, `output ${each}`]));
  });

  test('fit the policy, or are none', () => {
    const { next, told } = source(GENERATED, { minimumLength: 25 });
    expect(next()).toMatchObject({ code: 'invalid-input', what: expect.stringContaining('`password-length` 24') });
    expect(told).toEqual([]);
  });

  test('are not used where they would be lost', () => {
    expect(source(GENERATED, {}, false).next()).toMatchObject({
      code: 'invalid-input',
      what: expect.stringContaining('would be lost'),
    });
  });

  test('of an earlier run are an output too', () => {
    const { candidates, told } = source(GENERATED);
    candidates.onPendingRecovered('Earlier-Passw0rd');
    expect(candidates.isSatisfiedBy('Earlier-Passw0rd')).toBe(true);
    expect(told).toEqual(['output Earlier-Passw0rd']);
  });
});
