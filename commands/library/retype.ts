import {
  composeDetailsForm,
  composeHeaderForm,
  composeWrongForm,
  type Form,
  type Reply,
  readState,
  type WrongForm,
  withTyped,
  writeState,
} from '../../src/reply/index.js';
import type { Deps } from '../command.js';
import type { Component, Filled, Press } from '../component.js';
import { isOwnFault, sayRefusal, staleButton } from '../refusal.js';
import { composePasteForm, findChangeable } from './importing.js';

/**
 * Does what a form was filled in for. When that is refused, what was typed is remembered for a while, and the reply
 * has a button that opens the form again: a form can't be answered with a form. The reply stands where the form's
 * message did, so that nothing of an earlier try stays behind.
 *
 * @param state the form's.
 * @param refuse says what is wrong; by itself where the form's message had nothing that is still needed.
 */
export async function allowRetyping(
  state: string,
  { place, texts, language }: Filled,
  { lastTyped }: Deps,
  work: () => Promise<Reply>,
  refuse: (wrong: WrongForm) => Reply | Promise<Reply> = (wrong) => composeWrongForm(wrong, language),
): Promise<Reply> {
  try {
    return await work();
  } catch (error) {
    const said = sayRefusal(error, language);
    if (said === undefined || isOwnFault(error)) throw error;
    lastTyped.remember(place, { state, texts });
    const [form = '', version = '', ...of] = state.split(':');
    return refuse({ said, again: ['retype', version, form, ...of].join(':') });
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
