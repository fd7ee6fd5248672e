import { findDate } from '../header/index.js';
import { linesBeside, type PageLine, type PageLink } from './page-lines.js';
import { isPerson } from './person-names.js';

const BY = '(?:by|von|vom|por|par|av|door|przez|автор|作者|记者|بقلم)';
const KIND =
  '(?:written|posted|published|reported|created|submitted|analysis|review|opinion|commentary|column|essay|interview|report|guest (?:post|essay|column)|words|text|texte|texto|testo|kolumne|gastbeitrag|kommentar|analyse|glosse|essay|bericht|reportage|beitrag|artikel|verfasst|geschrieben|erstellt|veröffentlicht|eingestellt|publié|écrit|rédigé|publicado|escrito|scritto|pubblicato|opublikowan[eyo]|napisan[eyo])';
/** "By Jane Smith", "Eine Kolumne von Jane Smith", "Posted by Jane Smith on 3 May". */
const ANNOUNCED = new RegExp(
  `^(?:[|·•–—-]\\s*)?(?:(?:(?:an?|eine?|une?|un[ao])\\s+)?${KIND}\\s+)?${BY}\\s*:?\\s+(?<names>(?=\\P{Ll}).+)$`,
  'iu',
);
/** "Text: Jane Smith", and "Autoren Jane Smith und Tom Bell", which has no colon. */
const LABELLED =
  /^(?:(?:autor(?:in|en|es|a|as)?|authors?|auteure?s?|autore|verfasser(?:in)?|text|texte|texto|testo|tekst|words)\s*[:：]|(?:autor(?:in|en)|verfasser(?:in)?)(?=\s))\s*(?<names>.+)$/iu;
/** Who is in charge of a page stands there, too, but only beside the title this is who wrote it. */
const IN_CHARGE = /^(?:redaktion|bericht|story|report|reporter)\s*[:：]\s*(?<names>.+)$/iu;

const ANNOUNCEMENT = new RegExp(
  `^(?:(?:(?:an?|eine?|une?|un[ao])\\s+)?${KIND}\\s+)?${BY}\\s*[:：]?\\s+|^(?:autor(?:in|en|es|a)?|authors?|auteur|text|texte|texto|автор|作者|记者|вид)\\s*[:：]?\\s+`,
  'iu',
);
/** A byline without "By", "Geschrieben von" and the like. */
export const withoutAnnouncement = (line: string) => line.replace(ANNOUNCEMENT, '');

/** Between a name and what else is in its line: "Jane Smith | 3 May 2020", "Jane Smith on 3 May", "Ann Lee – Valley Post". */
const BEHIND =
  /\s*[|·•–—]\s*|\s+-\s+|,?\s+(?:on|am|le|el|den|at|in|um)\s+(?=.*\d)|,?\s+(?=\d)|[\s,]+(?:illustration(?:en)?|fotos?|photos?|bilder)[\s:]|\s{2,}/iu;
const LONGEST_BYLINE = 160;

/** The folders of sites in which a person's page stands. */
const FOLDER =
  /\/(?:authors?|autor(?:en|es|in|innen)?|auteurs?|autori|staff|people|persons?|personen|profile?s?|profil|journalist(?:e|en)?s?|redaktion|redakteure?|writers?|contributors?|columnists?|newsteam|bios?|by|mitarbeiter)(?:[/?=]|-)/iu;

/**
 * The words in which a page says who wrote its article, where no mark does: announced or linked beside the title,
 * or with a label anywhere.
 */
export function bylinesIn(lines: readonly PageLine[], title: string | undefined): string[] {
  const beside = linesBeside(lines, title).filter(({ text }) => text.length <= LONGEST_BYLINE);
  const ways: readonly (() => string[])[] = [
    () => beside.flatMap(({ text }) => text.split(/\s*[|·•]\s*/u).flatMap(announced)),
    () => beside.flatMap(({ links }) => links.filter(leadsToPerson).map(({ text }) => text)),
    () => beside.flatMap(({ text }) => behindDate(text)),
    () =>
      lines.flatMap(({ text }) =>
        text.length <= LONGEST_BYLINE ? nameOf(LABELLED.exec(text)?.groups?.names) : [],
      ),
  ];
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}

/** "05.02.2020 - By Jane Smith". */
const DATE_BEFORE = /^[\d\s./:-]{6,20}[\s|·–-]+(?=\p{L})/u;

function announced(line: string): string[] {
  const text = line.replace(DATE_BEFORE, '');
  return nameOf((ANNOUNCED.exec(text) ?? LABELLED.exec(text) ?? IN_CHARGE.exec(text))?.groups?.names);
}

function nameOf(words: string | undefined): string[] {
  const names = words?.split(BEHIND)[0]?.trim();
  return names === undefined || names === '' ? [] : [names];
}

/** "04.02.2022 | 13:10 Uhr | Jane Smith"; what stands before a date is mostly a place. */
function behindDate(text: string): string[] {
  const parts = text.split(/\s*[|·•]\s*/u);
  const dated = parts.findIndex((part) => part.length < 40 && findDate(part) !== undefined);
  return dated < 0 ? [] : parts.slice(dated + 1).filter(isPerson);
}

/** Whether a link leads to the page of the person it names. */
function leadsToPerson({ text, href }: PageLink): boolean {
  if (!isPerson(text) || !FOLDER.test(href)) return false;
  const address = fold(href);
  return text.split(/[\s.-]+/u).some((word) => word.length > 2 && address.includes(fold(word)));
}

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/]+/gu, '');
