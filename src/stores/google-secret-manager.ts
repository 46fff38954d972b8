import { andThen, failure, success } from '../errors/result.ts';
import { isRecord, parseJson } from '../http/json.ts';
import type { Phase } from '../runtime/deadline.ts';
import { parseIso8601 } from '../runtime/time.ts';
import { PROBLEMS } from './messages.ts';
import { DELETED } from './shipped.ts';
import { type OpenVendorStore, runVendor, type Vendor } from './vendor.ts';

const SIGN_IN = 'Sign in before this step, for example with `google-github-actions/auth`.';

/** Errors: https://cloud.google.com/secret-manager/docs/reference/rest, and `gcloud` 528. */
const GCLOUD: Vendor = {
  program: 'gcloud',
  install: 'Install the Google Cloud CLI, for example with `google-github-actions/setup-gcloud`.',
  variables: { CLOUDSDK_CORE_DISABLE_PROMPTS: '1', CLOUDSDK_CORE_VERBOSITY: undefined },
  isBatchFile: true,
  lasting: [
    [/active account selected|refreshing your current auth tokens|UNAUTHENTICATED/, SIGN_IN],
    [
      /attribute \[project\]|property \[(core\/)?project\]/,
      'Set the environment variable `CLOUDSDK_CORE_PROJECT`. `google-github-actions/auth` does.',
    ],
    [
      /in DISABLED state/,
      'Enable the version, which may hold the password, with `gcloud secrets versions enable <version> --secret=<name>`.',
    ],
    [/SERVICE_DISABLED|API has not been used/, 'Enable the API with `gcloud services enable secretmanager.googleapis.com`.'],
    [/PERMISSION_DENIED/, 'Give the account the permission that the message names. The role `Secret Manager Admin` has all of them.'],
  ],
};

/** A secret that does not exist, has no version yet, or whose latest version is destroyed. */
const isNone = (stderr: string) => stderr.includes('NOT_FOUND: Secret') || stderr.includes('in DESTROYED state');

/** Google Secret Manager. A secret that was deleted and is created again takes Google minutes, so a secret is deleted by a new version with
 * a value that is no password. `latest` may lag behind a write, so what this run has written is read by its number.
 * Source: https://cloud.google.com/sdk/gcloud/reference/secrets */
export const open: OpenVendorStore = (context) => {
  const { call, read } = runVendor(GCLOUD, context);
  const written = new Map<string, string>();
  const json = '--format=json';
  const add = async (verb: 'put' | 'delete', secret: string, input: string, phase: Phase) => {
    const args = ['secrets', 'versions', 'add', secret, '--data-file=-', json];
    const added = await call({ verb, secret, args, input, isNone }, phase);
    const version = added.ok ? parseJson(added.value) : undefined;
    if (isRecord(version) && typeof version['name'] === 'string') written.set(secret, version['name'].replace(/^.*\//, ''));
    return added;
  };
  const create = async (secret: string, input: string, phase: Phase) => {
    const args = ['secrets', 'create', secret, '--replication-policy=automatic', '--data-file=-', json];
    const created = await call({ verb: 'put', secret, args, input }, phase);
    if (created.ok) written.set(secret, '1');
    return created;
  };
  return {
    async get(secret, phase, withTime) {
      const version = written.get(secret) ?? 'latest';
      const look = (command: string) => ({ secret, args: ['secrets', 'versions', command, version, `--secret=${secret}`, json], isNone });
      const [found, described] = await Promise.all([
        read(look('access'), phase),
        withTime ? call({ verb: 'get', ...look('describe') }, phase) : success(undefined),
      ]);
      if (!found.ok || !found.value) return andThen(found, () => success({ value: '' }));
      const { payload } = found.value;
      return andThen(described, (text) => {
        if (!isRecord(payload) || typeof payload['data'] !== 'string') return failure(PROBLEMS.unreadable('gcloud', secret));
        const value = Buffer.from(payload['data'], 'base64url').toString();
        context.onSecret(value);
        const description = parseJson(text);
        return success({ value, updatedAt: isRecord(description) ? parseIso8601(description['createTime']) : Number.NaN });
      });
    },
    put: (secret, value, phase) =>
      andThen(add('put', secret, value, phase), (added) => (added === undefined ? create(secret, value, phase) : success(added))),
    delete: (secret, phase) => add('delete', secret, DELETED, phase),
  };
};
