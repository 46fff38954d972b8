import { expect, test } from '@jest/globals';
import { probeEnv, runProbe } from '../probe/probe.ts';
import type { Received } from '../simulator/server.ts';
import { startZoom } from '../simulator/zoom.ts';
import { appInputs, goodInputs, runAction } from '../support/action.ts';

/** A request without what differs between two runs: the product, the token, the boundary, and the password. */
function formOf({ method, path, headers, body }: Received): unknown {
  const { 'user-agent': _, host: __, 'content-length': ___, ...others } = headers;
  const boundary = headers['content-type']?.split('boundary=')[1] ?? '(?!)';
  const hide = (text = '') => text.replaceAll(boundary, 'BOUNDARY').replace(/issued\.token\.\d/, 'TOKEN');
  return {
    method,
    path,
    headers: Object.fromEntries(Object.entries(others).map(([name, value]) => [name, hide(String(value))])),
    body: hide(body.toString()).replace(/[A-Z]\d[a-z]-[\w-]+|New-Passw0rd/, 'PASSWORD'),
  };
}

test('the probe sends what the action sends', async () => {
  const zoom = await startZoom();
  for (const change of [{ 'dry-run': 'true' }, { 'body-format': 'json' }, { 'body-format': 'multipart', 'allow-unchanged': 'true' }]) {
    expect((await runAction(goodInputs(zoom, { ...appInputs(zoom), ...change }))).exitCode).toBe(0);
  }
  const ofAction = zoom.received.map(formOf);
  await runProbe(probeEnv(zoom));
  const ofProbe = zoom.received.slice(ofAction.length).map(formOf);
  // Three access tokens, the policy, the user, and an update in each format.
  expect(ofAction).toHaveLength(7);
  for (const request of ofAction) {
    expect(ofProbe).toContainEqual(request);
  }
  await zoom.close();
});
