import { lookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { FetchError } from '../fetch-error.js';

/** Gives every address of a host name; none with an error. */
export type Resolve = (
  hostname: string,
  callback: (error: NodeJS.ErrnoException | null, addresses?: readonly LookupAddress[]) => void,
) => void;

/** Whether an address may be connected to. */
export type MayReach = (address: string) => boolean;

/** The names as the system knows them. */
export const systemNames: Resolve = (hostname, callback) => {
  lookup(hostname, { all: true }, callback);
};

/**
 * The `lookup` of a connection: the addresses that are judged here are those that are connected to, so a name that
 * means another address the next time it is asked for gains nothing.
 */
export function guardedLookup(resolve: Resolve, mayReach: MayReach): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, (error, addresses = []) => {
      const [first] = addresses;
      const refused = addresses.find(({ address }) => !mayReach(address));
      if (error !== null) callback(error, []);
      else if (refused !== undefined) callback(addressError(hostname, refused.address), []);
      else if (options.all === true || first === undefined) callback(null, [...addresses]);
      else callback(null, first.address, first.family);
    });
  };
}

/** The error of a host that leads to an address which must not be reached. */
export function addressError(hostname: string, address: string): FetchError {
  const host = hostname === address ? address : `${address} of ${hostname}`;
  const problem = `unexpected address ${host}, expected one of the public internet`;
  return new FetchError(problem, 'Correct the url, or allow addresses of the own network with --allow-private.');
}
