import { ERRORS } from '../../test/simulator/assumptions.ts';
import type { Client, Seen } from './client.ts';
import { policyFaults, tokenFaults, userFaults } from './members.ts';
import { checkEncoding, checkErrors, checkRateLimit, checkScopes, checkTrackingIds, findRateLimit } from './overall.ts';
import { isChangeLimit, isExpected, isPermissionMissing, isRejection, isScopeMissing, isSuccess, readError } from './responses.ts';
import type { Rows } from './rows.ts';
import { createPassword, type Session } from './session.ts';

/** The options of the checks. */
export interface CheckOptions {
  readonly user: string;
  readonly client: Client;
  readonly session: Session;
  /** Gets a row for each assumption, in the order of their table. */
  readonly rows: Rows;
}

/** Compare Zoom with all assumptions, in at most 19 requests. */
export async function check(options: CheckOptions): Promise<void> {
  const { user, client, session, rows } = options;
  const userPath = `users/${encodeURIComponent(user)}`;
  const issued = await checkTokens(userPath, options);
  const json = await checkUpdates(options);
  const found = await session.read('GET user', userPath);
  rows.examine('user', found, (members) => userFaults(members, json?.status === 204));
  const settings = await session.read('GET settings', 'accounts/me/settings?option=security');
  rows.examine('policy', settings, policyFaults);
  const isConfirmed = (response: Seen) => {
    const { code, message = '' } = readError(response) ?? {};
    return response.status === 400 && code === 'invalid_client' && message !== '';
  };
  rows.judge('wrong-secret', await session.requestToken('wrong-secret'), { isConfirmed, isObstacle: () => false });

  rows.addOverall(
    'scopes',
    checkScopes(issued, [
      ['update', json],
      ['settings', settings],
      ['user', found],
    ]),
  );
  rows.addOverall('json-errors', checkErrors(client.seen));
  rows.addOverall('identity', checkEncoding(client.seen));
  rows.addOverall('tracking-id', checkTrackingIds(client.seen));
  const rateLimit = findRateLimit(client.seen);
  if (rateLimit?.status === 429) {
    rows.add('rate-limit', rateLimit, checkRateLimit(rateLimit));
  } else {
    rows.addOverall('rate-limit', checkRateLimit(rateLimit));
  }
  rows.judge('change-limit', client.seen.find(isChangeLimit), { isObstacle: () => false });
}

/** Check the token endpoint, and that the first of two access tokens is still accepted. Returns the first response. */
async function checkTokens(userPath: string, { client, session, rows }: CheckOptions): Promise<Seen | undefined> {
  const issued = await session.requestToken();
  rows.examine('access-token', issued, tokenFaults);
  if (issued && session.tokens.length === 0) {
    client.end('Zoom issued no access token.');
  }
  const again = await session.requestToken();
  const [older, newer] = session.tokens;
  if (newer === undefined || newer === older) {
    rows.add('older-token', again, { result: 'not seen', detail: newer === undefined ? '' : 'the same token again' });
    return issued;
  }
  const isConfirmed = (response: Seen) =>
    isSuccess(response) || (isRejection(response) && readError(response)?.code !== ERRORS.invalidToken.code);
  rows.judge('older-token', await session.read('GET user', userPath, older), { isConfirmed, isObstacle: () => false });
  return issued;
}

/** A user that does not exist: nobody owns example.com. */
const NOBODY = 'update-zoom-password-probe@example.com';

/**
 * Check the update. If Zoom is as assumed, it changes the password four times at most: to the first one, to one without a digit or the
 * second one, to the first one again, and to the third one. Multipart comes last, because it is the least certain. Returns the response to
 * the first password.
 */
async function checkUpdates({ session: { update, resend }, rows }: CheckOptions): Promise<Seen | undefined> {
  const [first, second, third] = [createPassword(), createPassword(), createPassword()];
  rows.judge('wrong-token', await update(first, { token: 'wrong-token' }), { isObstacle: () => false });
  const isObstacle = (response: Seen) =>
    isScopeMissing(response) || isPermissionMissing(response) || readError(response)?.code === ERRORS.invalidToken.code;
  rows.judge('unknown-user', await update(first, { user: NOBODY }), { isObstacle });
  rows.judge('too-short', await update(first.slice(0, 5)));
  const json = await update(first);
  rows.judge('json', json);
  rows.judge('same-json', await resend());

  const isError = true;
  const isReadable = (response: Seen) => readError(response) !== undefined;
  rows.judge('no-accept', await resend({ headers: { accept: undefined } }), { isError, isConfirmed: isReadable });
  const gzip = await resend({ headers: { 'accept-encoding': 'gzip' } });
  const encoding = gzip?.headers['content-encoding'] ?? '';
  rows.judge('gzip', gzip, {
    isError,
    isConfirmed: (response) => ['', 'identity', 'gzip'].includes(encoding) && isReadable(response),
    detail: gzip && (encoding === '' ? 'not compressed' : `Content-Encoding ${encoding}`),
  });

  const withoutDigit = await update(second.replace(/\d/g, '.'));
  // Not every account has this rule.
  rows.judge('no-digit', withoutDigit, { isError });
  const isFirstAccepted = json?.status === 204;
  const isReplaced = isFirstAccepted && (withoutDigit?.status === 204 || (await update(second))?.status === 204);
  const earlier = isReplaced ? await update(first) : undefined;
  rows.judge('earlier-password', earlier);
  const current = earlier && (await resend());
  const hasHistory = earlier !== undefined && readError(earlier)?.code === ERRORS.reused.code;
  if (current && !hasHistory && isExpected(current, ERRORS.same)) {
    rows.add('check-order', current, { result: 'not seen', detail: 'no password history' });
  } else {
    rows.judge('check-order', current);
  }

  rows.judge('multipart', await update(third, { format: 'multipart' }));
  rows.judge('same-multipart', await resend({ format: 'multipart' }));
  return json;
}
