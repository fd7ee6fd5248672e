import { ApplicationCommandUpdateRequestSchema } from 'discord-api-spec/zod';
import { type Command, type CommandOption, CommandType, OptionType } from '../model.js';
import { type Fault, fault, type Path, rangeFaults, refuse, schemaFaults } from './fault.js';

/** A command as the bot registers it. */
export type CommandDraft = Partial<Command> & { name: string };

/** Where commands hold: everywhere, or in one server. */
export type CommandScope = 'global' | 'server';

/** How many commands of each type there may be. */
const MOST: Record<number, number> = { 1: 100, 2: 15, 3: 15 };
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES = new Set(
  `id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja
   zh-TW ko`.split(/\s+/),
);

/**
 * Checks a whole list of commands.
 * @throws {ApiError} 50035 with the faults.
 */
export function checkCommands(body: unknown, scope: CommandScope): asserts body is CommandDraft[] {
  if (!Array.isArray(body)) {
    refuse([fault([], 'BASE_TYPE_BAD_TYPE', 'Must be a list.')]);
    return;
  }
  refuse(body.flatMap((command, index) => shapeFaults(command, [index])));
  refuse([
    ...body.flatMap((command, index) => commandFaults(command, [index], scope)),
    ...listFaults(body as CommandDraft[]),
  ]);
}

/** Checks one command that will stand beside `others`. */
export function checkCommand(
  body: unknown,
  others: readonly CommandDraft[],
  scope: CommandScope,
): asserts body is CommandDraft {
  refuse(shapeFaults(body, []));
  const command = body as CommandDraft;
  refuse([...commandFaults(command, [], scope), ...listFaults([...others, command])]);
}

function shapeFaults(body: unknown, at: Path): Fault[] {
  const command = body as { default_member_permissions?: unknown } | null;
  const permissions = command?.default_member_permissions;
  if (typeof permissions !== 'string') return schemaFaults(ApplicationCommandUpdateRequestSchema, body, at);
  // The published schema says number; the reference and every client say a string of digits.
  if (!/^\d+$/.test(permissions))
    return [fault([...at, 'default_member_permissions'], 'NUMBER_TYPE_COERCE', 'Value is not int.')];
  return schemaFaults(
    ApplicationCommandUpdateRequestSchema,
    { ...command, default_member_permissions: Number(permissions) },
    at,
  );
}

function listFaults(commands: readonly CommandDraft[]): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  commands.forEach(({ name, type = 1 }, index) => {
    const key = `${type} ${name}`;
    if (seen.has(key))
      faults.push(
        fault([index], 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique'),
      );
    seen.add(key);
  });
  for (const [type, most] of Object.entries(MOST)) {
    const count = commands.filter((command) => (command.type ?? 1) === Number(type)).length;
    if (count > most)
      faults.push(
        fault(
          [],
          'APPLICATION_COMMANDS_MAXIMUM',
          `Maximum number of commands of type ${type} reached (${most}).`,
        ),
      );
  }
  return faults;
}

