export const ofGroups = {
  'log.heading': 'Änderungen in dieser Bibliothek',
  'log.kept':
    'Das sehen nur die, die die Bibliothek verwalten. Ich behalte die letzten {most} Änderungen, höchstens {days} Tage lang.',
  'log.none':
    'In den letzten {days} Tagen wurde hier nichts geändert. Ich behalte die letzten {most} Änderungen.',
  'log.alone': 'Deine eigene Bibliothek kannst nur du ändern. Deshalb führe ich dafür keinen Verlauf.',
  'log.added': 'Hinzugefügt: {title}',
  'log.replaced': 'Neuer Text: {title}',
  'log.edited': 'Berichtigt: {title}',
  'log.removed': 'Entfernt: {title}',
  'log.restored': 'Zurückgeholt: {title}',
  'log.hidden': 'Ausgeblendet: {title}',
  'log.shown': 'Wieder eingeblendet: {title}',
  'log.chosen': 'Zum Lesen gewählt: {title}',
  'log.chosenEverywhere': 'Zum Lesen auf dem ganzen Server gewählt: {title}',
  'log.unchosen': 'Artikelauswahl zurückgenommen',
  'log.limited': 'Lesegrenze von {title}: ¶{last}',
  'log.unlimited': 'Lesegrenze von {title} aufgehoben',
  'log.set': 'Servereinstellung geändert: {setting}',
  'command/library/log/name': 'verlauf',
  'command/library/log/description': 'Was hier wann von wem geändert wurde; nur du siehst es',
  'news.readHere': 'In diesem Kanal wird jetzt {title} gelesen.',
  'news.readEverywhere':
    'Auf diesem Server wird jetzt {title} gelesen, außer in Kanälen mit eigenem Artikel.',
  'news.limited':
    '{title} wird hier jetzt bis ¶{last} von {paragraphs} gelesen. Was später kommt, bleibt verborgen, bis du auf den Knopf dafür drückst.',
  'news.unlimited': '{title} hat hier keine Lesegrenze mehr. Alles kann gezeigt werden.',
  'news.noServer':
    'Hier gibt es keinen Serverkanal, in dem ich das ankündigen kann. Ich habe nichts geändert. Lass „{option}“ bitte weg.',
  'news.notPosted':
    'Es ist erledigt, aber ankündigen konnte ich es nicht: In dem Kanal darf ich nicht schreiben.',
  'option/announce/name': 'ankündigen',
  'option/announce/description': 'Allen im Kanal Bescheid geben; ohne Angabe erfährt es niemand',
  'button.across': 'In den anderen Artikeln suchen',
  'across.heading': 'In allen Artikeln',
  'across.nothing':
    '{all, plural, one {Der einzige Artikel hier sagt nichts dazu.} other {Keiner der # Artikel hier sagt etwas dazu.}}',
  'across.partly':
    'Bisher habe ich {looked} von {all} Artikeln durchsucht. Frag noch einmal, dann suche ich im Rest.',
  'across.onlyOne': 'Hier gibt es keine anderen Artikel.',
  'across.busy':
    'Ich kann gerade nicht alle Artikel durchsuchen. Bitte versuch es in einer Minute noch einmal.',
  'across.reading': 'Ich lese die Artikel: {looked} von {all} …',
  'across.open': '¶{number} öffnen · {title}',
  'option/in/name': 'in',
  'option/in/description': 'Wo gesucht wird: in diesem Artikel oder in allen Artikeln hier',
  'choice/in/article': 'diesem Artikel',
  'choice/in/all': 'allen Artikeln',
  'read.alone': 'Für mich lesen',
  'read.ownPlace': 'deine eigene Stelle',
  'button.keep': 'Merken',
  'button.keepParagraph': 'Einen Absatz merken',
  'notes.formTitle': 'Diese Stelle merken',
  'notes.field': 'Deine Notiz',
  'notes.fieldHint': 'Nur du siehst sie. Du kannst sie leer lassen.',
  'notes.kept': 'Gemerkt. Du findest die Stelle unter /notizen.',
  'notes.heading': 'Meine Notizen',
  'notes.none':
    'Du hast hier noch keine Notizen. Drück auf „Merken“ unter einem Absatz, einer Quellenangabe oder dem Zusammenhang einer Antwort.',
  'notes.earlier': '{title}, aus einer früheren Fassung',
  'notes.export': 'Exportieren',
  'notes.exported': 'Deine Notizen als Markdown-Datei:',
  'notes.remove': 'Eine Notiz entfernen',
  'library.refused.too-many-notes':
    'Du hast hier {limit} Notizen, mehr kann ich nicht aufheben. Entferne einige unter /notizen.',
  'command/notes/name': 'notizen',
  'command/notes/description': 'Die Stellen, die du dir gemerkt hast, nur für dich',
};
