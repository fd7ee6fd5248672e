import type { Owner } from '../../src/library/library.js';
import { CITATION_STYLES, composeSettings, LANGUAGE_NAMES, STYLE_NAMES } from '../../src/reply/index.js';
import type { Choice, Command, Deps, Group, Options, Request } from '../command.js';
import { Refusal } from '../refusal.js';
import { type Preferences, preferencesAt, setPreferences } from './preferences.js';

/** Takes a setting back. */
const DEFAULT = { name: 'As without a setting', value: 'default' } as const;

const choices = <V extends string>(names: Readonly<Record<V, string>>, values: readonly V[]) =>
  values.map((value): Choice & { value: V } => ({ name: names[value], value }));

const options = {
  answers: {
    kind: 'choice',
    description: 'Who sees answers that are public unless you say otherwise',
    choices: [
      ...choices({ public: 'Everybody', private: 'Only whoever asks' }, ['public', 'private']),
      DEFAULT,
    ],
  },
  style: {
    kind: 'choice',
    description: 'How citations are written where no style is chosen',
    choices: [...choices(STYLE_NAMES, CITATION_STYLES), DEFAULT],
  },
  language: {
    kind: 'choice',
    description: 'What the bot speaks; without a setting, what Discord says',
    choices: [...choices(LANGUAGE_NAMES, ['en', 'es', 'ru', 'zh-CN']), DEFAULT],
  },
} as const satisfies Options;

const mine = {
  name: 'mine',
  description: 'Your own settings; they go before the server’s. Without a choice, shows what holds',
  options,
  answers: 'private',
  async execute(request, deps) {
    const { person } = request.place;
    const changed = await change({ person }, request, deps);
    const held = await preferencesAt(request.place, deps.library);
    return composeSettings('mine', held, changed, held.own.language ?? request.language);
  },
} satisfies Command<typeof options>;

const ofServer = {
  ...options,
  map: { kind: 'switch', description: 'Whether it is counted which paragraphs are discussed' },
} as const satisfies Options;

const server = {
  name: 'server',
  description: 'This server’s settings, changed by those who manage it. Without a choice, shows them',
  options: ofServer,
  answers: 'private',
  async execute(request, deps) {
    const { server } = request.place;
    if (server === undefined) throw new Refusal((words) => words.settings.noServer);
    const given = Object.values(request.options).some((value) => value !== undefined);
    if (given && !(await request.may('settings'))) throw new Refusal((words) => words.mayNot.settings);
    const changed = await change({ server }, request, deps);
    const held = await preferencesAt(request.place, deps.library);
    return composeSettings('server', held, changed, request.language);
  },
} satisfies Command<typeof ofServer>;

/** Sets what was chosen; whether anything was. */
async function change(
  owner: Owner,
  { options: chosen }: Request<typeof ofServer>,
  { library }: Deps,
): Promise<boolean> {
  const given = Object.fromEntries(
    Object.entries(chosen)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, value === DEFAULT.value ? undefined : value]),
  ) as { [K in keyof Preferences]: Preferences[K] | undefined };
  await setPreferences(owner, given, library);
  return Object.keys(given).length > 0;
}

/** How the bot answers a person, or in a server. */
export const settings: Group = {
  name: 'settings',
  description: 'Who sees answers, the style of citations, the language: yours, or this server’s',
  commands: [mine, server] as readonly Command[],
};
