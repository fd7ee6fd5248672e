import { useComputed } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { type Attachment, type Message, MessageFlag, type Poll, type User } from '../../stand-in/model.js';
import { Avatar } from './avatar.js';
import { Components, FileLink, SurroundingsContext } from './component.js';
import { Icon } from './icon.js';
import { Markdown } from './markdown.js';
import { type MenuItem, usePage, useWords } from './page.js';
import { findCited } from './passage.js';
import { nameOf } from './people.js';
import { headingLevels, quotesIn } from './syntax.js';
import { type Embed as EmbedFields, excerptOf, textsOf } from './texts.js';
import { SentAt, Time } from './time.js';

/** A message as Discord's client shows it. */
export function MessageView({ message }: { message: Message }) {
  const page = usePage();
  const { session } = page;
  const words = useWords();
  const { id, author, flags, type } = message;
  const ephemeral = (flags & MessageFlag.ephemeral) !== 0;
  const element = useRef<HTMLElement>(null);
  const more = useRef<HTMLButtonElement>(null);
  const hasMenu = useComputed(() => page.menu.value !== undefined && page.menu.value.at === more.current);

  // What had the focus may be gone from the message as it is drawn now; who uses keys goes on from its place.
  const had = element.current?.contains(document.activeElement);
  useLayoutEffect(() => {
    if (had && !element.current?.contains(document.activeElement)) element.current?.focus();
  }, [message]);

  const surroundings = useMemo(
    () => ({
      version: message.edited_timestamp ?? '',
      levels: headingLevels(textsOf(message)),
      press: (component: string) => session.use({ do: 'click', message: id, component }),
      choose: (component: string, values: string[]) =>
        session.use({ do: 'select', message: id, component, values }),
    }),
    [message],
  );

  function openMenu(pointer?: { x: number; y: number }): void {
    if (!more.current) return;
    page.menu.value = { at: more.current, items: menuItems(), ...(pointer && { pointer }) };
  }

  function menuItems(): MenuItem[] {
    const { view, panel } = session;
    const quotes = textsOf(message).flatMap(quotesIn);
    const items: MenuItem[] = view.messageCommands.map(({ name, name_localizations: localized }) => ({
      label: localized?.[view.locale] ?? name,
      detail: nameOf(view.bot),
      act: () => void session.use({ do: 'message command', name, message: id }),
    }));
    if (findCited(quotes, panel?.paragraphs ?? []))
      items.push({
        label: words.showInArticle,
        act: () => {
          session.cite(quotes);
          page.sides.show('article');
        },
      });
    const text = element.current?.querySelector('.content')?.textContent ?? '';
    items.push({ label: words.copyText, act: () => void navigator.clipboard.writeText(text) });
    return items;
  }

  function onContextMenu(event: MouseEvent): void {
    // Words that are marked, and links, keep the browser's own menu.
    if (event.shiftKey || !getSelection()?.isCollapsed || (event.target as Element).closest('a')) return;
    event.preventDefault();
    // The menu key has no place of its own.
    const byKey = event.clientX === 0 && event.clientY === 0;
    openMenu(byKey ? undefined : { x: event.clientX, y: event.clientY });
  }

  return (
    <article
      class={`message${ephemeral ? ' ephemeral' : ''}`}
      data-id={id}
      tabIndex={-1}
      aria-labelledby={`${id}-author ${id}-time`}
      ref={element}
      onContextMenu={onContextMenu}
    >
      {type === 19 ? <Reply message={message} /> : <Origin message={message} />}
      <Avatar user={author} />
      <div class="body">
        <div class="who">
          <span class="author" id={`${id}-author`}>
            {nameOf(author)}
          </span>
          {author.bot && <span class="badge">{words.appBadge}</span>}
          <SentAt id={`${id}-time`} timestamp={message.timestamp} />
        </div>
        <SurroundingsContext.Provider value={surroundings}>
          <Content message={message} levels={surroundings.levels} />
        </SurroundingsContext.Provider>
        {ephemeral && <Privacy onDismiss={() => session.dismiss(id)} />}
      </div>
      <div class="tools">
        <button
          type="button"
          class="tool"
          aria-label={words.actionsOn(nameOf(author))}
          aria-haspopup="menu"
          aria-expanded={hasMenu.value || undefined}
          ref={more}
          onClick={() => openMenu()}
        >
          <Icon of="more" />
        </button>
      </div>
    </article>
  );
}

