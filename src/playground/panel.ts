/** Where somebody is, in Discord's ids. */
export interface PanelPlace {
  person: string;
  /** Absent in direct messages, and where the bot is not. */
  server?: string;
  channel: string;
  /** The channel that a thread belongs to. */
  parent?: string;
  /** The language that the person's client is set to. */
  locale: string;
}

/** A text to read beside the channel. The playground draws it and understands nothing of it. */
export interface Panel {
  title: string;
  fields: readonly { name: string; value: string }[];
  paragraphs: readonly PanelParagraph[];
  speakers: readonly { name: string; statements: number }[];
  /** What belongs to the text without being part of it, such as captions. */
  extras: readonly { name: string; text: string }[];
  /** Sentences to begin with. */
  questions: readonly string[];
}

export interface PanelParagraph {
  number: number;
  text: string;
  heading?: string;
  /** Who says what in it, by places in `text`; they don't overlap. */
  statements: readonly { start: number; end: number; speakers: readonly string[] }[];
}
