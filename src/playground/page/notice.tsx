import type { ComponentChildren } from 'preact';
import type { Refusal } from '../../stand-in/index.js';
import { Icon } from './icon.js';
import { usePage, useWords } from './page.js';
import type { Notice } from './session.js';

/** Says in the log what is no message. */
export function NoticeView({ notice }: { notice: Notice }) {
  const { session } = usePage();
  const words = useWords();
  return (
    <div class="notice" role="alert">
      <Icon of="warn" />
      {notice.refusal ? <RefusalText refusal={notice.refusal} /> : <p>{notice.text}</p>}
      <button
        type="button"
        class="tool"
        aria-label={words.dismiss}
        onClick={() => session.dropNotice(notice)}
      >
        <Icon of="close" />
      </button>
    </div>
  );
}

/** What Discord would have answered instead of doing what the bot asked. */
function RefusalText({ refusal }: { refusal: Refusal }) {
  const words = useWords();
  const { method, path, status, code, message, faults, body } = refusal;
  return (
    <div>
      <p>
        <strong>{words.wouldRefuse} </strong>
        {`${message} (${status}, code ${code})`}
      </p>
      {faults.length > 0 && (
        <ul>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      <details>
        <summary>{words.whatWasSent}</summary>
        <p>
          {/* An interaction's token says nothing to anybody, and is long. */}
          <code>{`${method} ${path.replace(/\/[\w.-]{40,}/g, '/…')}`}</code>
        </p>
        <Scrolled>{JSON.stringify(body, undefined, 1) ?? ''}</Scrolled>
      </details>
    </div>
  );
}

function Scrolled({ children }: { children: ComponentChildren }) {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by key
  return <pre tabIndex={0}>{children}</pre>;
}
