import { closeSync, openSync, writeFileSync } from 'node:fs';
import manifest from '../../package.json' with { type: 'json' };
import { ASSUMPTIONS } from '../../test/simulator/assumptions.ts';
import { check } from './checks.ts';
import { createClient } from './client.ts';
import { createRedactor } from './redaction.ts';
import type { Verdict } from './responses.ts';
import { createRows, type Observation } from './rows.ts';
import { createSession, MAX_CHANGES } from './session.ts';
import type { Settings } from './settings.ts';
import { formatEntry, formatRow } from './table.ts';

/** The host of a URL, if it is one of Zoom's. Others may be private. */
function hostOf(url: string): string {
  const { hostname } = new URL(url);
  return /(^|\.)zoom(gov\.com|\.us)$/.test(hostname) ? hostname : "a host that is not Zoom's";
}

/** The signals that stop the probe. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The code of an error of the file system, such as ENOSPC. */
const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? ` (${error.code})` : '');

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/**
 * Run the probe, print what it sees, and write it to a file. Returns the exit code: 2 if something differs from the assumptions, 1 if no
 * update was seen or the probe was stopped, else 0.
 */
export async function run(settings: Settings, file: string | undefined): Promise<number> {
  const width = process.stdout.columns ?? 120;
  const startedAt = new Date().toISOString();
  const hosts = [...new Set([settings.apiUrl, settings.oauthUrl].map(hostOf))].join(' and ');
  const observations: Observation[] = [];
  const count = (result: Verdict) => observations.filter((each) => each.result === result).length;

  const client = createClient(settings);
  const redactor = createRedactor(settings.user, [settings.accountId, settings.clientId, settings.clientSecret]);
  const session = createSession(settings, client, redactor);
  const save = () => {
    const rows = observations.map(({ id, result, request, response }) => {
      const { assumed, reliedOnIn } = ASSUMPTIONS[id];
      return { id, result, request, response, assumed, reliedOnIn };
    });
    const facts = {
      version: manifest.version,
      hosts,
      startedAt,
      requests: client.sent(),
      changes: session.changes(),
      possibleChanges: session.possibleChanges(),
      ended: client.ended(),
    };
    if (file === undefined) {
      return;
    }
    try {
      writeFileSync(file, `${JSON.stringify({ ...facts, rows }, undefined, 2)}\n`);
    } catch (error) {
      client.stop(`the file of --json cannot be written${codeOf(error)}.`);
    }
  };
  try {
    // An earlier report is replaced only by one that has rows.
    if (file !== undefined) {
      closeSync(openSync(file, 'a'));
    }
  } catch (error) {
    console.error(`The file of --json cannot be written${codeOf(error)}. Nothing was sent.`);
    return 1;
  }

  let isRead = true;
  const print = (text = '') => (isRead ? console.log(text) : console.error(text));
  process.stdout.on('error', () => {
    isRead = false;
    client.stop('its output is not read.');
  });
  const stop = () => client.stop('it was stopped by a signal.');
  for (const signal of SIGNALS) {
    process.on(signal, stop);
  }

  print(formatEntry('', `This changes the password of ZOOM_USER up to ${MAX_CHANGES} times. Nobody knows the password afterwards.`, width));
  print(formatEntry('', `It sends about 20 requests to ${hosts}, ${settings.isLocal ? 'without pauses' : 'at most one a second'}.`, width));
  print();
  print(formatRow(['RESULT', 'ASSUMPTION', 'REQUEST', 'RESPONSE'], width));
  const rows = createRows(redactor, (observation) => {
    const { result, id, request, response } = observation;
    observations.push(observation);
    print(formatRow([result, id, request || '-', response || '-'], width));
    save();
  });
  await check({ user: settings.user, client, session, rows });
  save();

  const differing = observations.filter(({ result }) => result === 'differs');
  for (const { id, response } of differing) {
    const { assumed, reliedOnIn } = ASSUMPTIONS[id];
    print(`\n${id} differs.`);
    print(formatEntry('  Assumed:   ', assumed, width));
    print(formatEntry('  Seen:      ', response, width));
    print(formatEntry('  Relied on: ', reliedOnIn.join('; '), width));
  }
  const ended = client.ended();
  const possible = session.possibleChanges() > 0 ? `, and ${session.possibleChanges()} that may have been made` : '';
  const notes = [
    ...new Set(observations.flatMap(({ obstacle }) => obstacle ?? [])),
    ...(ended === undefined ? [] : [`The probe ended early: ${ended}`]),
    `${plural(client.sent(), 'request')}, ${plural(session.changes(), 'change')} of the password${possible}. ${count('as assumed')} as assumed, ${differing.length} ${differing.length === 1 ? 'differs' : 'differ'}, ${count('not seen')} not seen.`,
    session.changes() + session.possibleChanges() === 0
      ? 'Zoom reported no change of the password of ZOOM_USER.'
      : 'Nobody knows the password of ZOOM_USER now. Reset it, or delete the user.',
  ];
  print();
  for (const note of notes) {
    print(formatEntry('', note, width));
  }
  if (differing.length > 0) {
    return 2;
  }
  const isUpdateSeen = observations.some(({ id, result }) => id === 'json' && result === 'as assumed');
  return isUpdateSeen && !client.isStopped() ? 0 : 1;
}
