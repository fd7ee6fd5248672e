// Made when they are needed: the first list format takes longer to make than an answer.

/** “a, b and c”. */
export const listed = (items: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);

/** “a, b or c”. */
export const eitherOf = (items: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(items);
