import { asCredits } from './credits.js';

/** What writing programs leave behind where nobody filled anything in. */
const NO_TITLE =
  /^(?:untitled|unbenannt|ohne titel|sans titre|sin título|документ\d*|document\d*|dokument\d*|microsoft (?:word|powerpoint)|powerpoint|print|layout|slide|new)(?!\p{L})|\.(?:docx?|odt|indd|pdf|rtf|qxd|tex|pptx?|html?|dvi)$|^[\w-]*\d{4,}[\w-]*$|^[^\p{L}\p{N}]*$/iu;
/** Accounts that machines and programs come with, and initials alone. */
const NO_NAME =
  /^(?:microsoft|windows|office|default|unknown|hp|dell|lenovo|acer|asus)(?!\p{L})|\buser$|^(?:\p{L}\.?\s*){1,4}$/iu;

/** The title that the properties of a file tell, if somebody wrote it. */
export const titleInProperties = (words: string | undefined): string | undefined =>
  words === undefined || NO_TITLE.test(words) ? undefined : words;

/** The authors that the properties of a file tell. One word is a login; two or three may be a person's name. */
export function authorsInProperties(words: string | undefined): readonly string[] | undefined {
  const names = words?.split(/\s*;\s*/).join(', ');
  return names === undefined || !names.includes(' ') || NO_NAME.test(names)
    ? undefined
    : asCredits(`By ${names}`)?.authors;
}
