import { type Shared, writeState } from '../buttons/index.js';
import { type Language, voiceOf } from '../i18n/index.js';
import type { Button, Reply } from '../reply.js';
import type { Audience } from '../source.js';
import { buttonOf } from './parts.js';

/**
 * A reply with what ends its actions: to share it when it is private, else to take it away.
 *
 * @param about the id of the message that it is about.
 */
export function withClosing(reply: Reply, audience: Audience, about?: string): Reply {
  return { ...reply, actions: [...reply.actions, makeClosingButton(audience, about)] };
}

/** A button that shows a private message to all; one that takes a public one away. */
export function makeClosingButton({ isPrivate, language }: Audience, about?: string): Button {
  if (!isPrivate) return makeRemoveButton(language);
  return buttonOf(
    voiceOf(language).say('button.share'),
    writeState('share', ...(about === undefined ? [] : [about])),
  );
}

const makeRemoveButton = (language?: Language, person?: string) =>
  buttonOf(
    voiceOf(language).say('button.remove'),
    writeState('remove', ...(person === undefined ? [] : [person])),
  );

/** Who shares something, and what of. */
interface Sharing {
  /** Their name, as it is shown there. */
  readonly by: string;
  readonly person: string;
  /** The id of the message that it is about. */
  readonly about?: string | undefined;
}

/** A private message, for all to see. */
export function composeShared({ by, person, about }: Sharing, language?: Language): Shared {
  const { say, name } = voiceOf(language);
  const line = say('reply.sharedBy', { name: name(by) });
  if (about === undefined) return { kind: 'shared', line, closing: makeRemoveButton(language) };
  // Of a reply to that message Discord tells whose message it answers, not who has shared it.
  return { kind: 'shared', line, closing: makeRemoveButton(language, person), about };
}
