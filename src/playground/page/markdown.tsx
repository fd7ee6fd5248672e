import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { usePage, useWords } from './page.js';
import { nameOf } from './people.js';
import { parseMarkdown, type Syntax } from './syntax.js';
import { Time } from './time.js';

/**
 * A text in Discord's Markdown. Nothing in it can become anything but what is drawn here.
 *
 * @param levels by the level of a heading in the text, its level on the page; see `headingLevels`.
 */
export function Markdown({ text, levels }: { text: string; levels?: ReadonlyMap<number, number> }) {
  return <Nodes of={parseMarkdown(text)} levels={levels ?? new Map()} />;
}

interface NodesProps {
  of: Syntax['content'];
  levels: ReadonlyMap<number, number>;
}

function Nodes({ of, levels }: NodesProps) {
  if (typeof of === 'string') return <>{of}</>;
  return (
    <>
      {of?.map((node, at) => (
        <SyntaxNode key={at} node={node} levels={levels} />
      ))}
    </>
  );
}

function SyntaxNode({ node, levels }: { node: Syntax; levels: NodesProps['levels'] }) {
  const inner = <Nodes of={node.content} levels={levels} />;
  switch (node.type) {
    case 'strong':
      return <strong>{inner}</strong>;
    case 'em':
      return <em>{inner}</em>;
    case 'underline':
      return <u>{inner}</u>;
    case 'strikethrough':
      return <s>{inner}</s>;
    case 'inlineCode':
      return <code>{inner}</code>;
    case 'codeBlock':
      return (
        <pre>
          <code>{inner}</code>
        </pre>
      );
    case 'blockQuote':
      return (
        <blockquote>
          <Nodes of={withoutLastBreak(node.content)} levels={levels} />
        </blockquote>
      );
    case 'heading': {
      const { level = 1 } = node;
      const Heading = `h${levels.get(level) ?? 2}` as 'h2';
      return <Heading class={`heading-${level}`}>{inner}</Heading>;
    }
    case 'subtext':
      return <small>{inner}</small>;
    case 'list': {
      const List = node.ordered ? 'ol' : 'ul';
      return (
        <List>
          {node.items?.map((item, at) => (
            <li key={at}>
              <Nodes of={item} levels={levels} />
            </li>
          ))}
        </List>
      );
    }
    case 'br':
    case 'newline':
      return <br />;
    case 'spoiler':
      return <Spoiler>{inner}</Spoiler>;
    case 'url':
    case 'autolink':
    case 'link':
      return <Link target={node.target ?? ''}>{inner}</Link>;
    case 'user':
    case 'channel':
    case 'role':
      return <Mention kind={node.type} id={node.id ?? ''} />;
    case 'everyone':
    case 'here':
      return <span class="mention">@{node.type}</span>;
    case 'slashCommand':
      return <CommandMention path={node.fullName ?? ''} />;
    case 'emoji':
      return <>{`:${node.name}:`}</>;
    case 'twemoji':
      return <>{node.name}</>;
    case 'timestamp':
      return <Time seconds={Number(node.timestamp)} format={node.format ?? 'f'} />;
    default:
      return <span>{inner}</span>;
  }
}

/** The line break after a quotation is part of what the parser takes for it. */
function withoutLastBreak(content: Syntax['content']): Syntax['content'] {
  return Array.isArray(content) && content.at(-1)?.type === 'br' ? content.slice(0, -1) : content;
}

function Link({ target, children }: { target: string; children: ComponentChildren }) {
  if (!/^https?:\/\//i.test(target)) return <span>{children}</span>;
  return (
    <a href={target} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

function Spoiler({ children }: { children: ComponentChildren }) {
  const words = useWords();
  const [shown, show] = useState(false);
  if (shown) return <>{children}</>;
  return (
    <button type="button" class="spoiler" aria-label={words.spoiler} onClick={() => show(true)}>
      ▇▇▇▇▇
    </button>
  );
}

function Mention({ kind, id }: { kind: 'user' | 'channel' | 'role'; id: string }) {
  const { session } = usePage();
  const { view } = session;
  const words = useWords();
  if (kind === 'channel') {
    const place = view.places.find((one) => one.id === id);
    if (!place) return <span class="mention">#{words.unknown}</span>;
    return (
      <button type="button" class="mention" onClick={() => void session.ask({ do: 'go', place: id })}>
        #{place.name}
      </button>
    );
  }
  const user = [view.bot, ...view.people.map((person) => person.user)].find((one) => one.id === id);
  const name = kind === 'user' ? user && nameOf(user) : view.roles.find((role) => role.id === id)?.name;
  return <span class="mention">@{name ?? words.unknown}</span>;
}

/** A command that can be begun by a click on it, if it is offered here. */
function CommandMention({ path }: { path: string }) {
  const { session, draft } = usePage();
  const entry = session.entries.find((one) => one.path === path);
  if (!entry) return <span class="mention">/{path}</span>;
  return (
    <button type="button" class="mention" onClick={() => draft.begin(entry)}>
      {entry.label}
    </button>
  );
}
