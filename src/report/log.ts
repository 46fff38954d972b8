import * as core from '@actions/core';
import type { HttpResponse } from '../http/exchange.ts';
import type { RetryEvent } from '../http/retry.ts';
import type { Masker } from '../masking/masks.ts';
import type { Warning } from '../problems/problem.ts';
import type { StoreCall } from '../problems/stores.ts';
import type { UpdateAttempt } from '../zoom/password.ts';
import { describeRetry, describeUpdate } from './story.ts';
import { defuse, shorten } from './text.ts';
import { isTrackingId, TRACKING_HEADER, trackingIdOf } from './tracking-id.ts';

/** The maximum number of bytes of a response, or of the standard error of a program, that the log shows. */
const TEXT_SHOWN = 4096;
/** The maximum number of characters of a warning or a notice. */
const MESSAGE_SHOWN = 2000;
/** The headers that the log shows. None carries a secret, and they show which server responded. */
const SHOWN_HEADERS =
  /^(allow|cf-ray|connection|content-(encoding|length|type)|date|retry-after|server|transfer-encoding|vary|via|x-accepted-github-permissions|x-cache|x-github-request-id|x-ratelimit-[a-z]+|x-zm-trackingid)$/;

/** Write a line to the log, redacted. */
export function log(text: string, masker: Masker): void {
  core.info(masker.redact(text));
}

/** Write a notice annotation. The message is redacted and shortened. */
export function notify(notice: Warning, masker: Masker): void {
  core.notice(toMessage(notice, masker), { title: notice.title });
}

/** Write a warning annotation. The message is redacted and shortened. */
export function warn(warning: Warning, masker: Masker): void {
  core.warning(toMessage(warning, masker), { title: warning.title });
}

/** Redact the parts of a message one by one: a secret in the text of a server hides only that text. */
function toMessage({ message, untrustedDetail }: Warning, masker: Masker): string {
  const detail = untrustedDetail ? [defuse(masker.redact(untrustedDetail))] : [];
  return shorten([masker.redact(message), ...detail].join(' '), MESSAGE_SHOWN);
}

/** Write the line for an attempt at the update to the log. Its response follows, except after a success without debug logging. */
export function logUpdate(attempt: UpdateAttempt, masker: Masker): void {
  const { exchange, update } = attempt;
  const response = exchange.kind === 'response' ? exchange.response : undefined;
  core.info(describeUpdate(attempt, trackingIdOf(response, masker), masker.redact));
  const isSuccess = update.applied === 'yes' && !update.proof;
  if (response && (!isSuccess || core.isDebug())) {
    logResponse(response, masker);
  }
}

/** Write the line for a request other than the update that is retried to the log. */
export function logRetry(event: RetryEvent, masker: Masker): void {
  core.info(describeRetry(event, masker.redact));
}

/** Write a response to the log, as a collapsed group, redacted and shortened. */
export function logResponse(response: HttpResponse, masker: Masker): void {
  const isShown = (name: string, value: string) => SHOWN_HEADERS.test(name) && (name !== TRACKING_HEADER || isTrackingId(value));
  const headers = Object.entries(response.headers).flatMap(([name, value]) => (isShown(name, value) ? [`${name}: ${value}`] : []));
  const head = [`HTTP ${response.status} ${response.statusText}`, ...headers].map(masker.redact);
  logGroup("Zoom's response", [...head, '', ...masker.redactLines(response.body, response.truncated)], response.truncated);
}

/** Write what a store command printed to its standard error to the log, as a collapsed group, redacted and shortened. */
export function logStderr({ verb, secret }: StoreCall, stderr: Buffer, masker: Masker): void {
  const isTruncated = stderr.length >= TEXT_SHOWN;
  logGroup(masker.redact(`Standard error of ${verb} ${secret}`), masker.redactLines(stderr.toString(), isTruncated), isTruncated);
}

/** Write lines to the log. They are redacted before they are cut, so that no part of a secret is left at the cut. */
function logGroup(title: string, redacted: readonly string[], isTruncated: boolean): void {
  const text = Buffer.from(redacted.join('\n').trim());
  core.startGroup(title);
  core.info(text.subarray(0, TEXT_SHOWN).toString());
  if (isTruncated || text.length > TEXT_SHOWN) {
    core.info('(truncated)');
  }
  core.endGroup();
}
