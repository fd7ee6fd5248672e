import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const open: (() => Promise<void>)[] = [];

/** Has something closed after the test, the last opened first. */
export function afterwards(close: () => Promise<void>): void {
  open.push(close);
}

/** A folder for the test alone, which is gone after it. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-'));
  afterwards(async () => rmSync(folder, { recursive: true }));
  return folder;
}

/** Closes what the test left open. */
export async function closeOpened(): Promise<void> {
  for (const close of open.splice(0).reverse()) await close();
}
