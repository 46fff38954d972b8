import { describe, expect, test } from '@jest/globals';
import type { Inputs } from '../../src/inputs/read.ts';
import { type Candidates, createCandidates } from '../../src/password/candidates.ts';
import type { Policy, Rule } from '../../src/password/rules.ts';
import { reported } from '../zoom/reported.ts';

/** The password, the problem, or neither. */
const read = (result: ReturnType<Candidates['next']>) => (result?.ok ? result.value : result && reported(result.problem));

const GENERATED = { kind: 'generated', length: 24 } as const;

function source(password: Inputs['password'], policy: Policy = {}, canPublish = true) {
  const events: string[] = [];
  const doubtful: (readonly Rule[])[] = [];
  const candidates = createCandidates(
    { password, userId: 'ada@example.com' },
    {
      onSecret: (secret) => events.push(`mask ${secret}`),
      publish: (secret) => {
        events.push(`output ${secret}`);
        return canPublish;
      },
      onEvent: (event) => (event.kind === 'replaced' ? events.push('replaced') : doubtful.push(event.rules)),
    },
  );
  const check = (checked: Policy) => {
    const result = candidates.check(checked);
    return result.ok ? undefined : result.problem;
  };
  return { candidates, check, next: () => read(candidates.next(policy)), events, doubtful };
}

describe('a passed password', () => {
  const passed = (value: string) => ({ kind: 'passed', value }) as const;

  test('is the only candidate, and not an output', () => {
    const { candidates, next, events, doubtful } = source(passed('New-Passw0rd'));
    expect([next(), next()]).toEqual(['New-Passw0rd', undefined]);
    expect(candidates.origin).toBe('passed');
    expect([events, doubtful]).toEqual([[], []]);
  });

  test('can be checked before it is used', () => {
    const { check, next } = source(passed('New-Passw0rd'));
    expect(check({})).toBeUndefined();
    expect(check({ minimumLength: 14 })).toMatchObject({ class: 'policy', code: '1124' });
    expect(next()).toBe('New-Passw0rd');
  });

  test('causes its warning also when it is only checked', () => {
    const { check, doubtful } = source(passed('lower-case-only'));
    expect(check({})).toBeUndefined();
    expect(doubtful).toEqual([['digit', 'case']]);
  });

  test('that violates the policy is rejected with every rule that it violates', () => {
    const { next } = source(passed('passwordabcd'), { minimumLength: 14, specialCharacter: true, consecutiveLength: 4 });
    expect(next()).toMatchObject({
      class: 'policy',
      code: '1124',
      title: 'Zoom 1124: password is too short',
      summary: expect.stringContaining(
        'at least 14 characters, a special character, no sequence of 4 or more characters such as abcd, 1234, qwer or aaaa, a digit, and upper and lower case letters.',
      ),
    });
  });

  test('that most accounts reject causes a warning', () => {
    const { next, doubtful } = source(passed('lower-case-only'));
    expect(next()).toBe('lower-case-only');
    // Zoom rejected it.
    expect(next()).toBeUndefined();
    expect(doubtful).toEqual([['digit', 'case']]);
  });

  test('satisfies the run, and no other password does', () => {
    const { candidates, events } = source(passed('New-Passw0rd'));
    candidates.onPendingRecovered('Another-Passw0rd');
    expect(['New-Passw0rd', 'Another-Passw0rd'].map(candidates.isSatisfiedBy)).toEqual([true, false]);
    expect(events).toEqual([]);
  });
});

describe('generated passwords', () => {
  test('are three different ones, each masked before it becomes an output', () => {
    const { candidates, next, events } = source(GENERATED);
    const drawn = [next(), next(), next()];
    expect(next()).toBeUndefined();
    expect(candidates.origin).toBe('generated');
    expect(new Set(drawn).size).toBe(3);
    expect(events).toEqual(drawn.flatMap((each, index) => [`mask ${each}`, ...(index > 0 ? ['replaced'] : []), `output ${each}`]));
  });

  test.each([
    [undefined, 24],
    [8, 24],
    [24, 24],
    [25, 25],
    [31, 31],
  ])('have at least as many characters as the policy asks for: %s', (minimumLength, length) => {
    expect(source(GENERATED, { minimumLength }).next()).toHaveLength(length);
  });

  test('have at most as many characters as Zoom accepts', () => {
    expect(source(GENERATED, { minimumLength: 32 }).next()).toMatchObject({ code: 'invalid-input' });
  });

  test('fit the policy, or there are none', () => {
    const { next, events } = source(GENERATED, { consecutiveLength: 1 });
    expect(next()).toMatchObject({ code: 'invalid-input', summary: expect.stringContaining('`password-length` 24') });
    expect(events).toEqual([]);
  });

  test('can be checked without making one known', () => {
    const { check, events } = source(GENERATED, {}, false);
    expect(check({})).toBeUndefined();
    expect(check({ consecutiveLength: 1 })).toMatchObject({ code: 'invalid-input' });
    expect(events).toEqual([]);
  });

  test('are not used if they would be lost', () => {
    expect(source(GENERATED, {}, false).next()).toMatchObject({
      code: 'invalid-input',
      summary: expect.stringContaining('would be lost'),
    });
  });

  test('of an earlier run become outputs too', () => {
    const { candidates, events } = source(GENERATED);
    candidates.onPendingRecovered('Earlier-Passw0rd');
    expect(candidates.isSatisfiedBy('Earlier-Passw0rd')).toBe(true);
    expect(events).toEqual(['output Earlier-Passw0rd']);
  });
});
