import {
  composeDetailsForm,
  composeHeaderForm,
  type Form,
  readState,
  withTyped,
  writeState,
} from '../../src/reply/index.js';
import type { Deps } from '../command.js';
import type { Component, Filled, Press } from '../component.js';
import { Refusal, sayRefusal, staleButton } from '../refusal.js';
import { composePasteForm, findChangeable } from './importing.js';

/**
 * Does what a form was filled in for. When that is refused, what was typed is remembered for a while, and the refusal
 * has a button that opens the form again: a form can't be answered with a form.
 *
 * @param state the form's.
 * @throws Refusal
 */
export async function allowRetyping<T>(
  state: string,
  { place, texts, ownLanguage }: Filled,
  { lastTyped }: Deps,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (sayRefusal(error, ownLanguage) === undefined) throw error;
    lastTyped.remember(place, { state, texts });
    const [form = '', version = '', ...of] = state.split(':');
    const again = ['retype', version, form, ...of].join(':');
    throw new Refusal(({ language }) => sayRefusal(error, language) ?? '', again, error);
  }
}

/** Opens such a form again, with what was typed; when that is forgotten, as it was at first. */
export const retype: Component = {
  name: 'retype',
  answers: 'here',
  allowed: ['library'],
  async press(state, press, deps) {
    const form = await formOf(state, press, deps);
    const last = deps.lastTyped.find(press.place);
    return last?.state === form.state ? withTyped(form, last.texts) : form;
  },
};

async function formOf(state: string, { place, ownLanguage }: Press, { library }: Deps): Promise<Form> {
  const { form, article, paste, replaces } = readState('retype', state) ?? {};
  if (article !== undefined && (form === 'header' || form === 'details')) {
    const { article: now } = await findChangeable(library, place, article);
    const make = form === 'header' ? composeHeaderForm : composeDetailsForm;
    return make(now, writeState(form, article), ownLanguage);
  }
  if (paste === undefined) throw staleButton();
  return composePasteForm(replaces, ownLanguage);
}
