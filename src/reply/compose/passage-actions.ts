import { type PassagePlace, writeCiteState, writeContextState } from '../buttons/index.js';
import { voiceOf } from '../i18n/index.js';
import type { Button } from '../reply.js';
import type { Source } from '../source.js';
import { makeKeepButton } from './notes.js';
import { buttonOf } from './parts.js';

/** What can be done with a single passage: look around it, cite it, keep it. */
export function listPassageActions(source: Source, { number, ...span }: PassagePlace): Button[] {
  const { say } = voiceOf(source.language);
  const { id: article, revision } = source;
  return [
    buttonOf(say('button.context'), writeContextState(source, 'context', number, span)),
    buttonOf(say('button.cite'), writeCiteState('cite', { article, revision, number, ...span })),
    makeKeepButton(source, { number, ...span }),
  ];
}
