import type { ZoomInputs } from './client.ts';

/** The hosts that get the password or the credentials, and are neither under `zoom.us` nor under `zoomgov.com`. */
export function foreignHosts({ apiUrl, credentials }: Pick<ZoomInputs, 'apiUrl' | 'credentials'>): string[] {
  const urls = [apiUrl, ...(credentials.kind === 'token' ? [] : [credentials.oauthUrl])];
  return [...new Set(urls.map(({ host }) => host))].filter((host) => !/(^|\.)zoom(gov\.com|\.us)\.?(:\d+)?$/.test(host));
}