/** The message that this one answers. */
function Reply({ message }: { message: Message }) {
  const { session } = usePage();
  const words = useWords();
  const replied = session.messages.get(message.message_reference?.message_id ?? '');
  return (
    <div class="origin">
      {replied && <Avatar user={replied.author} />}
      {replied && <span class="origin-author">{nameOf(replied.author)}</span>}
      <span class="origin-text">{replied ? excerptOf(replied) : words.messageGone}</span>
    </div>
  );
}

/** By which command a message came about, in the person's words for it. */
function Origin({ message: { type, interaction_metadata: origin } }: { message: Message }) {
  const { session } = usePage();
  const words = useWords();
  if (!origin || (type !== 20 && type !== 23)) return null;
  const user = origin.user as User;
  const name = String(origin.name);
  const { locale, messageCommands } = session.view;
  const command =
    type === 20
      ? (session.entries.find(({ path }) => path === name)?.label ?? `/${name}`)
      : (messageCommands.find((one) => one.name === name)?.name_localizations?.[locale] ?? name);
  return (
    <div class="origin">
      <Avatar user={user} />
      <span class="origin-author">{nameOf(user)}</span> {words.used}{' '}
      <span class="origin-command">{command}</span>
    </div>
  );
}

interface ContentProps {
  message: Message;
  levels: ReadonlyMap<number, number>;
}

function Content({ message, levels }: ContentProps) {
  const words = useWords();
  const { flags, components, embeds, attachments, poll, edited_timestamp: edited } = message;
  // That a thread was opened is told as a way into it.
  const opened = message.type === 18 ? message.message_reference : undefined;
  const content = opened ? `<#${opened.channel_id}>` : message.content;
  if (flags & MessageFlag.loading)
    return (
      <div class="content thinking">
        <span class="dots" aria-hidden="true" />
        {words.thinking(nameOf(message.author))}
      </div>
    );
  const changed = edited && <span class="edited">{words.edited}</span>;
  const shown = JSON.stringify(components);
  return (
    <div class="content">
      {content !== '' && (
        <div class="text">
          <Markdown text={content} levels={levels} />
          {changed && ' '}
          {changed}
        </div>
      )}
      {embeds.map((embed) => (
        <Embed key={JSON.stringify(embed)} embed={embed} />
      ))}
      {/* Files that a component shows are not shown twice. */}
      {attachments
        .filter(({ url }) => !shown.includes(url))
        .map((file) => (
          <Attached key={file.id} file={file} />
        ))}
      <Components of={components} />
      {poll && <PollView poll={poll} />}
      {content === '' && changed}
    </div>
  );
}

/** A poll as it stands. Nobody votes on the page. */
function PollView({ poll: { question, answers, expiry } }: { poll: Poll }) {
  const words = useWords();
  return (
    <div class="container poll">
      <strong>{question.text}</strong>
      <ul>
        {answers.map(({ answer_id, poll_media: { text } }) => (
          <li key={answer_id}>{text}</li>
        ))}
      </ul>
      <small>
        {words.pollEnds} <Time seconds={Date.parse(expiry) / 1000} format="R" />
      </small>
    </div>
  );
}

function Attached({ file }: { file: Attachment }) {
  const { url, filename, size, content_type: type, description } = file;
  if (/^image\/(?:png|jpeg|gif|webp)$/.test(type))
    return <img class="attached" src={url} alt={description ?? filename} />;
  return <FileLink url={url} name={filename} size={size} />;
}

function Embed({ embed }: { embed: Record<string, unknown> }) {
  const { title, description, fields = [], footer } = embed as EmbedFields;
  return (
    <div class="container embed">
      {title !== undefined && (
        <strong>
          <Markdown text={title} />
        </strong>
      )}
      {description !== undefined && (
        <div class="text">
          <Markdown text={description} />
        </div>
      )}
      {fields.map(({ name, value }) => (
        <div class="text" key={name}>
          <strong>
            <Markdown text={name} />
          </strong>
          <br />
          <Markdown text={value} />
        </div>
      ))}
      {footer && <small>{footer.text}</small>}
    </div>
  );
}

function Privacy({ onDismiss }: { onDismiss: () => void }) {
  const words = useWords();
  return (
    <p class="privacy">
      <Icon of="eye" /> {words.onlyYou} ·{' '}
      <button type="button" class="link" onClick={onDismiss}>
        {words.dismissMessage}
      </button>
    </p>
  );
}
