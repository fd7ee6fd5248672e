import { type Component, ComponentType, OptionType } from './model.js';
import { NotOffered } from './offer.js';
import { resolve, type Sending } from './options.js';

/** The menus that Discord fills itself, and which kind of option takes the same ids. */
const FILLED_BY_DISCORD: Readonly<Record<number, number>> = {
  [ComponentType.userSelect]: OptionType.user,
  [ComponentType.roleSelect]: OptionType.role,
  [ComponentType.mentionableSelect]: OptionType.mentionable,
  [ComponentType.channelSelect]: OptionType.channel,
};

/**
 * Resolves the ids that a person chose in a select menu; none of a menu with options of its own.
 * @throws {NotOffered} for what the menu doesn't offer, unless `force` is set.
 */
export function resolveSelect(
  sending: Sending,
  select: Component,
  values: readonly string[],
  { force }: { readonly force: boolean },
): void {
  const { type, custom_id, channel_types } = select;
  const kind = FILLED_BY_DISCORD[type];
  const own: Sending = { ...sending, resolved: {} };
  const options = ((select.options ?? []) as { value: string }[]).map(({ value }) => value);
  const types = (channel_types ?? []) as number[];
  for (const value of values) {
    if (kind !== undefined) resolve(own, kind, value);
    const found = Object.values(own.resolved).find((all) => value in all)?.[value] as
      | { type?: number }
      | undefined;
    const fits = kind !== OptionType.channel || types.length === 0 || types.includes(found?.type ?? -1);
    const offered = kind === undefined ? options.includes(value) : found !== undefined && fits;
    if (!offered && !force) throw new NotOffered(`The menu "${custom_id}" does not take ${value}.`);
  }
  for (const [kind, found] of Object.entries(own.resolved))
    sending.resolved[kind] = { ...sending.resolved[kind], ...found };
}
