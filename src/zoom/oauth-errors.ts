import type { ErrorEntry } from '../errors/problem.ts';

const CHECK_CREDENTIALS =
  'Check that `client-id` and `client-secret` belong to the same app and are complete, without spaces or line breaks, and that the app is activated.';

/** The entry for an error of the token endpoint that is not in the catalogue. */
export const UNKNOWN_OAUTH_ERROR: ErrorEntry = {
  code: 'OAuth',
  title: 'no access token',
  cause: "Zoom's token endpoint rejected the request with an error that this action doesn't know.",
  fix: "See Zoom's message. Check the app and its credentials.",
};

/** The errors of the token endpoint (RFC 6749, 5.2), with their causes at Zoom as its users report them. Their names are the values of
 * `error-code`. */
export const OAUTH_ERRORS: readonly ErrorEntry[] = [
  {
    code: 'invalid_client',
    title: 'wrong client ID or client secret',
    cause: 'The client ID and the client secret are not those of one app, one of them is incomplete, or the app is not activated.',
    fix: CHECK_CREDENTIALS,
  },
  {
    code: 'invalid_request',
    title: 'invalid token request',
    cause: 'Usually the account ID is wrong.',
    fix: 'Check `account-id`: it is on the page App Credentials of the app.',
  },
  {
    code: 'unsupported_grant_type',
    title: 'not a Server-to-Server OAuth app',
    cause: 'The credentials belong to an app of another type.',
    fix: 'Create a Server-to-Server OAuth app and use its credentials.',
  },
  {
    code: 'invalid_grant',
    title: 'the account ID does not match the app',
    cause: 'The account is not the one of the app, or the app is not activated.',
    fix: 'Check `account-id`, and that the app is activated.',
  },
  {
    code: 'unauthorized_client',
    title: 'the app is not allowed to request tokens',
    cause: 'The client ID or the client secret is wrong, or the app is not activated or was disabled by an admin.',
    fix: CHECK_CREDENTIALS,
  },
  {
    code: 'invalid_scope',
    title: 'the app lacks a scope',
    cause: 'The app does not have the scopes that the request needs.',
    fix: 'Add the scopes that docs/zoom-app.md lists to the app.',
  },
  UNKNOWN_OAUTH_ERROR,
];
