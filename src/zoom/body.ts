import { isRecord, parseJson } from '../http/json.ts';

/** What a Zoom error says: `{"code": 300, "message": "…", "errors": [{"field": "…", "message": "…"}]}`, or the same as XML. */
export interface ErrorBody {
  /** Zoom's number; absent where the body is none of Zoom's errors. A zero is no error. */
  readonly code: number | undefined;
  /** Zoom's words. */
  readonly message: string;
  /** The same, with the fields that it names. */
  readonly text: string;
}

const CODE = /^-?[1-9]\d{0,8}$/;

/** Read the body of an error leniently: whatever is not as documented is as if it were not there. */
export function readErrorBody(body: string): ErrorBody {
  const error = parseJson(body) ?? parseXmlError(body);
  if (!isRecord(error)) {
    return { code: undefined, message: '', text: '' };
  }
  const { code, message, errors } = error;
  const number = typeof code === 'number' || typeof code === 'string' ? String(code) : '';
  const said = typeof message === 'string' ? message.trim() : '';
  const fields = Array.isArray(errors) ? errors.map(readFieldError).filter((text) => text !== '') : [];
  return {
    code: CODE.test(number) ? Number(number) : undefined,
    message: said,
    text: [said, ...(fields.length > 0 ? [`(${fields.join('; ')})`] : [])].join(' ').trim(),
  };
}

function readFieldError(error: unknown): string {
  if (!isRecord(error)) {
    return '';
  }
  return [error['field'], error['message']].filter((part) => typeof part === 'string').join(': ');
}

/** Zoom's errors as XML: one element `result`, with or without a declaration. */
const XML_RESULT = /^\s*(?:<\?xml[^<>]*\?>\s*)?<result>(.*)<\/result>\s*$/s;
const XML_ERRORS = /<errors>((?:(?!<errors>).)*?)<\/errors>/gs;

/**
 * Read an error that Zoom sends as XML, with the members that it has as JSON. Elements without attributes and markup are all that Zoom
 * sends, so a parser for all of XML is more than the job. No document type is read, and no entity is expanded but the five of XML and
 * numbers.
 */
function parseXmlError(text: string): Readonly<Record<string, unknown>> | undefined {
  const [, content] = XML_RESULT.exec(text) ?? [];
  if (content === undefined) {
    return undefined;
  }
  const errors = [...content.matchAll(XML_ERRORS)].map(([error]) => ({ field: child(error, 'field'), message: child(error, 'message') }));
  const rest = content.replace(XML_ERRORS, '');
  return { code: child(rest, 'code')?.trim(), message: child(rest, 'message'), errors };
}

/** The text of the first element with a name. */
function child(content: string, name: string): string | undefined {
  return new RegExp(`<${name}>([^<]*)</${name}>`).exec(content)?.[1]?.replace(XML_REFERENCE, decodeReference);
}

const XML_REFERENCE = /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g;
const XML_ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeReference(whole: string, decimal?: string, hex?: string, name = ''): string {
  const point = Number(decimal ?? `0x${hex}`);
  return XML_ENTITIES[name] ?? (point <= 0x10ffff ? String.fromCodePoint(point) : whole);
}
