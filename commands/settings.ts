import type { Owner } from '../src/library/index.js';
import { CITATION_STYLES, composeSettings, LANGUAGES } from '../src/reply/index.js';
import type { Command, Deps, Group, Options, Request } from './command.js';
import { PAGE_SIZES, type Preferences, preferencesAt, setPreferences } from './preferences.js';
import { Refusal } from './refusal.js';

/** Takes a setting back. */
const DEFAULT = 'default';

const options = {
  answers: { kind: 'choice', choices: ['public', 'private', DEFAULT] },
  style: { kind: 'choice', choices: [...CITATION_STYLES, DEFAULT] },
  language: { kind: 'choice', choices: [...LANGUAGES, DEFAULT] },
  page: { kind: 'choice', choices: [...PAGE_SIZES, DEFAULT] },
} as const satisfies Options;

const mine = {
  name: 'mine',
  options,
  answers: 'private',
  async execute(request, deps) {
    const { person } = request.place;
    const isChanged = await change({ person }, request, deps);
    const held = await preferencesAt(request.place, deps.library);
    return composeSettings({ whose: 'mine', held, isChanged }, held.own.language ?? request.clientLanguage);
  },
} satisfies Command<typeof options>;

const ofServer = {
  ...options,
  map: { kind: 'switch' },
} as const satisfies Options;

const server = {
  name: 'server',
  options: ofServer,
  answers: 'private',
  async execute(request, deps) {
    const { server } = request.place;
    if (server === undefined) throw new Refusal(({ say }) => say('settings.noServer'));
    const given = Object.values(request.options).some((value) => value !== undefined);
    if (given && !(await request.may('settings'))) throw new Refusal(({ say }) => say('mayNot/settings'));
    const isChanged = await change({ server }, request, deps);
    const held = await preferencesAt(request.place, deps.library);
    const shown = { whose: 'server', held, isChanged, ofServer: request.serverLanguage } as const;
    return composeSettings(shown, request.language);
  },
} satisfies Command<typeof ofServer>;

/** Sets what was chosen; whether anything was. */
async function change(
  owner: Owner,
  { options: chosen, place }: Request<typeof ofServer>,
  { library }: Deps,
): Promise<boolean> {
  const given = Object.fromEntries(
    Object.entries(chosen)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, value === DEFAULT ? undefined : value]),
  ) as { [K in keyof Preferences]: Preferences[K] | undefined };
  await setPreferences(owner, given, library, place.person);
  return Object.keys(given).length > 0;
}

/** How the bot answers a person, or in a server. */
export const settings: Group = {
  name: 'settings',
  commands: [mine, server] as readonly Command[],
};
