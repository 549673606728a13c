import { textFile } from '../../../read/read-bytes.js';

/** How long, how much and how often. */
export interface Limits {
  readonly connectMilliseconds: number;
  /** From the request to the end of the headers of the answer. */
  readonly headersMilliseconds: number;
  /** Between two pieces of a body. */
  readonly idleMilliseconds: number;
  /** One request from its start to the last byte. */
  readonly wholeMilliseconds: number;
  /** Requests after the first one that failed for the moment. */
  readonly retries: number;
  /** Before the first retry; it doubles with each. */
  readonly firstWaitMilliseconds: number;
  /** A server that asks for more is asked again on another day. */
  readonly mostWaitMilliseconds: number;
  readonly redirects: number;
  /** Hosts that are asked at the same time. */
  readonly hosts: number;
  /** Of a text, as received and as decoded. */
  readonly textBytes: number;
  /** Of a robots.txt; RFC 9309 asks for 500 KiB at least. */
  readonly robotsBytes: number;
}

export const defaultLimits: Limits = {
  connectMilliseconds: 10_000,
  headersMilliseconds: 30_000,
  idleMilliseconds: 30_000,
  wholeMilliseconds: 300_000,
  retries: 3,
  firstWaitMilliseconds: 1000,
  mostWaitMilliseconds: 120_000,
  redirects: 5,
  hosts: 4,
  textBytes: textFile.mostBytes,
  robotsBytes: 512_000,
};
