/** Disable links and mentions in a quoted text. GitHub creates them from URLs, from hosts that start with `www.`, and from `@` before a
 * name, and Slack from `<!channel>`, `<#C0123>` and `<mailto:…>`. */
export const defuse = (text: string): string =>
  text
    .replaceAll('://', '[:]//')
    .replace(/www\./gi, 'www[.]')
    .replace(/@(?=[a-z\d])/gi, '[at]')
    .replace(/<(?=[!#]|mailto:)/gi, '[<]');

/** Shorten a text to at most `length` characters. The last one is an ellipsis if some are missing. */
export function shorten(text: string, length: number): string {
  const characters = [...text];
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : text;
}

/** End a text with a period, unless it ends a sentence already. */
export const endSentence = (text: string): string => (/[.!?…*]$/.test(text) ? text : `${text}.`);

/** A text with a capital at its start. */
export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A time as a date, such as 2026-01-31. */
export const formatDate = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** A time to the minute, such as 2026-01-31 12:00 UTC. */
export const formatMinute = (time: number): string => `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
