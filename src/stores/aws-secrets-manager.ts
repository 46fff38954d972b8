import { andThen, failure, success } from '../errors/result.ts';
import type { Phase } from '../runtime/deadline.ts';
import { parseIso8601 } from '../runtime/time.ts';
import { PROBLEMS } from './messages.ts';
import { DELETED } from './shipped.ts';
import { type OpenVendorStore, runVendor, type Vendor } from './vendor.ts';

const SIGN_IN = 'Sign in before this step, for example with `aws-actions/configure-aws-credentials`, and give it the region.';

/** Errors: https://docs.aws.amazon.com/secretsmanager/latest/apireference/CommonErrors.html, and `aws` 2.36 and 1.46. */
const AWS: Vendor = {
  program: 'aws',
  install: 'Install the AWS CLI. Runners of GitHub have it.',
  // A file is read in the encoding of the locale. Errors have the same form whatever the configuration says.
  variables: {
    AWS_PAGER: '',
    AWS_CLI_AUTO_PROMPT: 'off',
    AWS_CLI_ERROR_FORMAT: 'enhanced',
    AWS_CLI_FILE_ENCODING: 'UTF-8',
    PYTHONUTF8: '1',
  },
  needsPipe: true,
  lasting: [
    [
      /Unable to locate credentials|\((NoCredentials|ExpiredToken(Exception)?|UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException)\)/,
      SIGN_IN,
    ],
    [
      /You must specify a region|\(NoRegion\)/,
      'Set the environment variable `AWS_REGION`, or the input `aws-region` of `aws-actions/configure-aws-credentials`.',
    ],
    [/Access to KMS|\((DecryptionFailure|KMS\w*)\)/, 'Give the role `kms:Decrypt` and `kms:GenerateDataKey` for the key of the secret.'],
    [
      /\(AccessDenied(Exception)?\)/,
      'Give the role the permission that the message names. A rotation needs `secretsmanager:GetSecretValue`, `secretsmanager:PutSecretValue` and `secretsmanager:CreateSecret`.',
    ],
    [/marked for deletion|scheduled for deletion/, 'Restore the secret with `aws secretsmanager restore-secret --secret-id <name>`.'],
  ],
};

/** A secret that does not exist, or has no version yet. */
const isNone = (stderr: string) => stderr.includes('(ResourceNotFoundException)');

/** AWS Secrets Manager. A deleted secret blocks its name for days, so a secret is deleted by a new version whose value is no password.
 * Source: https://docs.aws.amazon.com/cli/latest/reference/secretsmanager/ */
export const open: OpenVendorStore = (context) => {
  const { call, read } = runVendor(AWS, context);
  const command = (name: string, ...args: string[]) => ['secretsmanager', name, ...args, '--output=json'];
  const fromInput = ['--secret-string', 'file:///dev/stdin'];
  const add = (verb: 'put' | 'delete', secret: string, input: string, phase: Phase) =>
    call({ verb, secret, args: command('put-secret-value', `--secret-id=${secret}`, ...fromInput), input, isNone }, phase);
  return {
    get: (secret, phase) =>
      andThen(read({ secret, args: command('get-secret-value', `--secret-id=${secret}`), isNone }, phase), (found) => {
        if (!found) return success({ value: '' });
        const { SecretString: value, CreatedDate: created } = found;
        if (typeof value !== 'string') {
          const advice = 'Set `secret-name` to another name. The action stores passwords as text.';
          return failure(PROBLEMS.unreadableState(secret, 'has a binary value', advice));
        }
        context.onSecret(value);
        // Version 1 of `aws` prints seconds since 1970.
        return success({ value, updatedAt: typeof created === 'number' ? created * 1000 : parseIso8601(created) });
      }),
    put: (secret, value, phase) =>
      andThen(add('put', secret, value, phase), (added) =>
        added === undefined
          ? call({ verb: 'put', secret, args: command('create-secret', `--name=${secret}`, ...fromInput), input: value }, phase)
          : success(added),
      ),
    delete: (secret, phase) => add('delete', secret, DELETED, phase),
  };
};
