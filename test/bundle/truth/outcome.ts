import type { Exchanged } from '../../simulator/server.ts';
import { type Claim, codeOf, type Facts, isRejection, messageOf, slotsIn } from './facts.ts';
import type { StoreKind } from './world.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const MINIMUM_AGE_MS = 30 * DAY_MS;
const minute = (time: number) => new Date(time).toISOString().slice(0, 16).replace('T', ' ');
const day = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The name of each store, without the backticks that a person does not read. */
const PLACES: Readonly<Record<StoreKind, string>> = {
  none: '',
  github: 'the repository octo/zoom',
  program: '',
  'azure-key-vault': 'Azure Key Vault',
};

/** A response after which Zoom can have the password all the same: it is not Zoom's, or that to the second copy of a request. */
function isDoubtful(exchange: Exchanged): boolean {
  const isOfCopy = /^(1129|429|4242|4343)$/.test(codeOf(exchange)) || /maximum number|nobody has seen/.test(messageOf(exchange));
  return !exchange.isOwn || isOfCopy;
}

/** One of some slots, all of which exist, holds the password in effect, or it is another one. */
function isOneOf({ shelf, inEffect }: Facts, names = '', other = ''): boolean {
  const values = slotsIn(names).map((slot) => shelf.value(slot));
  return !values.includes('') && [other, ...values].includes(inEffect);
}

/** The time of the last write of the current secret. */
function lastWrite({ shelf, result, writtenAt = 0 }: Facts): number {
  const isWritten = shelf.changes().length > 0;
  // A run rotates again half a day before the full age.
  return isWritten ? Date.parse(result.outputs['next-rotation-at'] ?? '') + DAY_MS / 2 - MINIMUM_AGE_MS : writtenAt;
}

/** The outcome, and where the password in effect is. */
export const OUTCOME: readonly Claim[] = [
  [/^The Zoom password was updated\.$/, ({ sent, inEffect }) => sent.includes(inEffect)],
  [
    // It is about the password of this run, whatever became of that of an earlier one, and follows Zoom's word, even if that is the response
    // to the second copy of a request.
    /^The Zoom password was not changed\.$/,
    ({ situation, before, inEffect, pendingBefore }) =>
      [before.password, pendingBefore].includes(inEffect) || situation.trouble.name.includes('arrives twice'),
  ],
  [/^The Zoom password may have changed\.$/, ({ updates, pendingBefore }) => pendingBefore !== '' || updates.some(isDoubtful)],
  // The secret may be up to date all the same, if the write was not confirmed.
  [/^The Zoom password was updated, but the secret was not\.$/, ({ sent, inEffect }) => sent.includes(inEffect)],
  [/^Nothing was changed: dry run\.$/, ({ shelf, before, inEffect }) => inEffect === before.password && shelf.changes().length === 0],
  [/^The dry run failed\.$/, ({ inputs, updates }) => inputs['dry-run'] === 'true' && updates.length === 0],
  [/^Nothing was changed: the next rotation is not due yet\.$/, ({ before, inEffect }) => inEffect === before.password],
  [/^The secrets are in (.+)\.$/, ({ situation }, place) => place === PLACES[situation.store]],
  [/^The secret §(\w*) holds the password now in effect\.$/, ({ shelf, inEffect }, slot) => shelf.value(slot) === inEffect],
  // The secret may be up to date all the same, if the write was not confirmed.
  [/^§ may not hold it yet\.$/, ({ shelf, inEffect }) => shelf.value('PENDING') === inEffect],
  [/^The secret § was last updated on (.+)\.$/, ({ writtenAt }, date) => writtenAt !== undefined && day(writtenAt) === date],
  [
    /^One of the secrets §, §PENDING, §PREVIOUS holds the password in effect, if § did before\.$/,
    ({ shelf, inEffect }) => ['', 'PENDING', 'PREVIOUS'].some((slot) => shelf.value(slot) === inEffect),
  ],
  [/^Either the previous password or the one in (.+) is in effect\.$/, (facts, names) => isOneOf(facts, names, facts.before.password)],
  [
    /^Either the password of an earlier run, which is now in §, or the one in (.+) is in effect\.$/,
    (facts, names) => facts.shelf.value() === facts.pendingBefore && isOneOf(facts, names, facts.pendingBefore),
  ],
  [/^The previous password is in effect\.$/, ({ before, inEffect }) => inEffect === before.password],
  [
    /^.+ is in effect, unless Zoom received the request twice\.$/,
    ({ situation, before, pendingBefore, inEffect, updates }) =>
      updates.some(isRejection) &&
      ([before.password, pendingBefore].includes(inEffect) || situation.trouble.name.includes('arrives twice')),
  ],
  [
    /^The password of an earlier run, which is now in §, is in effect\.$/,
    ({ shelf, inEffect, pendingBefore }) => shelf.value() === inEffect && inEffect === pendingBefore,
  ],
  [/^§ was not updated\.$/, ({ shelf }) => !shelf.changes().some(([slot]) => slot === '')],
  [
    /^§PENDING keeps the rejected password for that case, and the next run sends it again\.$/,
    ({ shelf, sent, updates }) => shelf.value('PENDING') === sent.at(-1) && updates.some(isRejection),
  ],
  [
    /^§PENDING may hold a value that was never sent to Zoom\.$/,
    ({ shelf, sent, pendingBefore }) => !sent.includes(shelf.value('PENDING')) || shelf.value('PENDING') === pendingBefore,
  ],
  [
    /^A run without dry-run first completes the one in §PENDING\.$/,
    ({ shelf }) => shelf.value('PENDING') !== '' && shelf.value('PENDING') !== shelf.value(),
  ],
  [
    /^Only the output password of this step holds the generated password\.$/,
    ({ situation, sent, result }) => situation.store === 'none' && sent.includes(result.outputs['password'] ?? ''),
  ],
  [
    /^The first run after (.+) UTC rotates the password again\.$/,
    (facts, time) => time === minute(lastWrite(facts) + MINIMUM_AGE_MS - DAY_MS / 2),
  ],
];
