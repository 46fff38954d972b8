import { isRecord, parseJson } from '../http/json.ts';

/** A Zoom error: `{"code": 300, "message": "…", "errors": [{"field": "…", "message": "…"}]}`, or the same as XML. */
export interface ErrorBody {
  /** The Zoom code; `undefined` if the body is not a Zoom error. Zero is not an error. */
  readonly code: number | undefined;
  /** Zoom's message. */
  readonly message: string;
  /** Zoom's message, with the fields that it names. */
  readonly text: string;
}

const CODE = /^-?[1-9]\d{0,8}$/;

/** Read the body of an error leniently: undocumented content is ignored. */
export function readErrorBody(body: string): ErrorBody {
  const error = parseJson(body) ?? parseXmlError(body);
  if (!isRecord(error)) {
    return { code: undefined, message: '', text: '' };
  }
  const { code, message, errors } = error;
  const number = typeof code === 'number' || typeof code === 'string' ? String(code) : '';
  const trimmedMessage = typeof message === 'string' ? message.trim() : '';
  const fields = Array.isArray(errors) ? errors.map(readFieldError).filter((text) => text !== '') : [];
  return {
    code: CODE.test(number) ? Number(number) : undefined,
    message: trimmedMessage,
    text: [trimmedMessage, ...(fields.length > 0 ? [`(${fields.join('; ')})`] : [])].join(' ').trim(),
  };
}

function readFieldError(error: unknown): string {
  if (!isRecord(error)) {
    return '';
  }
  return [error['field'], error['message']].filter((part) => typeof part === 'string').join(': ');
}

/** A Zoom error as XML: one element `result`, with or without an XML declaration. */
const XML_RESULT = /^\s*(?:<\?xml[^<>]*\?>\s*)?<result>(.*)<\/result>\s*$/s;
const XML_ERRORS = /<errors>((?:(?!<errors>).)*?)<\/errors>/gs;

/**
 * Read an error that Zoom sends as XML, with the members that it has as JSON. Zoom sends only elements without attributes and markup, so
 * no full XML parser is needed. No document type is read, and only numeric references and the five entities of XML are expanded.
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

/** The decoded text of the first element with a name. */
function child(content: string, name: string): string | undefined {
  return new RegExp(`<${name}>([^<]*)</${name}>`).exec(content)?.[1]?.replace(XML_REFERENCE, decodeReference);
}

const XML_REFERENCE = /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g;
const XML_ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeReference(whole: string, decimal?: string, hex?: string, name = ''): string {
  const point = Number(decimal ?? `0x${hex}`);
  return XML_ENTITIES[name] ?? (point <= 0x10ffff ? String.fromCodePoint(point) : whole);
}
