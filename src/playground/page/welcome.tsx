import { usePage, useWords } from './page.js';
import { nameOf } from './people.js';

/** What the first visit to a place shows: how to ask there, and what could be asked. */
export function Welcome() {
  const { session, draft } = usePage();
  const words = useWords();
  const { view, panel } = session;
  const { places, place, plain, bot } = view;
  const here = places.find(({ id }) => id === place);
  const name = here?.name ?? '';
  const questions = plain ? (panel?.questions ?? []) : [];
  return (
    <div class="welcome">
      <h2>
        {here?.kind === 'direct'
          ? words.welcomeDirect(name)
          : words.welcome(here?.kind === 'thread' ? name : `#${name}`)}
      </h2>
      {plain && here?.kind === 'direct' ? (
        <>
          <p>{words.howToAskDirect}</p>
          <p>
            <kbd>/</kbd> {words.howToCommand}
          </p>
        </>
      ) : plain ? (
        <>
          <p>
            <kbd>@{nameOf(bot)}</kbd> {words.howToAsk}
          </p>
          <p>
            <kbd>/</kbd> {words.howToCommand}
          </p>
          <p>{words.howToPost}</p>
        </>
      ) : (
        <p>
          <kbd>/</kbd> {words.howToCommand}
        </p>
      )}
      {questions.length > 0 && (
        <ul class="questions" aria-label={words.questions}>
          {questions.map((question) => (
            <li key={question}>
              <button type="button" onClick={() => void draft.askQuestion(question)}>
                {question}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
