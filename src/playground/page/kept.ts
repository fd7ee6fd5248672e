/** So much is kept of a list, the latest: a playground that is used for months must not fill the browser's memory. */
const MOST = 300;

/** What this browser keeps under a name over a reload; empty when it keeps nothing, or not such a list. */
export function readKept(name: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

export function keep(name: string, values: readonly string[]): void {
  localStorage.setItem(name, JSON.stringify(values.slice(-MOST)));
}
