import type { Calls } from './ask.ts';
import { type Credentials, type Minted, mintToken } from './oauth.ts';

/** The access token of a run. */
export interface Session {
  /** The token to use now. */
  token(): string;
  /** A new token in place of one that Zoom does not take. At most once in a run, and never for a given token: then `undefined`. */
  renew(): Promise<Minted | undefined>;
}

/** A session with a token that was given. */
export function givenSession(token: string): Session {
  return { token: () => token, renew: async () => undefined };
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
      return undefined;
    }
    renewed = true;
    const minted = await mintToken(credentials, calls);
    if (minted.ok) {
      ({ token } = minted);
      onToken(token);
    }
    return minted;
  };
  return { ok: true, session: { token: () => token, renew } };
}
