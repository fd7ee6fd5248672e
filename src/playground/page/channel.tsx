import { Fragment } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { MessageView } from './message.js';
import { NoticeView } from './notice.js';
import { usePage, useWords } from './page.js';
import { Welcome } from './welcome.js';

/** So near to the end, in pixels, somebody still reads what comes. */
const NEAR = 200;
const AT_END = 8;

/** The messages of the place where the page is, and what else happens there. */
export function Channel() {
  const { session, draft } = usePage();
  const words = useWords();
  const { view, shown, notices, unread } = session;
  const place = view.places.find(({ id }) => id === view.place);
  const log = useRef<HTMLDivElement>(null);
  const scroll = useScrolling(log);
  const onFocusIn = useFocusBeside(log);
  const notesAfter = Map.groupBy(notices, ({ after }) =>
    after !== undefined && shown.some(({ id }) => id === after) ? after : 'beginning',
  );
  const notes = (after: string) =>
    notesAfter.get(after)?.map((one) => <NoticeView key={one.key} notice={one} />);

  /** Arrow keys go from message to message, as in a list. */
  function onKey(event: KeyboardEvent): void {
    const messages = [...(log.current?.querySelectorAll<HTMLElement>('.message') ?? [])];
    const target = event.target as HTMLElement;
    const at = messages.indexOf(target);
    if (target !== log.current && at < 0) return;
    const goes: Record<string, number> = {
      ArrowUp: at < 0 ? messages.length - 1 : Math.max(at - 1, 0),
      ArrowDown: at < 0 ? messages.length - 1 : at + 1,
      Home: 0,
      End: messages.length - 1,
    };
    const to = goes[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = messages[to];
    if (next) next.focus();
    else draft.field.focus();
  }

  return (
    <div class="scroll" ref={scroll}>
      <div
        class="log"
        role="log"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by key
        tabIndex={0}
        aria-label={words.messagesIn(place?.name ?? '')}
        ref={log}
        onFocusIn={onFocusIn}
        onKeyDown={onKey}
      >
        {shown.length === 0 && <Welcome />}
        {notes('beginning')}
        {shown.map((message) => (
          <Fragment key={message.id}>
            {message.id === unread && <UnreadLine />}
            <MessageView message={message} />
            {notes(message.id)}
          </Fragment>
        ))}
      </div>
    </div>
  );
}

function UnreadLine() {
  const words = useWords();
  return (
    <div class="unread">
      <span>{words.unread}</span>
    </div>
  );
}

/**
 * Puts the focus on the message beside one that goes while it has the focus: who has pressed its *Remove* or *Dismiss*
 * goes on from there.
 */
function useFocusBeside(log: { current: HTMLElement | null }) {
  const { session, draft } = usePage();
  const focused = useRef<{ message: Element; at: number } | undefined>(undefined);
  const messages = () => [...(log.current?.querySelectorAll<HTMLElement>('.message') ?? [])];
  useLayoutEffect(() => {
    const was = focused.current;
    if (!was || was.message.isConnected || document.activeElement !== document.body) return;
    focused.current = undefined;
    const left = messages();
    const beside = left[was.at] ?? left.at(-1);
    if (beside) beside.focus();
    else draft.field.focus();
  }, [session.shown]);
  return ({ target }: FocusEvent) => {
    const message = (target as Element).closest<HTMLElement>('.message');
    focused.current = message ? { message, at: messages().indexOf(message) } : undefined;
  };
}

/**
 * Keeps the end of the log in sight: on arrival, when a message comes while somebody reads near the end, and when
 * the place for it shrinks, as under a form that opens, or it grows, as with a picture that arrives.
 */
function useScrolling(log: { current: HTMLElement | null }) {
  const { session } = usePage();
  const scroll = useRef<HTMLDivElement>(null);
  const below = useRef(0);
  const top = useRef(0);
  const toEnd = () => {
    const element = scroll.current;
    if (!element) return;
    element.scrollTop = element.scrollHeight;
    top.current = element.scrollTop;
    below.current = 0;
  };
  useEffect(() => {
    const element = scroll.current;
    if (!element || !log.current) return;
    const onScroll = () => {
      const { scrollHeight, scrollTop, clientHeight } = element;
      // The browser tells of toEnd's own scrolling a little later. A picture that arrived in between has made the log
      // higher by then, and nobody has left its end.
      if (scrollTop === top.current) return;
      top.current = scrollTop;
      below.current = scrollHeight - scrollTop - clientHeight;
    };
    element.addEventListener('scroll', onScroll);
    const resized = new ResizeObserver(() => below.current < AT_END && toEnd());
    resized.observe(element);
    resized.observe(log.current);
    return () => resized.disconnect();
  }, []);
  const { here, shown, notices } = session;
  useLayoutEffect(toEnd, [here, notices.length]);
  useLayoutEffect(() => {
    if (below.current < NEAR) toEnd();
  }, [shown.at(-1)?.id]);
  return scroll;
}
