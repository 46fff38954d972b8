import type { Account, User } from './accounts.ts';
import { type Received, type Reply, reject } from './server.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Returns the rejection if the password of a user cannot be changed at all. */
export function checkUser({ role = 'member', login = 'work-email', status = 'active' }: User): Reply | undefined {
  if (role !== 'member') {
    return reject(400, 1117, "Can not update Admin's password");
  }
  if (login === 'sso') {
    return reject(400, 1123, 'Can only update password of Zoom work email account');
  }
  if (status === 'pending') {
    return reject(400, 1120, 'Invitation does not exist.');
  }
  return status === 'locked' ? reject(400, 1000, 'User is force locked.') : undefined;
}

/** Reads the field `password`, or returns Zoom's rejection of the body. Uses a real parser: Node.js's own. */
export async function readPassword(request: Received, account: Account): Promise<string | Reply> {
  const { bodyFormats = ['multipart', 'json'], unreadReply = reject(400, 300, 'Request Body should be a valid JSON object.') } = account;
  const type = request.headers['content-type'] ?? '';
  const body = new Response(new Uint8Array(request.body), { headers: { 'content-type': type } });
  let password: unknown;
  try {
    if (type.startsWith('multipart/form-data') && bodyFormats.includes('multipart')) {
      password = (await body.formData()).get('password');
    } else if (type.startsWith('application/json') && bodyFormats.includes('json')) {
      ({ password } = { password: undefined, ...Object(await body.json()) });
    } else {
      return unreadReply;
    }
  } catch {
    return unreadReply;
  }
  if (typeof password !== 'string' || password === '' || [...password].length > 31) {
    return reject(400, 300, 'Validation Failed.', { errors: [{ field: 'password', message: 'Invalid field.' }] });
  }
  return password;
}

/** Sets a password, or returns the rejection of the rule that it violates. */
export function setPassword(password: string | Reply, user: User, account: Account, now: number): Reply {
  if (typeof password !== 'string') {
    return password;
  }
  const { history = [], changes = [] } = user;
  const { historyLength = 0, dailyChanges = Number.POSITIVE_INFINITY } = account;
  const same = password === user.password ? reject(400, 300, 'Your new password can not match the old password.') : undefined;
  const known = [user.password, ...history].slice(0, historyLength).includes(password);
  const reused = known ? reject(400, 1129, `Users cannot reuse any of the last ${historyLength} passwords created.`) : undefined;
  const lately = changes.filter((time) => time > now - DAY_MS);
  const text = 'This password cannot be changed because it has already been changed the maximum number of times over the past 24 hours.';
  const rejection =
    checkPolicy(password, account) ??
    (account.historyFirst ? (reused ?? same) : (same ?? reused)) ??
    (lately.length >= dailyChanges ? reject(400, 300, text) : undefined);
  if (rejection) {
    return rejection;
  }
  user.history = [user.password, ...history];
  user.changes = [...lately, now];
  user.password = password;
  return { status: 204 };
}

function checkPolicy(password: string, account: Account): Reply | undefined {
  const length = Math.max(account.minimumLength ?? 0, 8);
  const rules: readonly (readonly [boolean | undefined, number, string])[] = [
    [[...password].length < length, 1124, `Have at least ${length} characters`],
    [account.basicRules && !/\p{L}/u.test(password), 1125, 'Have at least 1 letter (a, b, c…)'],
    [account.basicRules && !/\d/.test(password), 1126, 'Have at least 1 number (1, 2, 3…)'],
    [account.specialCharacter && !/[^\p{L}\d]/u.test(password), 1127, 'Have at least 1 special character (!, @, #…)'],
    [
      account.basicRules && !(/\p{Lu}/u.test(password) && /\p{Ll}/u.test(password)),
      1128,
      'Include both Upper case and Lower case characters',
    ],
    [account.basicRules && /^(.)\1*$/u.test(password), 1130, "Password can't use the same character."],
    [account.basicRules && /abcdef|123456/i.test(password), 1131, "Password can't use continuation character.Such as 'abcdef','123456'."],
    [hasRun(password, account.consecutiveLength ?? 0), 1131, "Password can't use continuation character.Such as 'abcdef','123456'."],
    [account.weakPasswords?.includes(password), 1136, 'Your password is too easy to guess. Try another one.'],
  ];
  const broken = rules.find(([isBroken]) => isBroken);
  return broken && reject(400, broken[1], broken[2]);
}

/** Checks for a run of the same or of consecutive characters. Implemented differently from the action. */
function hasRun(password: string, length: number): boolean {
  const codes = [...password.toLowerCase()].map((character) => character.charCodeAt(0));
  return (
    length > 0 &&
    [-1, 0, 1].some((step) =>
      codes.some(
        (_, start) =>
          start + length <= codes.length &&
          codes.slice(start, start + length).every((code, index) => code === (codes[start] ?? 0) + step * index),
      ),
    )
  );
}
