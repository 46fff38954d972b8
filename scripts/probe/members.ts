import { LOGIN_TYPES, ROLES } from '../../test/simulator/assumptions.ts';

type Members = Readonly<Record<string, unknown>>;

const isText = (value: unknown) => typeof value === 'string';
const isNumbers = (value: unknown) => Array.isArray(value) && value.every((each) => typeof each === 'number');

/** Name the members that are missing or have another type than assumed. */
function typeFaults(members: Members, types: Readonly<Record<string, 'text' | 'number' | 'boolean' | 'numbers'>>): string[] {
  return Object.entries(types).flatMap(([name, type]) => {
    const value = members[name];
    const isOfType = {
      text: isText,
      numbers: isNumbers,
      number: Number.isInteger,
      boolean: (each: unknown) => each === true || each === false,
    }[type];
    return isOfType(value) ? [] : [value === undefined ? `${name} is missing` : `${name} is not a ${type}`];
  });
}

/** Check that the action would accept an access token. */
export const isToken = (value: unknown): value is string => typeof value === 'string' && /^[\x21-\x7e]{4,}$/.test(value);

/** The faults of a token response. */
export function tokenFaults({ access_token: token, scope = '' }: Members): string[] {
  return [...(isToken(token) ? [] : ['access_token is missing or not printable ASCII']), ...typeFaults({ scope }, { scope: 'text' })];
}

/** The faults of a user. `isChanged`: Zoom changed the password, so the members must not say that this is impossible. */
export function userFaults(user: Members, isChanged: boolean): string[] {
  const faults = typeFaults(user, { role_id: 'text', status: 'text', login_types: 'numbers' });
  const { role_id: role, status, login_types: logins } = user;
  const isBlocked =
    role === ROLES.owner ||
    role === ROLES.admin ||
    status === 'pending' ||
    !(Array.isArray(logins) && logins.includes(LOGIN_TYPES['work-email']));
  return faults.length === 0 && isChanged && isBlocked
    ? ['role_id, status or login_types say that the password cannot be changed']
    : faults;
}

/** The faults of the settings of an account. */
export function policyFaults({ security }: Members): string[] {
  const { password_requirement: requirement } = { password_requirement: undefined, ...Object(security) };
  return typeFaults(Object(requirement), {
    minimum_password_length: 'number',
    have_special_character: 'boolean',
    consecutive_characters_length: 'number',
    weak_enhance_detection: 'boolean',
  });
}
