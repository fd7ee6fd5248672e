/** Thrown for a text that is no article. The message is one sentence for a person: what is wrong, how to mend it. */
export class UnreadableArticle extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnreadableArticle';
  }
}
