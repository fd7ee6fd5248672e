import type { PlaceView, View } from '../view.js';
import type { Wish } from '../visit.js';
import { Avatar } from './avatar.js';
import { Icon } from './icon.js';
import { usePage, useWords } from './page.js';
import { managesAt, nameOf } from './people.js';

type Locale = Extract<Wish, { do: 'speak' }>['locale'];
type Go = (to: { person?: string; place?: string }) => void;

export const PLACE_ICONS = { channel: 'hash', thread: 'thread', direct: 'at' } as const;

/**
 * The places that a person can go to, and the people that one can be. Its names are no headings: the page's first
 * heading is the channel's.
 *
 * @param onGone called when another place or person was chosen.
 */
export function Sidebar({ onGone }: { onGone: () => void }) {
  const { session } = usePage();
  const words = useWords();
  const { view } = session;
  const go: Go = async (to) => {
    await session.ask({ do: 'go', ...to });
    onGone();
  };
  const groups = [...Map.groupBy(view.places, ({ server }) => server?.name ?? words.directMessages)];
  return (
    <nav class="sidebar" id="places" aria-label={words.placesAndPeople}>
      <div class="places">
        {groups.map(([server, places], at) => (
          <section key={server}>
            <p class="group" id={`group-${at}`}>
              {server}
            </p>
            <ul aria-labelledby={`group-${at}`}>
              {places.map((place) => (
                <PlaceItem key={place.id} place={place} here={place.id === view.place} go={go} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <div class="people">
        <p class="group" id="group-people">
          {words.youAre}
        </p>
        <ul aria-labelledby="group-people">
          {view.people.map((person) => (
            <PersonItem key={person.user.id} person={person} go={go} />
          ))}
        </ul>
        <Language view={view} />
      </div>
    </nav>
  );
}

function PlaceItem({ place, here, go }: { place: PlaceView; here: boolean; go: Go }) {
  return (
    <li>
      <button
        type="button"
        class={`place of-${place.kind}`}
        aria-current={here ? 'page' : undefined}
        onClick={() => go({ place: place.id })}
      >
        <Icon of={PLACE_ICONS[place.kind]} />
        <span>{place.name}</span>
      </button>
    </li>
  );
}

function PersonItem({ person, go }: { person: View['people'][number]; go: Go }) {
  const { view } = usePage().session;
  const words = useWords();
  const { user } = person;
  return (
    <li>
      <button
        type="button"
        class="person"
        aria-pressed={user.id === view.person}
        onClick={() => go({ person: user.id })}
      >
        <Avatar user={user} />
        <span class="person-name">
          {nameOf(user)}
          <small class="standing">{managesAt(person, view) ? words.moderator : words.reader}</small>
        </span>
      </button>
    </li>
  );
}

/** The language of the person's client: the bot is told, and commands are shown in it if they can be. */
function Language({ view: { locale, locales } }: { view: View }) {
  const { session } = usePage();
  const words = useWords();
  return (
    <label class="language">
      {words.language}{' '}
      <select
        value={locale}
        onChange={({ currentTarget }) =>
          void session.ask({ do: 'speak', locale: currentTarget.value as Locale })
        }
      >
        {locales.map((one) => (
          <option key={one.locale} value={one.locale}>
            {one.name}
          </option>
        ))}
      </select>
    </label>
  );
}
