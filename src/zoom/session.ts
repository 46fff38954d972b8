import type { Calls } from './ask.ts';
import { type Credentials, type Minted, mintToken } from './oauth.ts';

/** The access token of a run. */
export interface Session {
  /** The token to use now. */
  token(): string;
  /** Whether there is a new token in place of one that Zoom does not take. At most once in a run, and never for a given token. */
  renew(): Promise<boolean>;
}

/** A session with a token that was given. */
export function givenSession(token: string): Session {
  return { token: () => token, renew: async () => false };
}

/** A session with a token that is minted for it, or why there is none. `onToken` is told each token before anything is done with it. */
export async function mintSession(
  credentials: Credentials,
  calls: Calls,
  onToken: (token: string) => void,
): Promise<{ readonly ok: true; readonly session: Session } | Extract<Minted, { ok: false }>> {
  const first = await mintToken(credentials, calls);
  if (!first.ok) {
    return first;
  }
  let { token } = first;
  let renewed = false;
  onToken(token);
  const renew = async () => {
    if (renewed) {
      return false;
    }
    renewed = true;
    const minted = await mintToken(credentials, calls);
    if (minted.ok) {
      ({ token } = minted);
      onToken(token);
    }
    return minted.ok;
  };
  return { ok: true, session: { token: () => token, renew } };
}
