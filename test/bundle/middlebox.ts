import { expect } from '@jest/globals';
import { startGitHub } from '../simulator/github.ts';
import type { Fault, Reply } from '../simulator/server.ts';
import { startZoom } from '../simulator/zoom.ts';
import { goodInputs, rotationInputs, runAction } from '../support/action.ts';

const NAME = 'ZOOM_PASSWORD';
const HTML = { body: '<html><title>Gateway</title></html>', headers: { 'content-type': 'text/html' } };

/** Responses that gateways, proxies, and sign-in pages send in place of Zoom. */
export const RESPONSES: readonly Reply[] = [
  { status: 200, ...HTML },
  { status: 302, headers: { location: 'https://login.example.com/' } },
  { status: 303, headers: { location: '/elsewhere' } },
  { status: 400 },
  { status: 400, body: '{"code":300,"message":"Your new pass' },
  { status: 401, ...HTML },
  { status: 403, ...HTML },
  { status: 404, body: { error: 'no route' } },
  { status: 407, headers: { 'proxy-authenticate': 'Basic' } },
  { status: 408, ...HTML },
  { status: 415, ...HTML },
  { status: 429 },
  { status: 500, body: { code: 300, message: 'Your new password can not match the old password.' } },
  { status: 502, ...HTML },
  { status: 504 },
];
const RUNS = {
  generated: { 'generate-password': 'true', password: '' },
  passed: { 'generate-password': 'false', password: 'New-Passw0rd' },
  plain: {},
} as const;

/** How a response takes the place of Zoom's: before or after the update, once or always, in which kind of run. */
export interface Mode extends Pick<Fault, 'when'> {
  readonly times: 1 | 99;
  readonly kind: 'generated' | 'passed' | 'plain';
}

export const MODES: readonly Mode[] = (['before', 'after'] as const).flatMap((when) =>
  ([1, 99] as const).flatMap((times) => (['generated', 'passed', 'plain'] as const).map((kind) => ({ when, times, kind }))),
);

/** Checks that a response that is not from Zoom loses nothing, and that nothing false is reported. */
export async function checkForeignResponse({ reply, when, times, kind }: Mode & { readonly reply: Reply }): Promise<void> {
  const zoom = await startZoom();
  const github = await startGitHub();
  github.store(NAME, 'Old-Passw0rd');
  let isBetween = true;
  zoom.fail({ kind: 'reply', when, times, reply, only: ({ method }) => isBetween && method === 'PUT' });
  const password = () => zoom.passwordOf('ada@example.com');
  // A run that cannot succeed need not try for long.
  const limit = times > 1 ? { 'timeout-seconds': '15' } : {};
  const run = () => runAction(kind === 'plain' ? goodInputs(zoom, limit) : rotationInputs(zoom, github, { ...RUNS[kind], ...limit }));

  const { outputs, exitCode } = await run();
  // Zoom's own response to the second request confirms the first one.
  expect([outputs['status'], exitCode]).toEqual(times === 1 ? ['updated', 0] : ['unknown', 1]);
  expect(password()).toBe(times === 1 || when === 'after' ? (outputs['password'] ?? 'New-Passw0rd') : 'Old-Passw0rd');
  if (kind !== 'plain') {
    expect(github.names().filter((name) => github.secret(name) === password())).not.toEqual([]);
    isBetween = false;
    if (times > 1) {
      expect((await run()).outputs['status']).toBe('updated');
    }
    expect([github.names(), github.secret(NAME)]).toEqual([[NAME], password()]);
  }
  await Promise.all([zoom.close(), github.close()]);
}
