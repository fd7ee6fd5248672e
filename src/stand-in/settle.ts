import { type MessageDraft, mediaOf } from './check/index.js';
import { type Component, everyComponent, type Message, type Snowflake, type User } from './model.js';

/** Numbers the components and turns `attachment://name` into the file's address, as Discord does. */
export function settleComponents(message: Message): void {
  const all = [...everyComponent(message.components)];
  const taken = new Set(all.map(({ id }) => id));
  let next = 1;
  for (const component of all) {
    if (!component.id) {
      while (taken.has(next)) next++;
      component.id = next++;
    }
    for (const [url] of mediaOf(component)) {
      const name = url.startsWith('attachment://') ? url.slice('attachment://'.length) : undefined;
      const file = message.attachments.find(({ filename }) => filename === name);
      if (file) setMedia(component, url, file.url);
    }
  }
}

/**
 * Works out whom the message would notify, as `allowed_mentions` permits; without it everyone named is, and the author
 * of the message that is replied to.
 */
export function settleMentions(
  message: Message,
  draft: MessageDraft,
  people: ReadonlyMap<Snowflake, User>,
): void {
  const texts = [
    message.content,
    ...[...everyComponent(message.components)].map(({ content }) => content ?? ''),
  ];
  const text = texts.join('\n');
  const { parse, users, roles, replied_user } = draft.allowed_mentions ?? {
    parse: ['users', 'roles', 'everyone'],
    replied_user: true,
  };
  const ids = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, id = '']) => id))];
  const allows = (kind: string, list: string[] | undefined, id: string) =>
    (parse?.includes(kind) ?? false) || (list?.includes(id) ?? false);
  const named = ids(/<@!?(\d+)>/g).filter((id) => allows('users', users, id));
  const replied = replied_user ? message.referenced_message?.author.id : undefined;
  const pinged = new Set([...named, ...(replied === undefined ? [] : [replied])]);
  message.mentions = [...pinged].flatMap((id) => people.get(id) ?? []);
  message.mention_roles = ids(/<@&(\d+)>/g).filter((id) => allows('roles', roles, id));
  message.mention_everyone = /@(everyone|here)\b/.test(text) && (parse?.includes('everyone') ?? false);
}

function setMedia(component: Component, from: string, to: string): void {
  const items = [
    component.media,
    component.file,
    ...((component.items as { media: unknown }[]) ?? []).map((item) => item.media),
  ];
  for (const media of items as ({ url: string; proxy_url?: string } | undefined)[])
    if (media?.url === from) Object.assign(media, { url: to, proxy_url: to });
}
