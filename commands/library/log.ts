import { LOG_LIFE, MOST_LOGGED } from '../../src/library/index.js';
import { composeLog, type Reply, readState } from '../../src/reply/index.js';
import type { Asking, Command, Deps } from '../command.js';
import type { Component } from '../component.js';
import type { Outcome } from '../outcome.js';
import { Refusal, staleButton } from '../refusal.js';

const DAY = 24 * 3_600_000;

/** What was changed in the server's library, by whom: for those alone who may change it. */
export const log = {
  name: 'log',
  options: {},
  answers: 'private',
  async execute(request, deps): Promise<Outcome> {
    if (request.place.server === undefined) throw new Refusal(({ say }) => say('log.alone'));
    return showPage(1, request, deps);
  },
} satisfies Command;

/** Turns its pages in place. */
export const turnLog: Component = {
  name: 'log',
  answers: 'here',
  allowed: ['library'],
  async press(state, press, deps) {
    const { page: number } = readState('log', state) ?? {};
    if (number === undefined) throw staleButton();
    return showPage(Number(number), press, deps);
  },
};

async function showPage(number: number, { place, language }: Asking, { library }: Deps): Promise<Reply> {
  const kept = { days: LOG_LIFE / DAY, most: MOST_LOGGED };
  return composeLog(await library.logged(place), number, kept, language);
}
