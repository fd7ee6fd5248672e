import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { ImportRefused } from './refused.js';

/** All addresses of a name, as `dns.lookup` gives them. */
type Resolve = (name: string) => Promise<readonly LookupAddress[]>;

const resolve: Resolve = (name) =>
  new Promise((done, failed) =>
    systemLookup(name, { all: true, verbatim: true }, (error, found) =>
      error ? failed(error) : done(found),
    ),
  );

export interface GuardOptions {
  /**
   * Origins, such as `http://127.0.0.1:8090`, that are fetched wherever they are: a stand-in for Discord on this
   * machine. None unless it is said here.
   */
  readonly allow?: readonly string[];
  readonly resolve?: Resolve;
}

/**
 * Whether an address is one of the open internet: not of this machine or a private network, not link-local (where
 * clouds keep their metadata), multicast or reserved, and no IPv6 address that stands for an IPv4 one.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  // Only an eighth of IPv6 is given out yet; ::7f00:1, an old way to write 127.0.0.1, has no range of its own elsewhere.
  const given = parsed.kind() === 'ipv4' || (((parsed as ipaddr.IPv6).parts[0] ?? 0) & 0xe000) === 0x2000;
  return given && parsed.range() === 'unicast';
}

/**
 * Checks what can be checked before a connection, and gives the lookup that checks the rest: the very addresses
 * that the socket then connects to, so that no name can be one thing here and another there.
 *
 * @param url as parsed by `URL`, which has already turned `0x7f.1`, `2130706433` and `0177.0.0.1` into `127.0.0.1`.
 * @throws ImportRefused
 */
export function guard(url: URL, options: GuardOptions = {}): LookupFunction {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new ImportRefused('address', 'This is no web address; it has to begin with https:// or http://.');
  }
  if (url.username || url.password) {
    throw new ImportRefused(
      'address',
      'There is a name or password in this address; give an address that everyone may open.',
      { detail: 'secret' },
    );
  }
  const find = options.resolve ?? resolve;
  const allowed = options.allow?.includes(url.origin) ?? false;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // An address is connected to without a lookup.
  if (!allowed && isIP(host) !== 0 && !isPublic(host)) throw inside();
  return (name, { all, family }, done) => {
    find(name).then(
      (found) => {
        const wanted = found.filter((one) => !family || `${one.family}` === `${family}`.replace('IPv', ''));
        const [first] = wanted;
        // One bad address among good ones is enough: which of them is connected to is chance.
        if (!first) done(new Error(`${name} has no address`), '', 0);
        else if (!allowed && !found.every(({ address }) => isPublic(address))) done(inside(), '', 0);
        else if (all) done(null, [...wanted]);
        else done(null, first.address, first.family);
      },
      (error: Error) => done(error, '', 0),
    );
  };
}

const inside = () =>
  new ImportRefused(
    'private',
    'This address is inside a private network, where I don’t go. Send the text or a file.',
  );
