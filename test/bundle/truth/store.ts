import type { Exchanged } from '../../simulator/server.ts';
import { type Claim, githubExchanges, hasStatus, isSilent, momentsOf, slotsIn, statusOf } from './facts.ts';
import type { Truth } from './world.ts';

const METHODS: Readonly<Record<string, string>> = { Writing: 'PUT', Deleting: 'DELETE', 'Looking up': 'GET' };
const CALL = `(${Object.keys(METHODS).join('|')}) the secret §(\\w*)`;
const calls = (truth: Truth, verb = '', slot?: string) => githubExchanges(truth, METHODS[verb] ?? '', slot);
const isDown = ({ situation }: Truth) => situation.trouble.down === 'github';

/** GitHub itself refused the last call. */
const isRefused = (exchanges: readonly Exchanged[]) => statusOf(exchanges.at(-1)) >= 300 && statusOf(exchanges.at(-1)) < 500;

/** The last call had no clear response. */
const isUnclear = (exchanges: readonly Exchanged[]) => statusOf(exchanges.at(-1)) === 0 || statusOf(exchanges.at(-1)) >= 500;

/** Something was wrong with the deletion of the pending secret. */
function isDeletionTroubled(truth: Truth): boolean {
  const { program, azure } = truth.situation.trouble;
  return Boolean(program ?? azure) || githubExchanges(truth, 'DELETE', 'PENDING').some((each) => statusOf(each) !== 204);
}

/** Claims about the store of the password. */
export const STORE: readonly Claim[] = [
  [/^An earlier run left a password in §PENDING\.$/, ({ situation }) => ['in effect', 'never sent'].includes(situation.left)],
  [/^§PENDING holds a password that an earlier run stored as § and could not delete\.$/, ({ situation }) => situation.left === 'leftover'],
  [
    /^It (?:may be in effect, so it is sent first|is sent first, in case § was changed by hand)\.$/,
    ({ sent, pendingBefore }) => sent.length === 0 || sent[0] === pendingBefore,
  ],
  [/^Could not set a password that may be in effect\.$/, ({ updates }) => updates.some((each) => statusOf(each) !== 204)],
  [
    /^Kept it as §(\w+)\.$/,
    ({ shelf, sent }, slot) => shelf.changes().some(([name, value]) => name === slot && sent.includes(String(value))),
  ],
  [/^Generating another password\.$/, ({ situation }) => situation.password === 'generated'],
  [
    /^Stored (?:a generated password|the password) as §PENDING\.$/,
    ({ shelf }) => shelf.changes().some(([slot, value]) => slot === 'PENDING' && value !== undefined),
  ],
  [/^Deleted §PENDING, which is not needed any more\.$/, ({ shelf }) => shelf.value('PENDING') === ''],
  [
    /^Stored the password as §(?: and deleted (.+))?\.$/,
    (facts, names) =>
      momentsOf(facts).some((moment) => facts.sent.includes(moment[''] ?? '') && slotsIn(names).every((slot) => !moment[slot])),
  ],
  [/^§ does not exist yet\.$/, ({ before }) => !before.slots['']],
  [/^A rotation creates it\.$/, ({ situation }) => situation.store !== 'none'],
  [
    /^§ is (\d+) days? old: the rotation is (due|not due yet) \(minimum-age-days is 30\)\.$/,
    ({ situation }, days, due) => Number(days) === situation.ageDays && (due === 'due') === Number(days) >= 30,
  ],
  [
    /^§ is (\d+) days? old: the rotation is due, because an earlier run did not finish\.$/,
    ({ situation }, days) => Number(days) === situation.ageDays && ['in effect', 'never sent'].includes(situation.left),
  ],
  [/^A secret could not be deleted$/, (facts) => facts.shelf.value('PENDING') !== '' || isDeletionTroubled(facts)],
  [/^A pending secret is left over$/, ({ shelf }) => shelf.value('PENDING') !== ''],
  [/^The secret §\w+ may still exist, although nothing needs it\.$/, isDeletionTroubled],
  [/^The secret §PENDING was not deleted\.$/, ({ shelf }) => shelf.value('PENDING') !== ''],
  [/^§ was written after it, probably with the same password\.$/, ({ shelf }) => shelf.value('PENDING') === shelf.value()],
  [
    /^The secret §PENDING did not exist when the run started, but GitHub replaced it instead of creating it\.$/,
    (facts) => facts.pendingBefore === '' && githubExchanges(facts, 'PUT', 'PENDING').some((each) => statusOf(each) === 204),
  ],
  [
    /^Another run has stored a password in it, or a proxy sent the write twice\.$/,
    ({ shelf }) => shelf.changes().filter(([slot, value]) => slot === 'PENDING' && value).length > 1,
  ],
  [/^This run sent no password to Zoom\.$/, ({ sent }) => sent.length === 0],
  [
    /^The secret §PENDING exists, but pending-password is empty\.$/,
    ({ pendingBefore, inputs }) => pendingBefore !== '' && inputs['pending-password'] === '',
  ],
  [
    /^The secret §PENDING does not exist, but pending-password is not empty\.$/,
    ({ pendingBefore, inputs }) => pendingBefore === '' && inputs['pending-password'] !== '',
  ],
];

