import { isRecord, parseJson } from '../../../src/http/json.ts';
import type { Exchanged } from '../../simulator/server.ts';
import type { Truth } from './world.ts';

/** A sentence, and where it was read. Names of secrets and quoted texts have placeholders, and backticks are left out. */
export interface Sentence {
  readonly where: string;
  readonly text: string;
}

/** A collapsed group of the log. */
export interface Group {
  readonly title: string;
  readonly content: string;
}

/** A text that a server or a program sent, and the exchanges that had it. */
export interface Quote {
  readonly text: string;
  readonly exchanges: readonly Exchanged[];
}

/** The collapsed groups of the log. */
export function groupsOf(log: string): Group[] {
  return [...log.matchAll(/^::group::(.*)\n([\s\S]*?)\n::endgroup::$/gm)].map(([, title = '', content = '']) => ({ title, content }));
}

/** The texts of an exchange that the action may quote. */
function textsOf({ reply }: Exchanged): string[] {
  const { body, headers = {} } = reply ?? {};
  const json = typeof body === 'string' ? parseJson(body) : body;
  const { message, reason, errors } = isRecord(json) ? json : {};
  const fields = Array.isArray(errors) ? ` (${errors.map(({ field, message }) => `${field}: ${message}`).join('; ')})` : '';
  const permissions = headers['x-accepted-github-permissions'];
  const required = permissions ? ` (required permission: ${permissions})` : '';
  return [message ? `${message}${fields}${required}` : undefined, reason, headers['server']].filter((text) => typeof text === 'string');
}

/** Everything that the run may quote, the longest text first. */
export function quotesOf({ zoom, github, result }: Truth): Quote[] {
  const exchanges = [...zoom.exchanged, ...(github?.exchanged ?? [])];
  const texts = new Set(exchanges.flatMap(textsOf));
  const sent = [...texts].map((text) => ({ text, exchanges: exchanges.filter((each) => textsOf(each).includes(text)) }));
  const printed = groupsOf(result.log).filter(({ title }) => title.startsWith('Standard error of'));
  return [...sent, ...printed.map(({ content }) => ({ text: content, exchanges: [] }))].sort((a, b) => b.text.length - a.text.length);
}

/** Details of failed connections, in Node's words and the action's. */
const DETAIL = /connect E[A-Z]+ [\d.]+:\d+|(?:read|write) E[A-Z]+|other side closed|no (?:complete response|connection) in time/g;

/** The pattern of a quoted text, whose address is redacted and whose mentions and links are disabled. */
function patternOf(text: string): RegExp {
  const escaped = text
    .split(/(\w+@example\.com|@|:\/\/|\s+)/)
    .map((part, index) =>
      index % 2 === 0 ? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : (SPECIAL[part] ?? (part.trim() ? '(?:\\*{3}|\\S+)' : '\\s+')),
    );
  return new RegExp(escaped.join(''), 'g');
}
const SPECIAL: Readonly<Record<string, string>> = { '@': '(?:@|\\[at\\])', '://': '(?:://|\\[:\\]//)' };

/** Everything that a person or a later step reads, as sentences. */
export function sentencesOf(truth: Truth, quotes: readonly Quote[]): Sentence[] {
  const { result, shelf } = truth;
  const { log, annotations, hostNotices, summary, outputs } = result;
  const texts = [
    ...annotations.flatMap(({ level, title, message }) => [
      [`the title of the ${level}`, title],
      [`the ${level}`, message],
    ]),
    ...hostNotices.map((message) => ['the notice about the host', message]),
    ['the log', log.replace(/^::group::[\s\S]*?^::endgroup::$/gm, '')],
    ['the summary', textOfHtml(summary)],
    ['the output `message`', outputs['message'] ?? ''],
    ['the output `error-message`', outputs['error-message'] ?? ''],
  ] as const;
  const slots = new RegExp(`${shelf.name}(?:${shelf.separator}(PENDING|PREVIOUS(?:${shelf.separator}\\d+)?))?(?![\\w-])`, 'g');
  return texts.flatMap(([where = '', text = '']) => {
    const quoted = quotes.reduce((rest, quote, index) => rest.replace(patternOf(quote.text), `«${index}»`), text);
    const named = quoted.replace(DETAIL, '«detail»').replace(slots, (_, slot = '') => `§${slot}`);
    const lines = named.replaceAll('`', '').split('\n');
    return lines
      .flatMap((line) => line.split(/(?<=[.!?…»])\s+(?=[A-Za-z§])|(?<=[)*])\s+(?=[A-Z§])/))
      .flatMap((sentence) => {
        const trimmed = sentence.trim().replace(/^(?:What to do: |(?:✅|❌|⚠️|⏭️) )/u, '');
        return trimmed === '' ? [] : [{ where, text: trimmed }];
      });
  });
}

/** The text of the summary: a line for each block, and for each row of the table. */
function textOfHtml(html: string): string {
  return html
    .replace(/<td>(.*?)<\/td><td>(.*?)<\/td>/g, '$1 = $2')
    .replace(/<\/?(?:code|b|a)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
