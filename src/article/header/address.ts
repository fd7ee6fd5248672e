const BARE = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u;

/** A web address as people type it: `example.org/page` is `https://example.org/page`. Others stay as they are. */
export function completeAddress(typed: string): string {
  const address = typed.trim();
  return BARE.test(address) ? `https://${address}` : address;
}