/** Claims about responses of GitHub and calls of programs. */
export const CALLS: readonly Claim[] = [
  [
    /^github-(?:permission|unavailable): .+?\.?$/,
    ({ situation }) => situation.trouble.github !== undefined || situation.trouble.down === 'github',
  ],
  [/^store-unavailable: .+?\.?$/, ({ situation }) => Boolean(situation.trouble.program ?? situation.trouble.azure)],
  [/^stale-pending: .+?\.?$/, ({ situation }) => situation.store === 'github'],
  [new RegExp(`^${CALL} failed: HTTP (\\d+)\\.$`), (facts, verb, slot, status) => calls(facts, verb, slot).some(hasStatus(status))],
  [
    new RegExp(`^${CALL} failed: no response \\(«detail»\\)\\.$`),
    (facts, verb, slot) => isDown(facts) || calls(facts, verb, slot).some(isSilent),
  ],
  [/^Reading the public key failed: HTTP (\d+)\.$/, (facts, status) => githubExchanges(facts, 'GET').some(hasStatus(status))],
  [/^Reading the public key failed: no response \(«detail»\)\.$/, (facts) => isDown(facts) || githubExchanges(facts, 'GET').some(isSilent)],
  [
    /^The secret §(\w*) was not looked up\.$/,
    (facts, slot) => !githubExchanges(facts, 'GET', slot).some((each) => [200, 404].includes(statusOf(each))),
  ],
  [/^The public key for secrets was not read\.$/, (facts) => !githubExchanges(facts, 'GET').some((each) => statusOf(each) === 200)],
  [
    /^GitHub did not find the (?:repository|environment) .+, or the token can't see it \(HTTP 404\)\.$/,
    (facts) => githubExchanges(facts, 'GET').some((each) => statusOf(each) === 404),
  ],
  [/^Could not confirm the write of the secret §(\w*)\.$/, (facts, slot) => isUnclear(githubExchanges(facts, 'PUT', slot))],
  [/^GitHub did not write the secret §(\w*)\.$/, (facts, slot) => isRefused(githubExchanges(facts, 'PUT', slot))],
  [/^Could not confirm the deletion of the secret §(\w*)\.$/, (facts, slot) => isUnclear(githubExchanges(facts, 'DELETE', slot))],
  [
    /^GitHub did not delete the secret §(\w*)\.$/,
    (facts, slot) => isRefused(githubExchanges(facts, 'DELETE', slot)) && facts.shelf.value(slot) !== '',
  ],
  [
    /^GitHub returned HTTP (\d+)(?:: «\d+»|: the rate limit is reached until \S+|: the repository has moved|, a redirect to another page)?\.?(?: «\d+»\.?)?$/,
    ({ github }, status) => github?.exchanged.some(hasStatus(status)) ?? false,
  ],
  [
    /^store failed with exit code 7 in (?:get|put|delete|updated) of §\w*(?:: «\d+»)?\.?$/,
    ({ situation }) => situation.trouble.program !== undefined,
  ],
  [
    /^az failed with exit code \d+ in (?:get|put|delete|updated) of §\w*(?:: «\d+»)?\.?$/,
    ({ situation }) => situation.trouble.azure !== undefined,
  ],
  [/^The store reported that §(\w*) was deleted, but it still returns a value\.$/, ({ shelf }, slot) => shelf.value(slot) !== ''],
  [
    /^The store reported that §(\w*) was written, but it returns another value\.$/,
    ({ shelf, before }, slot = '') => shelf.value(slot) === (before.slots[slot] ?? ''),
  ],
];
