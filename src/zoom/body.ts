import { isRecord, parseJson } from '../http/json.ts';

/** What an error of Zoom's says: `{"code": 300, "message": "…", "errors": [{"field": "…", "message": "…"}]}`. */
export interface ErrorBody {
  /** Zoom's number; absent where the body is none of Zoom's errors. A zero is no error. */
  readonly code: number | undefined;
  /** Zoom's words. */
  readonly message: string;
  /** The same, with the fields that it names. */
  readonly text: string;
}

const CODE = /^-?[1-9]\d{0,8}$/;

/** Reads the body of an error leniently: whatever is not as documented is as if it were not there. */
export function readErrorBody(body: string): ErrorBody {
  const json = parseJson(body);
  if (!isRecord(json)) {
    return { code: undefined, message: '', text: '' };
  }
  const { code, message, errors } = json;
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
