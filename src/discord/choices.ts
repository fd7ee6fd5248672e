import type { AutocompleteInteraction } from 'discord.js';
import type { Asking, Called, Choice, Deps, Unchecked } from '../../commands/index.js';
import { brief } from '../reply/index.js';

/** As many as Discord shows, and the characters that it takes of each. */
const MOST_CHOICES = 25;
const LONGEST = 100;

/** What is suggested for the option that somebody is typing; nothing to who may not use the command. */
export async function listChoices(
  interaction: AutocompleteInteraction,
  { command, needs }: Called,
  asking: Asking,
  deps: Deps,
): Promise<Choice[]> {
  const { name, value } = interaction.options.getFocused(true);
  const option = command.options[name];
  if (option?.kind !== 'text' || !option.suggest) return [];
  if (needs && !(await asking.may(needs))) return [];
  const typed = `${value}`.slice(0, LONGEST);
  return drawChoices(await option.suggest(typed, asking, deps, readGivenSoFar(interaction)));
}

function readGivenSoFar({ options }: AutocompleteInteraction): Unchecked {
  const [first] = options.data;
  const data = first?.options ?? options.data;
  return Object.fromEntries(data.map(({ name, value }) => [name, value]));
}

/** Discord takes no two choices of one name: the first of them stays. */
function drawChoices(choices: readonly Choice[]): Choice[] {
  const drawn = new Map<string, Choice>();
  for (const choice of choices) {
    const name = brief(choice.name, LONGEST);
    if (!drawn.has(name)) drawn.set(name, { name, value: choice.value.slice(0, LONGEST) });
  }
  return [...drawn.values()].slice(0, MOST_CHOICES);
}
