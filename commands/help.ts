import {
  commandTexts,
  composeHelp,
  composeTopic,
  type Field,
  type Language,
  TOPICS,
  type Topic,
  typedName,
} from '../src/reply/index.js';
import { type Asking, type Called, type Command, type Deps, everyCommand } from './command.js';
import type { Component } from './component.js';
import { Refusal, replaceError, staleButton } from './refusal.js';
import { findCurrentSource } from './source.js';

/** What most people come for; all else is behind a select. */
const FIRST = ['ask', 'said', 'read', 'cite'];

export const help = {
  name: 'help',
  options: {},
  answers: 'private',
  async execute(request, deps) {
    const { language } = request;
    const first = everyCommand(deps.commands).filter(({ path }) => FIRST.includes(path));
    const [check] = describeMessageCommands(deps, language);
    const fields = [...first.map((called) => describeCommand(called, language)), ...(check ? [check] : [])];
    const topics = await topicsFor(request, deps);
    return composeHelp(await findCurrentSource(request, deps), fields, [...topics.keys()]);
  },
} satisfies Command;

/** The commands on a topic, in place of the help. */
export const helpTopics: Component = {
  name: 'help',
  answers: 'here',
  async press(_state, press, deps) {
    const topics = await topicsFor(press, deps);
    const topic = TOPICS.find((one) => one === press.chosen[0]);
    const fields = topic && topics.get(topic);
    if (!fields) throw staleButton();
    return composeTopic(topic, fields, [...topics.keys()], press.language);
  },
};

/** The topics with the commands that the person may use; those without any are left out. */
async function topicsFor(asking: Asking, deps: Deps): Promise<ReadonlyMap<Topic, readonly Field[]>> {
  const { language } = asking;
  const mayUse = await Promise.all(
    everyCommand(deps.commands).map(async (called) => [called, await isAllowed(called, asking)] as const),
  );
  const topics = new Map<Topic, Field[]>();
  const add = (topic: Topic, field: Field) => topics.set(topic, [...(topics.get(topic) ?? []), field]);
  for (const [called, isTheirs] of mayUse) {
    if (isTheirs && !FIRST.includes(called.path))
      add(topicOf(called.path), describeCommand(called, language));
  }
  for (const mark of describeMessageCommands(deps, language)) add('onMessage', mark);
  return topics;
}

function topicOf(path: string): Topic {
  const group = path.split(' ', 1)[0];
  return group === 'library' || group === 'settings' ? group : 'reading';
}

/** When the rights can't be had, the help is the one for readers. */
const isAllowed = async ({ needs }: Called, { may }: Asking): Promise<boolean> =>
  !needs || may(needs).catch(replaceError(Refusal, () => false));

const describeCommand = (called: Called, language: Language): Field => ({
  name: writeUsage(called, language),
  value: commandTexts.commandDescription(called.path)(language),
  command: called.path,
});

const describeMessageCommands = ({ messageCommands }: Deps, language: Language): Field[] =>
  messageCommands.map(({ name }) => ({
    name: commandTexts.messageName(name)(language),
    value: commandTexts.messageDescription(name)(language),
  }));

/** `/said speaker [about]`: the options in their order, those that can be left out in brackets. */
export function writeUsage({ path, command }: Called, language: Language = 'en'): string {
  const named = Object.entries(command.options).map(([option, { required }]) => {
    const name = commandTexts.optionName(option)(language);
    return required ? name : `[${name}]`;
  });
  return [`/${typedName(path, language)}`, ...named].join(' ');
}