function commandFaults(command: CommandDraft, at: Path, scope: CommandScope): Fault[] {
  const faults: Fault[] = [];
  const type = command.type ?? CommandType.slash;
  faults.push(...localeFaults(command, at));
  if (type === CommandType.slash) {
    faults.push(...nameFaults(command, at));
    if (!command.description)
      faults.push(fault([...at, 'description'], 'BASE_TYPE_REQUIRED', 'This field is required'));
    faults.push(...optionsFaults(command.options ?? [], [...at, 'options'], 0));
    const size = textSize(command);
    if (size > 8000)
      faults.push(
        fault(at, 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${size} > 8000)`),
      );
  } else {
    if (command.description)
      faults.push(
        fault(
          [...at, 'description'],
          'APPLICATION_COMMAND_INVALID_DESCRIPTION',
          'Context menu commands cannot have description',
        ),
      );
    if (command.options?.length)
      faults.push(
        fault(
          [...at, 'options'],
          'APPLICATION_COMMAND_INVALID_OPTIONS',
          'Context menu commands cannot have options',
        ),
      );
  }
  for (const field of ['contexts', 'integration_types'] as const)
    if (scope === 'server' && command[field])
      faults.push(
        fault(
          [...at, field],
          'APPLICATION_COMMAND_GUILD_FIELD',
          `${field} can be set on global commands only`,
        ),
      );
  return faults;
}

function nameFaults(
  { name, name_localizations }: { name: string; name_localizations?: unknown },
  at: Path,
): Fault[] {
  const bad = (value: string) => !NAME.test(value) || value.toLowerCase() !== value;
  const faults: Fault[] = [];
  if (bad(name))
    faults.push(
      fault([...at, 'name'], 'APPLICATION_COMMAND_INVALID_NAME', `Command name is invalid: ${name}`),
    );
  for (const [locale, value] of Object.entries((name_localizations ?? {}) as Record<string, string>))
    if (bad(value))
      faults.push(
        fault(
          [...at, 'name_localizations', locale],
          'APPLICATION_COMMAND_INVALID_NAME',
          `Command name is invalid: ${value}`,
        ),
      );
  return faults;
}

function localeFaults(part: Record<string, unknown> | CommandDraft, at: Path): Fault[] {
  return (['name_localizations', 'description_localizations'] as const).flatMap((field) =>
    Object.keys(part[field] ?? {})
      .filter((locale) => !LOCALES.has(locale))
      .map((locale) => fault([...at, field], 'BASE_TYPE_CHOICES', `Unknown locale: ${locale}`)),
  );
}

function optionsFaults(options: readonly CommandOption[], at: Path, depth: number): Fault[] {
  const faults: Fault[] = [];
  const names = new Set<string>();
  const nested = options.filter(({ type }) => type <= OptionType.group).length;
  if (nested > 0 && nested < options.length)
    faults.push(
      fault(
        at,
        'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
        'Sub-commands and other options cannot stand side by side',
      ),
    );
  options.forEach((option, index) => {
    const path = [...at, index];
    faults.push(...nameFaults(option, path), ...localeFaults(option, path));
    if (names.has(option.name))
      faults.push(fault(path, 'APPLICATION_COMMAND_OPTIONS_NAME_INVALID', 'Option name already used'));
    names.add(option.name);
    if (option.required && options.slice(0, index).some((before) => !before.required))
      faults.push(
        fault(
          path,
          'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
          'Required options must be placed before non-required options',
        ),
      );
    if (option.type === OptionType.group && depth > 0)
      faults.push(fault(path, 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'A group cannot stand in a group'));
    if (option.type <= OptionType.group)
      faults.push(...optionsFaults(option.options ?? [], [...path, 'options'], depth + 1));
    else faults.push(...valueFaults(option, path));
  });
  return faults;
}

function valueFaults(option: CommandOption, at: Path): Fault[] {
  const faults: Fault[] = [];
  const choices = option.choices ?? [];
  if (option.autocomplete && choices.length > 0)
    faults.push(
      fault(
        [...at, 'choices'],
        'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE',
        'Choices and autocomplete exclude each other',
      ),
    );
  if (new Set(choices.map(({ name }) => name)).size < choices.length)
    faults.push(
      fault(
        [...at, 'choices'],
        'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_DUPLICATE',
        'Choice name already used',
      ),
    );
  choices.forEach(({ value }, index) => {
    if (typeof value === 'string' && value.length > 100)
      faults.push(
        fault(
          [...at, 'choices', index, 'value'],
          'BASE_TYPE_BAD_LENGTH',
          'Must be between 1 and 100 in length.',
        ),
      );
  });
  return [
    ...faults,
    ...rangeFaults(option, 'min_value', 'max_value', at),
    ...rangeFaults(option, 'min_length', 'max_length', at),
  ];
}

/** The characters that count towards a command's 8,000: of each text its longest translation. */
function textSize(part: Partial<CommandDraft> | CommandOption): number {
  const longest = (text: string | undefined, translations: unknown) =>
    Math.max(
      text?.length ?? 0,
      ...Object.values((translations ?? {}) as Record<string, string>).map(({ length }) => length),
    );
  const own =
    longest(part.name, part.name_localizations) + longest(part.description, part.description_localizations);
  const choices = ((part as CommandOption).choices ?? []).reduce(
    (sum, { name, value, name_localizations }) =>
      sum + longest(name, name_localizations) + (typeof value === 'string' ? value.length : 0),
    0,
  );
  return (part.options ?? []).reduce((sum, option) => sum + textSize(option), own + choices);
}
