/** What is said beside a citation: what the article lacks and what became of it. */
export const citeWords = {
  noAuthor: (instead: 'title' | 'source' | 'nothing') =>
    `The article names no author${
      {
        title: '; by the style’s rule its title stands first',
        source: '; by the style’s rule its publisher stands in their place',
        nothing: '',
      }[instead]
    }.`,
  noDate: (written: string | undefined) =>
    `The article has no date${written === undefined ? '; the style leaves it out' : `; the style writes “${written}”`}.`,
  printedDate: (printed: string) =>
    `The date stands as the article prints it, “${printed}”: it could not be read as a date.`,
  noTitle: 'The article has no title. Add one, or a description, before you use this.',
  judgedNames: (names: readonly string[]) =>
    `Please check which name is the family’s; I took: ${new Intl.ListFormat('en-GB').format(names)}.`,
  oneName: (name: string) => `Author and publisher are both “${name}”, so it is named once.`,
  noLink: 'The article has no web address, so there is no link to give.',
  noParagraph: (paragraph: number) => `The article has no paragraph ${paragraph}; it is left out.`,
  notLed: (leadsTo: 'paragraph' | undefined) =>
    leadsTo === 'paragraph'
      ? 'The words can’t be told from all others there, so the link leads to their paragraph.'
      : 'The words can’t be told from all others there, so the link leads to the page only.',
  paragraph: (paragraph: number) => `Paragraph ${paragraph}`,
} as const;
