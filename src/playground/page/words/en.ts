/** The page's own texts in English. */
export const en = {
  app: 'playground',
  skip: 'Skip to the message box',
  placesAndPeople: 'Places and people',
  directMessages: 'Direct messages',
  youAre: 'You are',
  moderator: 'moderator',
  reader: 'reader',
  language: 'Language',
  toDark: 'Change to dark',
  toLight: 'Change to light',
  stopped: 'The playground has stopped. Start it again; this page comes back by itself.',
  notConnected: (bot: string) => `${bot} is not connected.`,

  article: 'Article',
  articleText: 'The article’s text',
  closeArticle: 'Close the article',
  nothingRead: 'Nothing is read here.',
  quotesNobody: 'The article quotes nobody.',
  whoSpeaks: 'Who speaks: choose one to see what they say',
};

export type Words = Readonly<typeof en>;
