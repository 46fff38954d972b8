/** The value in place of a deleted one in a store that keeps the names of deleted secrets for days. It is too short for a password. */
export const DELETED = 'deleted';

/** Check if a store has no value: there is none, or it is deleted. */
export const isNone = (value: string): boolean => value === '' || value === DELETED;

/** A store that comes with the action, as far as its inputs are checked. Its module is loaded only if it is used. */
interface ShippedStore {
  /** Its name for people. */
  readonly title: string;
  /** The names that it accepts, with room for the suffixes of the action, and a sentence about them. */
  readonly names: RegExp;
  readonly nameRule: string;
  /** The environment variables that it requires. */
  readonly variables: readonly string[];
  /** Its values can be JSON objects, so that `secret-field` can name one member. */
  readonly hasFields: boolean;
  /** Its command line cannot read a value from its standard input on Windows. */
  readonly isUnixOnly?: true;
  /** The name of a deleted secret is blocked for a while, so a secret is deleted by a value that is no password. */
  readonly isMarked?: true;
  /** The character in place of the underscore in the names of slots. */
  readonly separator?: '-';
}

/** The stores that come with the action. The suffixes of the action have up to 13 characters, as in `_PREVIOUS_100`. */
export const SHIPPED_STORES = {
  '1password': {
    title: '1Password',
    // op takes an argument `-` for its standard input, and one that starts with a hyphen for a flag.
    names: /^[^-]/,
    nameRule: 'must not start with a hyphen',
    variables: ['OP_VAULT'],
    hasFields: false,
  },
  'aws-secrets-manager': {
    title: 'AWS Secrets Manager',
    isMarked: true,
    // https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html
    names: /^[\w/+=.@-]{1,499}$/,
    nameRule: 'must have letters, digits and `/_+=.@-`, and at most 499 characters',
    variables: [],
    hasFields: true,
    isUnixOnly: true,
  },
  'azure-key-vault': {
    title: 'Azure Key Vault',
    isMarked: true,
    // https://learn.microsoft.com/azure/key-vault/general/about-keys-secrets-certificates
    names: /^(?!.*-(PENDING|PREVIOUS(-\d+)?)$)[a-z\d-]{1,114}$/i,
    nameRule:
      'must have letters, digits and hyphens, and at most 114 characters, and must not end in -PENDING, -PREVIOUS or -PREVIOUS-<number>',
    variables: ['AZURE_KEY_VAULT'],
    hasFields: true,
    isUnixOnly: true,
    separator: '-',
  },
  'google-secret-manager': {
    title: 'Google Secret Manager',
    isMarked: true,
    // https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets/create
    names: /^\w[\w-]{0,241}$/,
    nameRule: 'must have letters, digits, hyphens and underscores, must not start with a hyphen, and must have at most 242 characters',
    variables: [],
    hasFields: true,
  },
  vault: {
    title: 'Vault',
    names: /^(?!.*(\.\.|\/\/|\/\.(\/|$)))\w[\w./-]*(?<!\/)$/,
    nameRule: 'must be a path of letters, digits and `._-/`, as in zoom/front-desk, without the mount',
    variables: [],
    hasFields: true,
  },
} as const satisfies Readonly<Record<string, ShippedStore>>;

/** The name of a store that comes with the action. */
export type ShippedStoreName = keyof typeof SHIPPED_STORES;

/** Check if a name is that of a store that comes with the action. */
export const isShippedStore = (name: string): name is ShippedStoreName => Object.hasOwn(SHIPPED_STORES, name);

/** The requirements of a store that comes with the action. */
export const shippedStore = (name: ShippedStoreName): ShippedStore => SHIPPED_STORES[name];
