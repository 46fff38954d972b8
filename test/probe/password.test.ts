import { expect, test } from '@jest/globals';
import { createPassword } from '../../scripts/probe/session.ts';
import { brokenRules } from '../../src/password/rules.ts';

test('the passwords of the probe satisfy the strictest policy, and lack only what they are to lack', () => {
  const policy = { minimumLength: 14, specialCharacter: true, consecutiveLength: 3 };
  for (let count = 0; count < 200; count++) {
    const password = createPassword();
    expect(brokenRules(password, policy)).toEqual([]);
    expect(brokenRules(password.replace(/\d/g, '.'), policy)).toEqual([{ rule: 'digit', policy: false }]);
    expect(brokenRules(password.slice(0, 5), { ...policy, minimumLength: 8 })).toEqual([{ rule: 'length', policy: true }]);
    expect(password.length).toBeLessThanOrEqual(31);
  }
  expect(createPassword()).not.toBe(createPassword());
});
