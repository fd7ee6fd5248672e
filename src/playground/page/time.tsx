import { useEffect, useState } from 'preact/hooks';
import { usePage } from './page.js';

/** With a day that has its name, and with one that has none, as is usual. */
const FULL: Intl.DateTimeFormatOptions = { dateStyle: 'full', timeStyle: 'short' };
const USUAL: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeStyle: 'short' };
const FORMATS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: USUAL,
  F: FULL,
};
const UNITS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

/**
 * A moment as `<t:…>` names it, in the person's language and time zone; pointing at it shows it in full.
 *
 * @param seconds since 1970.
 * @param format one of Discord's letters; `R` is "3 days ago", which goes on as time does.
 */
export function Time({ seconds, format }: { seconds: number; format: string }) {
  const { locale } = usePage().session.view;
  const [now, setNow] = useState(Date.now);
  const left = Math.abs(seconds - now / 1000);
  useEffect(() => {
    if (format !== 'R') return;
    const timer = setTimeout(() => setNow(Date.now()), left < 120 ? 1000 : 30_000);
    return () => clearTimeout(timer);
  }, [format, now]);
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return <>{`<t:${seconds}>`}</>;
  const draw = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options).format(date);
  return (
    <time class="moment" dateTime={date.toISOString()} title={draw(FULL)}>
      {format === 'R' ? timeFrom(seconds, now, locale) : draw(FORMATS[format] ?? USUAL)}
    </time>
  );
}

function timeFrom(seconds: number, now: number, locale: string): string {
  const ago = seconds - now / 1000;
  const [unit, size] = UNITS.find(([, length]) => Math.abs(ago) >= length) ?? UNITS[5];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(ago / size), unit);
}

/** When a message was sent: the time, and the day if that isn't today. */
export function SentAt({ id, timestamp }: { id: string; timestamp: string }) {
  const { locale } = usePage().session.view;
  const date = new Date(timestamp);
  const today = date.toDateString() === new Date().toDateString();
  const shown = new Intl.DateTimeFormat(locale, {
    timeStyle: 'short',
    ...(!today && { dateStyle: 'short' }),
  });
  return (
    <time id={id} dateTime={timestamp}>
      {shown.format(date)}
    </time>
  );
}
