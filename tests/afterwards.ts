const open: (() => Promise<void>)[] = [];

/** Has something closed after the test, the last opened first. */
export function afterwards(close: () => Promise<void>): void {
  open.push(close);
}

/** Closes what the test left open. */
export async function closeOpened(): Promise<void> {
  for (const close of open.splice(0).reverse()) await close();
}
