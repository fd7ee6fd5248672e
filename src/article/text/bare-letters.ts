/** Letters and digits alone, small and without accents: the same in two printings of one title or name. */
export const bareLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
