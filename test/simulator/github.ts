import sodium from 'libsodium-wrappers';
import { type LoopbackServer, type Received, type Reply, type ServerOptions, startServer } from './server.ts';

/** A GitHub on loopback with the secrets of one repository and of its environments. */
export interface GitHub extends LoopbackServer {
  /** The `github-api-url` of this GitHub. */
  readonly apiUrl: string;
  /** Reads the value that workflows see. Empty if there is no such secret, as in a workflow. */
  secret(name: string, environment?: string): string;
  /** Sets a secret, as a person would. */
  store(name: string, value: string, at?: Place): void;
  /** Lists the names of all secrets. */
  names(environment?: string): string[];
  /** Everything that requests have written and deleted, in order: a name, and the value if it was written. */
  readonly changes: readonly (readonly [name: string, value?: string])[];
  /** Replaces the key pair. */
  changeKey(): void;
}

/** The place and time of a secret that was written. */
export interface Place {
  readonly environment?: string;
  /** Milliseconds since the epoch. */
  readonly updatedAt?: number;
}

/** Options of the simulator. */
export interface GitHubOptions extends ServerOptions {
  readonly repository?: string;
  readonly environments?: readonly string[];
  readonly token?: string;
  /** The token's access to secrets of the repository and to those of its environments. */
  readonly secrets?: 'write' | 'read' | 'none';
  readonly environmentSecrets?: 'write' | 'read' | 'none';
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

interface Secret {
  readonly value: string;
  readonly createdAt: number;
  readonly updatedAt: number;
}

const MAX_BYTES = 48 * 1024;

/** Starts a GitHub. Its secrets are opened with libsodium, as GitHub does. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  await sodium.ready;
  const { repository = 'octo/zoom', environments = ['production'], now = Date.now } = options;
  let keys = sodium.crypto_box_keypair();
  let keyId = 1;
  const vaults = new Map<string, Map<string, Secret>>([['', new Map()], ...environments.map((name) => [name, new Map()] as const)]);
  const vault = (environment: string) => vaults.get(environment) ?? new Map<string, Secret>();
  const set = (secrets: Map<string, Secret>, name: string, value: string, at: number) => {
    secrets.set(name.toUpperCase(), { value, createdAt: secrets.get(name.toUpperCase())?.createdAt ?? at, updatedAt: at });
  };

  const changes: [string, string?][] = [];
  const open = ({ body }: Received): string | Reply => {
    const { encrypted_value: box, key_id: id } = JSON.parse(body.toString());
    if (id !== String(keyId)) {
      return { status: 422, body: { message: 'Invalid request.\n\nkey_id is not the current key.' } };
    }
    try {
      const value = sodium.crypto_box_seal_open(sodium.from_base64(box, sodium.base64_variants.ORIGINAL), keys.publicKey, keys.privateKey);
      return value.length > MAX_BYTES ? { status: 422, body: { message: 'Secret is too large' } } : sodium.to_string(value);
    } catch {
      return { status: 422, body: { message: 'Bad request - encrypted_value is not a sealed box' } };
    }
  };

  const handle = (request: Received): Reply => {
    const found = authorize(request, { ...options, repository, vaults });
    if ('status' in found) {
      return found;
    }
    const { secrets, resource } = found;
    if (resource === 'public-key') {
      return { status: 200, body: { key_id: String(keyId), key: sodium.to_base64(keys.publicKey, sodium.base64_variants.ORIGINAL) } };
    }
    const name = resource.toUpperCase();
    const secret = secrets.get(name);
    if (request.method === 'PUT') {
      const value = open(request);
      if (typeof value !== 'string') {
        return value;
      }
      set(secrets, name, value, now());
      changes.push([name, value]);
      return secret ? { status: 204 } : { status: 201, body: {} };
    }
    if (!secret) {
      return NOT_FOUND;
    }
    if (request.method === 'DELETE') {
      secrets.delete(name);
      changes.push([name]);
      return { status: 204 };
    }
    const time = (at: number) => new Date(at).toISOString().replace(/\.\d+/, '');
    return { status: 200, body: { name, created_at: time(secret.createdAt), updated_at: time(secret.updatedAt) } };
  };

  const server = await startServer(handle, options);
  return {
    ...server,
    apiUrl: `${server.origin}/api/v3`,
    secret: (name, environment = '') => vault(environment).get(name.toUpperCase())?.value ?? '',
    store: (name, value, { environment = '', updatedAt = now() } = {}) => set(vault(environment), name, value, updatedAt),
    changes,
    names: (environment = '') => [...vault(environment).keys()],
    changeKey() {
      keys = sodium.crypto_box_keypair();
      keyId++;
    },
  };
}

const NOT_FOUND: Reply = { status: 404, body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' } };

interface Access extends GitHubOptions {
  readonly repository: string;
  readonly vaults: ReadonlyMap<string, Map<string, Secret>>;
}

/** Finds the secrets that a request may reach, or returns the rejection. */
function authorize(request: Received, access: Access): { readonly secrets: Map<string, Secret>; readonly resource: string } | Reply {
  const { token = 'gh.token', secrets: ofRepository = 'write', environmentSecrets: ofEnvironment = 'write', repository, vaults } = access;
  if (!/^(token|Bearer) /.test(request.headers.authorization ?? '') || request.headers.authorization?.split(' ')[1] !== token) {
    return { status: 401, body: { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest', status: '401' } };
  }
  const [, owner, name, environment, resource = ''] =
    /^\/api\/v3\/repos\/([^/]+)\/([^/]+)\/(?:actions|environments\/([^/]+))\/secrets\/([\w-]+)$/.exec(request.path) ?? [];
  const vault = vaults.get(decodeURIComponent(environment ?? ''));
  if (`${owner}/${name}` !== repository || !vault) {
    return NOT_FOUND;
  }
  const needed = request.method === 'GET' ? 'read' : 'write';
  const granted = environment === undefined ? ofRepository : ofEnvironment;
  if (granted !== 'write' && granted !== needed) {
    return {
      status: 403,
      headers: { 'x-accepted-github-permissions': `${environment === undefined ? 'secrets' : 'environments'}=${needed}` },
      body: { message: 'Resource not accessible by integration', documentation_url: 'https://docs.github.com/rest', status: '403' },
    };
  }
  return { secrets: vault, resource };
}
