import type { Button } from '../reply.js';

/** A few questions to a person, asked at once. A surface that can't ask them says so. */
export interface Form {
  readonly kind: 'form';
  /** At most 45 characters. */
  readonly title: string;
  /** Handed back with what was filled in; at most 100 characters. */
  readonly state: string;
  /** 1 to 5. */
  readonly fields: readonly FormField[];
}

export type FormField = TextField | ChoiceField | FileField;

interface Labelled {
  /** 1 to 100 characters. */
  readonly name: string;
  /** At most 45 characters. */
  readonly label: string;
  /** At most 100 characters. */
  readonly hint?: string;
  readonly required?: boolean;
}

interface TextField extends Labelled {
  readonly kind: 'text';
  /** Several lines. */
  readonly long?: boolean;
  /** What stands in it at first. */
  readonly value?: string;
  /** At most 4,000, which also holds without it. */
  readonly maxLength?: number;
}

/** One of several values. What is chosen is handed back as what is typed is. */
interface ChoiceField extends Labelled {
  readonly kind: 'choice';
  /** 1 to 25. */
  readonly options: readonly { readonly label: string; readonly value: string }[];
  /** The value that is chosen at first. */
  readonly value: string;
}

interface FileField extends Labelled {
  readonly kind: 'file';
  /** How many files, at most 10; one unless told. */
  readonly most?: number;
}

/** The message that the button stood on is shown to all, as it stands. */
export interface Shared {
  readonly kind: 'shared';
  /** Who shares it. */
  readonly line: string;
  /** What stands in it where *Share* stood. */
  readonly closing: Button;
  /** The id of the message that it is about, to be answered where that can be done. */
  readonly about?: string;
}

/** The message that the button stood on is gone now. */
export interface Removed {
  readonly kind: 'removed';
}
