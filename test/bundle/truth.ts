import { expect } from '@jest/globals';
import { isRecord, parseJson } from '../../src/http/json.ts';
import { type Claim, type Facts, factsOf, jsonOf, zoomExchanges } from './truth/facts.ts';
import { OUTCOME } from './truth/outcome.ts';
import { ADVICE, isFitting, isPlainAdvice, REPORT } from './truth/report.ts';
import { CALLS, STORE } from './truth/store.ts';
import { type Group, groupsOf, quotesOf, type Sentence, sentencesOf } from './truth/text.ts';
import { inSituation, type Situation, type Truth } from './truth/world.ts';
import { ZOOM } from './truth/zoom.ts';

const CLAIMS: readonly Claim[] = [...OUTCOME, ...ZOOM, ...STORE, ...CALLS, ...REPORT];
const used = new Set<RegExp>();

/** The patterns that no sentence has matched so far. */
export function unusedPatterns(): RegExp[] {
  return [...CLAIMS, ...ADVICE].map(([pattern]) => pattern).filter((pattern) => !used.has(pattern));
}

/** Runs a situation, and checks that everything that the run printed is so. */
export const checkSituation = (situation: Situation): Promise<void> =>
  inSituation(situation, (truth) => expect(faultsOf(truth)).toEqual([]));

/** Everything that a run printed and that is not so, does not fit, or that no pattern knows. */
function faultsOf(truth: Truth): string[] {
  const facts = factsOf(truth, quotesOf(truth));
  const { outputs, log, stderr, annotations } = truth.result;
  const url = outputs['documentation-url'] ?? '';
  return [
    ...sentencesOf(truth, facts.quotes).flatMap((sentence) => faultOf(sentence, facts)),
    ...groupsOf(log).flatMap((group) => faultOfGroup(group, facts)),
    ...(annotations.some(({ message }) => message.endsWith(`More: ${url}`)) === (url !== '')
      ? []
      : [`the output \`documentation-url\` is not the link of the annotation: ${url}`]),
    ...(stderr === '' ? [] : [`standard error: ${stderr}`]),
  ];
}

function faultOf({ where, text }: Sentence, facts: Facts): string[] {
  const resultsOf = (claims: readonly Claim[]) =>
    claims.flatMap(([pattern, isSo]) => {
      const match = pattern.exec(text);
      if (!match) {
        return [];
      }
      used.add(pattern);
      return [isSo(facts, ...match.slice(1))];
    });
  const claims = resultsOf(CLAIMS);
  const advice = resultsOf(ADVICE);
  const isAdvice = advice.length > 0 || isPlainAdvice(text);
  if (claims.length === 0 && !isAdvice) {
    return [`${where} is not checked: ${text}`];
  }
  if ([...claims, ...advice].includes(false)) {
    return [`${where} is not so: ${text}`];
  }
  return isAdvice && !isFitting(facts, text) ? [`${where} does not fit: ${text}`] : [];
}

/** A response in the log must be one that was sent. */
function faultOfGroup({ title, content }: Group, facts: Facts): string[] {
  const [head = '', ...rest] = content.split('\n\n');
  const [, status] = /^HTTP (\d+)/.exec(head) ?? [];
  const body = rest.join('\n\n').replaceAll('***', facts.inputs['user-id'] ?? '');
  const isSent = zoomExchanges(facts).some(
    (each) => String(each.reply?.status) === status && (body === '(body withheld)' || isPartOf(body, each.reply?.body, jsonOf(each))),
  );
  return (isSent && title === 'Response') || title.startsWith('Standard error of ') ? [] : [`the group ${title} is not so: ${content}`];
}

/** Checks that a text is a body that was sent, or has some of its members. */
function isPartOf(text: string, body: unknown, json: Readonly<Record<string, unknown>>): boolean {
  if (text === '' || typeof body === 'string') {
    return text === (body ?? '');
  }
  const shown = parseJson(text);
  return isRecord(shown) && Object.entries(shown).every(([name, value]) => JSON.stringify(json[name]) === JSON.stringify(value));
}
