import { type Action, type Form, type Language, voiceOf } from '../reply/index.js';
import { openFile } from './given.js';

/** One thing that can be done next: a button, or one choice of a select. */
export interface Offer {
  readonly label: string;
  readonly state: string;
  readonly chosen: readonly string[];
}

/** What an answer offers, in the order in which it is numbered. */
export function offersOf(actions: readonly Action[], language: Language): Offer[] {
  const { say } = voiceOf(language);
  // There is nobody here to share anything with.
  const doable = actions.filter(({ state }) => !state.startsWith('share:'));
  return doable.flatMap((action): Offer[] => {
    const { label, state } = action;
    if (action.kind === 'button') return [{ label, state, chosen: [] }];
    return action.options.map((option) => ({
      label: `${say('prompt.field', { label })} ${option.label}`,
      state,
      chosen: [option.value],
    }));
  });
}

/**
 * Asks what a form asks, one field after the other.
 *
 * @param ask puts a question and gives the line that is typed; nothing when the input ends.
 * @throws Refusal for a file that can't be read.
 */
export async function fillIn(
  { fields }: Form,
  ask: (question: string) => Promise<string | undefined>,
  language: Language,
) {
  const texts: Record<string, string> = {};
  const files: Record<string, Awaited<ReturnType<typeof openFile>>[]> = {};
  for (const field of fields) {
    const before = field.kind === 'file' ? undefined : field.value;
    const choices = field.kind === 'choice' ? ` (${field.options.map(({ value }) => value).join(', ')})` : '';
    const typed = (await ask(questionOf(field.label + choices, before, language)))?.trim();
    if (field.kind === 'file') files[field.name] = typed ? [await openFile(typed)] : [];
    else {
      const text = typed === '-' ? '' : typed || (before ?? '');
      if (text !== '') texts[field.name] = text;
    }
  }
  return { texts, files };
}

function questionOf(label: string, before: string | undefined, language: Language): string {
  const { say, quote } = voiceOf(language);
  return before
    ? say('prompt.fieldKept', { label, value: quote(before, 60) })
    : say('prompt.field', { label });
}
