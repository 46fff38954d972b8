import { AZURE, GITHUB, NONE, OTHER_REJECTIONS, POLICY, PROGRAM, SAME, TOKEN, UPDATE, USER } from './troubles.ts';
import type { Left, Situation, StoreKind, Trouble } from './world.ts';

type Mode = Pick<Situation, 'inputs' | 'left' | 'ageDays'> & { readonly name: string };
const mode = (name: string, inputs: Record<string, string> = {}, left: Left = 'nothing', ageDays: number | 'none' = 40): Mode => ({
  ...{ name, inputs, left, ageDays },
});
const RUN = mode('a run');
const DRY = mode('a dry run', { 'dry-run': 'true' });
const ALLOW = mode('a run with allow-unchanged', { 'allow-unchanged': 'true' });
const ALWAYS_CHECKED = mode('a run that needs the policy', { 'check-policy': 'always' });
const NEVER_CHECKED = mode('a dry run that does not ask for the policy', { 'dry-run': 'true', 'check-policy': 'never' });
const AGE = { 'minimum-age-days': '30' };
const RECOVERED = mode('a run after one that has set its password', {}, 'in effect');
const UNSENT = mode('a run after one that has not sent its password', {}, 'never sent');
const LEFTOVER = mode('a run after one that could not delete', {}, 'leftover');
const STORED = [RECOVERED, UNSENT, LEFTOVER];
const AGED: readonly Mode[] = [
  { ...RUN, name: 'the first run', ageDays: 'none' },
  mode('the first run with a minimum age', AGE, 'nothing', 'none'),
  mode('a run that is due', AGE),
  mode('a run that is not due', AGE, 'nothing', 3),
  mode('a run that is not due, after one that could not delete', AGE, 'leftover', 3),
  mode('a run that is not due, after one that has set its password', AGE, 'in effect', 3),
  mode('a dry run that is due', { ...AGE, 'dry-run': 'true' }),
  mode('a dry run that is not due', { ...AGE, 'dry-run': 'true' }, 'nothing', 3),
  mode('the first run, dry, with a minimum age', { ...AGE, 'dry-run': 'true' }, 'nothing', 'none'),
  mode('a dry run that is not due, after one that has set its password', { ...AGE, 'dry-run': 'true' }, 'in effect', 3),
  mode('a dry run after one that has set its password', { 'dry-run': 'true' }, 'in effect'),
  mode('a dry run after one that could not delete', { 'dry-run': 'true' }, 'leftover'),
  mode('a run whose workflow does not pass the pending password', { 'pending-password': '' }, 'in effect'),
  mode('a run whose workflow passes a pending password that is gone', { 'pending-password': 'Gone-Passw0rd' }),
  mode('a dry run whose workflow does not pass the pending password', { 'dry-run': 'true', 'pending-password': '' }, 'in effect'),
];

const PASSWORDS = ['passed', 'generated'] as const;
const CREDENTIALS = ['token', 'app'] as const;

/** Troubles in all combinations. */
interface Block {
  readonly troubles: readonly Trouble[];
  readonly modes: readonly Mode[];
  readonly stores: readonly StoreKind[];
  readonly passwords?: readonly Situation['password'][];
  /** If there are none, they alternate, because they play no part. */
  readonly credentials?: readonly Situation['credentials'][];
}

const EVERYWHERE: readonly StoreKind[] = ['none', 'github', 'program', 'azure-key-vault'];

const BLOCKS: readonly Block[] = [
  { troubles: UPDATE, modes: [RUN, ALLOW], stores: ['none'] },
  { troubles: UPDATE, modes: [RUN, UNSENT], stores: ['github'] },
  { troubles: UPDATE, modes: [RECOVERED, LEFTOVER], stores: ['program'] },
  { troubles: OTHER_REJECTIONS, modes: [RUN], stores: ['none', 'azure-key-vault'] },
  { troubles: SAME, modes: [RUN, ALLOW, DRY, ...STORED], stores: EVERYWHERE, passwords: ['passed'] },
  { troubles: TOKEN, modes: [RUN, DRY, RECOVERED], stores: ['none', 'github'], passwords: ['generated'], credentials: ['app'] },
  { troubles: POLICY, modes: [RUN, DRY], stores: ['none'], passwords: ['generated'] },
  { troubles: POLICY, modes: [DRY, ALWAYS_CHECKED], stores: ['github'], passwords: ['passed'] },
  { troubles: USER, modes: [DRY, NEVER_CHECKED], stores: ['none'], passwords: ['passed'], credentials: CREDENTIALS },
  { troubles: GITHUB, modes: [RUN, DRY, RECOVERED, LEFTOVER], stores: ['github'], passwords: ['generated'] },
  { troubles: PROGRAM, modes: [RUN, DRY, ...STORED], stores: ['program'], passwords: ['generated'] },
  { troubles: AZURE, modes: [RUN, DRY, ...STORED], stores: ['azure-key-vault'], passwords: ['generated'] },
  { troubles: [NONE], modes: AGED, stores: EVERYWHERE },
];

function situationsOf({ troubles, modes, stores, passwords = PASSWORDS, credentials }: Block): Situation[] {
  return troubles.flatMap((trouble, a) =>
    modes.flatMap((each, b) =>
      stores.flatMap((store, c) =>
        passwords.flatMap((password, d) =>
          (credentials ?? CREDENTIALS.filter((_, index) => index === (a + b + c + d) % 2)).map((credential) => ({
            ...{ ...each, store, password, credentials: credential, trouble },
            name: `${trouble.name}: ${each.name}, ${store}, ${password}, ${credential}`,
          })),
        ),
      ),
    ),
  );
}

function isPossible({ store, inputs, left }: Situation): boolean {
  const needsStore = left !== 'nothing' || 'minimum-age-days' in inputs;
  return (store !== 'none' || !needsStore) && (store === 'github' || !('pending-password' in inputs));
}

/** Every situation, in the order of what is wrong in it. */
export const SITUATIONS: readonly Situation[] = BLOCKS.flatMap(situationsOf).filter(isPossible);
