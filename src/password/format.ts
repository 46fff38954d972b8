import { isRecord, parseJson } from '../http/json.ts';

/** Lengths in characters (code points) that Zoom accepts: "minimum: 8", "should be less than 32 characters". */
export const PASSWORD_LENGTH = { min: 8, max: 31 } as const;

const LINE_BREAK = /[\r\n\u0085\u2028\u2029]/;

/** Check if a text contains a control character, such as a tab or a line break: U+0000 to U+001F, or U+007F to U+009F. */
export const hasControlCharacter = (text: string): boolean => /[^ -~\u00a0-\u{10ffff}]/u.test(text);

/** The reason why the value of a secret is not a password, so that it must not be replaced, or `undefined`. It completes a sentence that
 * starts with the name of the secret. A value that is too short for Zoom is a placeholder. */
export function foreignValueFault(value: string): string | undefined {
  if (isRecord(parseJson(value))) return 'is a JSON object';
  if (LINE_BREAK.test(value)) return 'has several lines';
  if (hasControlCharacter(value)) return 'has control characters';
  return [...value].length > PASSWORD_LENGTH.max ? `has more than ${PASSWORD_LENGTH.max} characters` : undefined;
}

/** The reason why a text cannot be the password of any Zoom user, or `undefined`. It completes a sentence that starts with the name of the
 * input, and never quotes the text. The account's policy is not considered. */
export function passwordFault(password: string): string | undefined {
  if (LINE_BREAK.test(password)) {
    return 'contains a line break. The usual cause is a secret that was pasted with a newline after it. Save the secret again without the newline';
  }
  if (password !== password.trim()) {
    return 'starts or ends with white space. The usual cause is a secret that was pasted with a space around it. Save the secret again without the space';
  }
  if (hasControlCharacter(password)) {
    return 'contains a control character. The usual cause is a secret that was pasted from a terminal. Type it instead';
  }
  if (password.includes('\ufffd') || !password.isWellFormed()) {
    return 'is not valid UTF-8, so it cannot be sent unchanged. Store it again as plain text';
  }
  const length = [...password].length;
  const isAccepted = length >= PASSWORD_LENGTH.min && length <= PASSWORD_LENGTH.max;
  return isAccepted ? undefined : `must have ${PASSWORD_LENGTH.min} to ${PASSWORD_LENGTH.max} characters`;
}
