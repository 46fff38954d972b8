import type { Account, User } from './accounts.ts';
import { ERRORS, type ZoomError } from './assumptions.ts';
import { type Received, type Reply, reject, rejectAs } from './server.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Returns the rejection if the password of a user cannot be changed at all. */
export function checkUser({ role = 'member', login = 'work-email', status = 'active' }: User): Reply | undefined {
  if (role !== 'member') {
    return rejectAs(ERRORS.admin);
  }
  if (login === 'sso') {
    return rejectAs(ERRORS.noWorkEmail);
  }
  if (status === 'pending') {
    return rejectAs(ERRORS.pending);
  }
  return status === 'locked' ? rejectAs(ERRORS.locked) : undefined;
}

/** Reads the field `password`, or returns Zoom's rejection of the body. Uses a real parser: Node.js's own. */
export async function readPassword(request: Received, account: Account): Promise<string | Reply> {
  const { bodyFormats = ['multipart', 'json'], unreadReply = rejectAs(ERRORS.unreadBody) } = account;
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
    const { status, code, message } = ERRORS.invalidField;
    return reject(status, code, message, { errors: [{ field: 'password', message: 'Invalid field.' }] });
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
  const same = password === user.password ? rejectAs(ERRORS.same) : undefined;
  const known = [user.password, ...history].slice(0, historyLength).includes(password);
  const reused = known ? rejectAs(ERRORS.reused, { count: historyLength }) : undefined;
  const lately = changes.filter((time) => time > now - DAY_MS);
  const rejection =
    checkPolicy(password, account) ??
    (account.historyFirst ? (reused ?? same) : (same ?? reused)) ??
    (lately.length >= dailyChanges ? rejectAs(ERRORS.changeLimit) : undefined);
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
  const rules: readonly (readonly [boolean | undefined, ZoomError])[] = [
    [[...password].length < length, ERRORS.tooShort],
    [account.basicRules && !/\p{L}/u.test(password), ERRORS.noLetter],
    [account.basicRules && !/\d/.test(password), ERRORS.noDigit],
    [account.specialCharacter && !/[^\p{L}\d]/u.test(password), ERRORS.noSpecial],
    [account.basicRules && !(/\p{Lu}/u.test(password) && /\p{Ll}/u.test(password)), ERRORS.oneCase],
    [account.basicRules && /^(.)\1*$/u.test(password), ERRORS.repeated],
    [account.basicRules && /abcdef|123456/i.test(password), ERRORS.sequence],
    [hasRun(password, account.consecutiveLength ?? 0), ERRORS.sequence],
    [account.weakPasswords?.includes(password), ERRORS.weak],
  ];
  const broken = rules.find(([isBroken]) => isBroken);
  return broken && rejectAs(broken[1], { length });
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
