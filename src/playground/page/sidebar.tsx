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
        <Languages view={view} />
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
        <span title={place.kind === 'thread' ? place.name : undefined}>{place.name}</span>
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

/**
 * The language of the person's client: the bot is told, and commands are shown in it if they can be. What all
 * see is in the server's language, which those may change who manage the server.
 */
function Languages({ view }: { view: View }) {
  const { session } = usePage();
  const words = useWords();
  const { locale, serverLocale, places, place, people } = view;
  const server = places.find(({ id }) => id === place)?.server?.name;
  const me = people.find(({ user }) => user.id === view.person);
  return (
    <div class="languages">
      <Language
        label={words.yourLanguage}
        view={view}
        value={locale}
        onChoose={(chosen) => void session.ask({ do: 'speak', locale: chosen })}
      />
      {server !== undefined && serverLocale !== undefined && (
        <Language
          label={words.serverLanguage(server)}
          view={view}
          value={serverLocale}
          disabled={!(me && managesAt(me, view))}
          onChoose={(chosen) => void session.ask({ do: 'speak in server', locale: chosen })}
        />
      )}
    </div>
  );
}

interface LanguageProps {
  label: string;
  view: View;
  value: string;
  disabled?: boolean;
  onChoose: (locale: Locale) => void;
}

function Language({ label, view: { locales }, value, disabled, onChoose }: LanguageProps) {
  return (
    <label class="language">
      {label}
      <select
        value={value}
        disabled={disabled}
        onChange={({ currentTarget }) => onChoose(currentTarget.value as Locale)}
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
