/** Who wrote a text and who took its pictures, where one line names both without labels. */

const TEXT = 'text|texte|texto|testo|tekst|текст';
const PICTURES = 'photos?|fotos?|fotograf(?:ia|ie|ía)s?|bilder|zdjęcia|фото';
/** "Ana Ruiz (texto) y Luis Mora (fotos)", "Ana Ruiz, texto, e Rui Serra, fotografia". */
const TASKS_BEHIND = new RegExp(
  String.raw`^(?:(?:by|von|par|por|de|di) )?(?<author>\p{Lu}[^|,()]{2,60}?),? \(?(?:${TEXT})\)?,? (?:e|y|et|und|and|i|и) (?<by>\p{Lu}[^|,()]{2,60}?),? \(?(?:${PICTURES})\)?(?=$| \|)`,
  'iu',
);
/** "di Anna Neri, foto di Ugo Verdi", "Jan Czarny, fot. Ewa Lis". */
const PICTURES_BY = new RegExp(
  String.raw`(?:,|\s[-–|/])\s(?:(?:${PICTURES}) (?:by|von|par|por|de|di) |fot\. )(?=\p{Lu})`,
  'giu',
);

/** A header line with the tasks of those whom it names called by labels: "text: Ana Ruiz | photo: Luis Mora". */
export const nameTasks = (line: string): string =>
  line.replace(TASKS_BEHIND, 'text: $<author> | photo: $<by>').replace(PICTURES_BY, ' | photo: ');
