import { expect, test } from '@jest/globals';
import { SITUATIONS } from './truth/situations.ts';
import { checkSituation, unusedPatterns } from './truth.ts';

/** Situations that print every known sentence. The deep tests have all situations. */
const NAMES = [
  'update: 401 124 Invalid access token.: a run, none, passed',
  'update: 200 HTML: a run, none, passed',
  'update: 200 HTML after it took effect: a run, none, passed',
  'update: 404 JSON: a run, none, passed',
  'update: a limit for half an hour: a run, none, passed',
  'update: only JSON is read: a run, none, generated',
  'Zoom is down: a run, none, passed',
  'update: a code without a text: a run, github, passed',
  'update: arrives twice, and the history counts: a run, github, passed',
  'update: lost, then in the history: a run, github, passed',
  'update: lost, then rejected by the policy: a run, github, generated',
  'update: lost, then rejected by the policy: a run after one that has not sent its password, github, generated',
  'update: only the password of this run is lost: a run after one that has set its password, program, passed',
  'Zoom is down: a run, github, generated',
  'none: a run after one that has set its password, program, passed',
  'update: 403 HTML after it took effect: a run after one that could not delete, program, generated',
  'the user has this password: a run with allow-unchanged, github, passed',
  'token: new_error: a run, none, generated',
  'token: 302: a run, github, generated',
  'token: 500 with a code: a run, none, generated',
  'token: expires before the policy is read: a run, none, generated',
  'token: no scopes: a dry run, github, generated',
  'policy: no requirement: a run, none, generated',
  'policy: 200 HTML: a run, none, generated',
  'policy: minimum of 28: a dry run, github, passed',
  'user: owner: a dry run, none, passed',
  'user: pending: a dry run, none, passed',
  'user: SSO: a dry run, none, passed',
  'user: unknown: a dry run, none, passed',
  'user: daily limit: a dry run, none, passed',
  'a doubtful password for a dry run: a dry run, none, passed',
  'policy and user: an expired token: a dry run, none, passed',
  'GitHub is down: a run, github, generated',
  'GitHub: the write of the pending secret arrives twice: a run, github, generated',
  'GitHub: 403 at the key: a run, github, generated',
  'GitHub: 404 at the key: a run, github, generated',
  'GitHub: 302 at the key: a run, github, generated',
  'GitHub: 422 at the look-up: a run, github, generated',
  'GitHub: 500 at the write of the pending secret: a run, github, generated',
  'GitHub: 401 at the write: a run, github, generated',
  'GitHub: 401 at the deletion: a run, github, generated',
  'GitHub: 500 at the deletion: a run, github, generated',
  'store: fails from get Zoom front desk on: a run, program, generated',
  'store: fails once after put Zoom front desk_PENDING: a run, program, generated',
  'Azure: signed-out: a run, azure-key-vault, generated',
  'Azure: denied at set: a run, azure-key-vault, generated',
  'Azure: swallows: a run after one that could not delete, azure-key-vault, generated',
  'none: the first run with a minimum age, github, passed',
  'none: a run that is not due, after one that could not delete, github, passed',
  'none: a run that is not due, after one that has set its password, github, generated',
  'none: a dry run that is due, azure-key-vault, generated',
  'none: a run whose workflow passes a pending password that is gone, github, passed',
  'none: a dry run after one that has set its password, github, passed',
  'none: a dry run whose workflow does not pass the pending password, github, passed',
];

const QUICK = NAMES.map((name) => SITUATIONS.find((each) => each.name.startsWith(`${name},`)) ?? { name });

test.concurrent.each(QUICK)('every sentence is so: $name', (situation) =>
  'store' in situation ? checkSituation(situation) : Promise.reject(new Error('There is no such situation')),
);

test('every known sentence was printed', () => {
  expect(unusedPatterns()).toEqual([]);
});
