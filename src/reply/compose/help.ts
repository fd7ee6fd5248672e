import { speakers } from '../../answer/index.js';
import { writeState } from '../buttons/index.js';
import { type Language, voiceOf } from '../i18n/index.js';
import type { Field, Reply, Select } from '../reply.js';
import type { Source } from '../source.js';
import { headingOf, noteOf } from './parts.js';

/** What else there is to be told of, in the order in which it is offered. */
export const TOPICS = ['reading', 'onMessage', 'library', 'settings'] as const;
export type Topic = (typeof TOPICS)[number];

/** What the bot does, and the few commands that most people need. @param first the commands, with what each does. */
export function composeHelp(source: Source, first: readonly Field[], topics: readonly Topic[]): Reply {
  const { say, name } = voiceOf(source.language);
  const [speaker] = speakers(source.index);
  const question = speaker ? say('ask.whatSaid', { name: name(speaker.name) }) : say('ask.who');
  return {
    blocks: [
      headingOf(say('help.heading')),
      noteOf(say('help.text')),
      { kind: 'fields', fields: first },
      noteOf(say('help.example', { question })),
    ],
    actions: makeTopicSelect(topics, source.language),
  };
}

/** The commands on one topic. */
export function composeTopic(
  topic: Topic,
  fields: readonly Field[],
  topics: readonly Topic[],
  language?: Language,
): Reply {
  return {
    blocks: [headingOf(voiceOf(language).say(`help/${topic}`)), { kind: 'fields', fields }],
    actions: makeTopicSelect(topics, language),
  };
}

function makeTopicSelect(topics: readonly Topic[], language?: Language): Select[] {
  if (topics.length === 0) return [];
  const { say } = voiceOf(language);
  const options = topics.map((topic) => ({ label: say(`help/${topic}`), value: topic }));
  return [{ kind: 'select', label: say('help.more'), state: writeState('help'), options }];
}
