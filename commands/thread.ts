import {
  composeThread,
  composeThreadLink,
  isFurtherOn,
  nameThread,
  readPassageState,
} from '../src/reply/index.js';
import type { Component } from './component.js';
import { findPassageNow } from './passage.js';
import { furtherOn, Refusal, staleButton } from './refusal.js';

/** Opens a thread on a passage: one for each paragraph in a channel, so that nobody can fill the channel with them. */
export const openThread: Component = {
  name: 'thread',
  answers: 'private',
  async press(state, press, deps) {
    const { place, language } = press;
    const { library } = deps;
    const { source, ...passage } = await findPassageNow(readPassageState('thread', state), press, deps);
    if (place.server === undefined || place.channel === undefined)
      throw new Refusal(({ say }) => say('thread.noServer'));
    if (place.parent !== undefined) throw new Refusal(({ say }) => say('thread.inThread'));
    const { number: paragraph } = passage;
    if (isFurtherOn(source, paragraph)) throw furtherOn(source);
    const reply = composeThread(source, passage);
    if (!reply) throw staleButton();
    const key = `${place.channel}/${source.id}/${paragraph}`;
    return {
      kind: 'thread',
      inTurn: (work) => deps.inTurn(key, work),
      async known() {
        const threads = await library.threads(place, source.id);
        return threads.find((one) => one.paragraph === paragraph && one.channel === place.channel)?.thread;
      },
      title: nameThread(source, passage),
      first: (shared) => composeThread({ ...source, language: shared }, passage) ?? reply,
      async tell(thread, how) {
        if (how === 'opened') await library.addThread(place, source.id, paragraph, thread);
        return composeThreadLink(thread, how, language);
      },
    };
  },
};
