import { andThen, failure, success } from '../errors/result.ts';
import { isRecord } from '../http/json.ts';
import { parseIso8601 } from '../runtime/time.ts';
import { PROBLEMS } from './messages.ts';
import { DELETED } from './shipped.ts';
import { type OpenVendorStore, runVendor, type Vendor } from './vendor.ts';

/** Errors: https://learn.microsoft.com/azure/key-vault/general/rest-error-codes, and `az` 2.91. */
const AZ: Vendor = {
  program: 'az',
  install: 'Install the Azure CLI. Runners of GitHub have it.',
  // A file is read in the encoding of the locale.
  variables: { PYTHONUTF8: '1', AZURE_CORE_ONLY_SHOW_ERRORS: 'true', AZURE_CORE_COLLECT_TELEMETRY: 'no' },
  needsPipe: true,
  lasting: [
    [/az login|AADSTS/, 'Sign in with `azure/login` in the step before this one. The sign-in of GitHub expires after minutes.'],
    [
      /SecretDisabled|disabled secret/,
      'Enable the secret, which may hold the password, with `az keyvault secret set-attributes --enabled true --vault-name <vault> --name <name>`.',
    ],
    [
      /ObjectIsDeletedButRecoverable|deleted but recoverable/,
      'Recover the secret with `az keyvault secret recover --vault-name <vault> --name <name>`.',
    ],
    [
      /ForbiddenByFirewall|ForbiddenByConnection|Client address is not authorized/,
      'Let the runner through the firewall of the key vault, or use a self-hosted runner in its network.',
    ],
    [
      /\(Forbidden\)/,
      'Give the identity the role `Key Vault Secrets Officer` on the key vault, or an access policy with the secret permissions Get and Set. A new role takes some minutes.',
    ],
    [/Failed to resolve '/, 'Check `AZURE_KEY_VAULT`: it is the name of the key vault, without `.vault.azure.net`.'],
  ],
};

/** A secret that does not exist. One that was deleted and can be recovered looks the same. */
const isNone = (stderr: string) => stderr.includes('(SecretNotFound)');

/** Azure Key Vault. A deleted secret blocks its name for days, so a secret is deleted by a new version with a value that is no password.
 * Source: https://learn.microsoft.com/cli/azure/keyvault/secret */
export const open: OpenVendorStore = (context) => {
  const { call, read } = runVendor(AZ, context);
  const vault = `--vault-name=${context.env['AZURE_KEY_VAULT']}`;
  const command = (name: string, secret: string) => ['keyvault', 'secret', name, vault, `--name=${secret}`];
  // `az` would print the value that it has set.
  const set = (secret: string) => [...command('set', secret), '--file', '/dev/stdin', '--encoding', 'utf-8', '--output=none'];
  return {
    get: (secret, phase) =>
      andThen(read({ secret, args: [...command('show', secret), '--output=json'], isNone }, phase), (found) => {
        if (!found) return success({ value: '' });
        const { value, attributes } = found;
        if (typeof value !== 'string') return failure(PROBLEMS.unreadable('az', secret));
        context.onSecret(value);
        // The latest version was created by the last write.
        return success({ value, updatedAt: isRecord(attributes) ? parseIso8601(attributes['created']) : Number.NaN });
      }),
    put: (secret, value, phase) => call({ verb: 'put', secret, args: set(secret), input: value }, phase),
    delete: (secret, phase) => call({ verb: 'delete', secret, args: set(secret), input: DELETED }, phase),
  };
};
