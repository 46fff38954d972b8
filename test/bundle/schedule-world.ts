import { expect } from '@jest/globals';
import { type GitHub, startGitHub } from '../simulator/github.ts';
import type { LoopbackServer, Received } from '../simulator/server.ts';
import { defaultAccount, startZoom, type Zoom } from '../simulator/zoom.ts';
import { type ActionResult, rotationInputs, runAction } from '../support/action.ts';

export const NAME = 'ZOOM_PASSWORD';
/** Every call of a run without faults. */
export const CALLS = [
  'POST token',
  'GET settings',
  'GET public-key',
  `GET ${NAME}`,
  `GET ${NAME}_PENDING`,
  `GET ${NAME}_PREVIOUS`,
  `PUT ${NAME}_PENDING`,
  'PUT password',
  `PUT ${NAME}`,
  `DELETE ${NAME}_PENDING`,
] as const;

/** Returns the password of an update, in either body format. */
function passwordIn({ body }: Received): string {
  const text = body.toString();
  return text.startsWith('{') ? JSON.parse(text).password : (/name="password"\r\n\r\n(.*)\r\n--/.exec(text)?.[1] ?? '');
}

export const nameOf = ({ method, path }: Received) => `${method} ${path.replace(/\?.*/, '').split('/').at(-1)}`;

export interface World {
  readonly zoom: Zoom;
  readonly github: GitHub;
  /** Passwords that were sent to Zoom, in order, and whether a secret held each of them then. */
  readonly sent: { readonly password: string; readonly isHeld: boolean }[];
}

/** Returns the server that receives a call. */
export function serverOf(call: string, { zoom, github }: World): LoopbackServer {
  return /token|settings|password$/.test(call) ? zoom : github;
}

/** Starts a Zoom that checks for earlier passwords first, and a GitHub with the current password and optionally a pending one. */
export async function inWorld(story: (world: World) => Promise<void>, pending = ''): Promise<void> {
  const zoom = await startZoom({ accounts: [defaultAccount({ historyLength: 9, historyFirst: true })] });
  const github = await startGitHub();
  github.store(NAME, pending === '' ? zoom.passwordOf('ada@example.com') : 'Older-Passw0rd');
  if (pending !== '') {
    github.store(`${NAME}_PENDING`, pending);
  }
  const sent: { password: string; isHeld: boolean }[] = [];
  zoom.fail({
    kind: 'reset',
    when: 'before',
    // Records every update, and lets it pass.
    only(request) {
      if (nameOf(request) === 'PUT password') {
        const password = passwordIn(request);
        sent.push({ password, isHeld: github.names().some((name) => github.secret(name) === password) });
      }
      return false;
    },
  });
  try {
    await story({ zoom, github, sent });
  } finally {
    await zoom.close();
    await github.close();
  }
}

export const rotate = ({ zoom, github }: World, options?: Parameters<typeof runAction>[1], change: Record<string, string> = {}) =>
  runAction(rotationInputs(zoom, github, change), options);

/** Checks the state after a run, however it ended. */
export function checkRun({ zoom, github, sent }: World, { outputs, stdout, stderr }: ActionResult, before: string): void {
  const password = zoom.passwordOf('ada@example.com');
  const holders = github.names().filter((name) => github.secret(name) === password);
  expect(holders).not.toEqual([]);
  if (outputs['status'] === 'updated') {
    expect(holders).toContain(NAME);
  }
  if (outputs['status'] === 'updated-not-stored') {
    expect(holders).toContain(`${NAME}_PENDING`);
  }
  if (outputs['status'] === 'unchanged') {
    expect(password).toBe(before);
  }
  for (const { password: each, isHeld } of sent) {
    expect(isHeld).toBe(true);
    expect(sent.filter((other) => other.password === each).length).toBeLessThanOrEqual(5);
  }
  expect(stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(password);
  expect(stderr).toBe('');
}

/** Checks that one run without faults restores a consistent state. */
export async function checkConvergence(world: World): Promise<void> {
  world.sent.length = 0;
  const { outputs, annotations } = await rotate(world);
  expect({ outputs, annotations }).toMatchObject({ outputs: { status: 'updated', 'error-code': '' }, annotations: [] });
  expect(world.github.names()).toEqual([NAME]);
  expect(world.github.secret(NAME)).toBe(world.zoom.passwordOf('ada@example.com'));
}

/** Every call, before and after its effect. */
export const MOMENTS = (['before', 'after'] as const).flatMap((when) => CALLS.map((call) => [when, call] as const));

/** Checks that a connection that breaks loses nothing. */
export const checkReset = (when: 'before' | 'after', call: string): Promise<void> =>
  inWorld(async (world) => {
    const before = world.zoom.passwordOf('ada@example.com');
    serverOf(call, world).fail({ kind: 'reset', when, only: (request) => nameOf(request) === call });
    checkRun(world, await rotate(world), before);
    await checkConvergence(world);
  });

/** Checks that a server that is down from a call on loses nothing. */
export const checkOutage = (call: string): Promise<void> =>
  inWorld(async (world) => {
    const before = world.zoom.passwordOf('ada@example.com');
    const server = serverOf(call, world);
    let paused = Promise.resolve();
    server.fail({
      kind: 'stall',
      when: 'before',
      only: (request) => {
        const isIt = nameOf(request) === call;
        if (isIt) {
          paused = server.pause();
        }
        return isIt;
      },
    });
    const result = await rotate(world, {}, { 'timeout-seconds': '10' });
    expect(result.outputs['status']).toBe(
      call === `DELETE ${NAME}_PENDING`
        ? 'updated'
        : call === `PUT ${NAME}`
          ? 'updated-not-stored'
          : call === 'PUT password'
            ? 'unknown'
            : 'unchanged',
    );
    checkRun(world, result, before);
    await paused;
    await server.resume();
    await checkConvergence(world);
  });
