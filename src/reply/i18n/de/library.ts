export const ofLibrary = {
  'library.noSuchArticle': 'Den Artikel {asked} gibt es hier nicht. /artikelliste zeigen nennt alle.',
  'library.severalArticles': 'Mehrere Artikel passen zu {asked}. Bitte wähl einen aus den Vorschlägen.',
  'library.listHeading': '{articles, plural, one {# Artikel} other {# Artikel}}',
  'library.previous': '◀ Zurück',
  'library.next': 'Weiter ▶',
  'library.beingRead': 'wird hier gelesen',
  'library.hidden': 'ausgeblendet',
  'library.shared': 'gehört zum Bot',
  'library.pageGone': 'Diese Liste hat sich geändert. Bitte ruf sie noch einmal auf.',
  'library.tooBigToExport': 'Dieser Artikel ist zu lang, um ihn als Datei zu senden.',
  'library.exported': '{title} als Markdown:',
  'library.addTitle': 'Einen Artikel hinzufügen',
  'library.replaceTitle': 'Den Text eines Artikels ersetzen',
  'library.fieldText': 'Text',
  'library.fieldTextHint': 'Bis zu 4.000 Zeichen. Längere Texte sende bitte als Datei.',
  'library.fieldUrl': 'Oder eine Webadresse',
  'library.fieldFile': 'Oder Datei: Text, HTML, PDF, EPUB, DOCX, ODT',
  'library.oneSource': 'Bitte gib nur eines an: eine Datei, eine Adresse oder einen Text.',
  'library.noSource': 'Es gab nichts zu lesen. Bitte gib eine Datei, eine Adresse oder einen Text an.',
  'library.tooBig': 'Die Datei {file} ist zu groß. Ich kann bis zu 5 MB lesen.',
  'library.fetching': 'Ich lade den Artikel …',
  'library.waiting': 'Ich warte, bis ich an der Reihe bin …',
  'library.reading': 'Ich lese den Artikel …',
  'library.draftNew':
    'Das habe ich gefunden. Drück innerhalb eines Tages auf „Behalten“, dann kommt der Artikel in die Bibliothek.',
  'library.draftReplacing':
    'Das habe ich gefunden. Drück innerhalb eines Tages auf „Behalten“, dann ersetzt das den Text von {title}.',
  'library.missing':
    'Nicht gefunden: {fields}. Was fehlt, kannst du mit „Korrigieren“ oder „Details“ ergänzen.',
  'library.author': 'Autor',
  'library.date': 'Datum',
  'library.source': 'Quelle',
  'library.address': 'Webadresse',
  'library.title': 'Titel',
  'library.unknown': 'unbekannt',
  'library.twin': 'In der Bibliothek gibt es schon einen Artikel mit diesem Titel.',
  'library.short':
    'Diese Seite hat wenig Text. Falls sie eine Anmeldung oder Zustimmung verlangt, füg stattdessen den Text des Artikels ein.',
  'library.begins': 'Er beginnt so:',
  'library.keep': 'Behalten',
  'library.fix': 'Korrigieren',
  'library.discard': 'Verwerfen',
  'library.kept': '{title} ist in der Bibliothek.',
  'library.replaced': '{title} hat seinen neuen Text. Ältere Antworten finden ihre Absätze darin wieder.',
  'library.discarded': 'Verworfen. Ich habe nichts davon behalten.',
  'library.fixTitle': 'Über den Artikel',
  'library.fieldAuthors': 'Autoren',
  'library.fieldAuthorsHint': 'Setz ein Komma zwischen die Namen',
  'library.fieldSourceHint': 'Die Zeitung, Agentur oder Website, die ihn veröffentlicht hat',
  'library.fieldPublished': 'Erschienen',
  'library.fieldPublishedHint': 'Zum Beispiel 13. Juli 2020 oder 2020-07-13',
  'library.details': 'Details',
  'library.detailsTitle': 'Wo er erschienen ist',
  'library.kind': 'Art der Quelle',
  'library.kindOf':
    '{kind, select, newspaper {Zeitung} magazine {Zeitschrift} journal {Fachzeitschrift} blog {Blog} report {Bericht} book {Buch} chapter {Buchkapitel} encyclopedia {Lexikoneintrag} dissertation {Dissertation} masters {Masterarbeit} thesis {Andere Abschlussarbeit} press {Pressemitteilung} speech {Rede} interview {Interview} podcast {Podcast-Folge} film {Film} video {Video} post {Beitrag in sozialen Medien} other {Webseite}}',
  'library.fieldDoi': 'DOI',
  'library.fieldDoiHint': 'Zum Beispiel 10.1000/182',
  'library.fieldPublisher': 'Verlag',
  'library.fieldPublisherHint': 'Eines Buchs, Berichts oder einer Fachzeitschrift',
  'library.fieldVolume': 'Band und Heft',
  'library.fieldVolumeHint': 'Zum Beispiel 12(3); nur Heft oder Nummer: (3)',
  'library.fieldPages': 'Seiten',
  'library.wrongDoi':
    '{given} ist keine DOI, darum habe ich nichts geändert. Bitte schreib sie so: 10.1000/182.',
  'library.wrongDate':
    'Ich kann {given} nicht als Datum lesen und habe nichts geändert. Bitte schreib es so: 13. Juli 2020 oder 2020-07-13.',
  'library.wrongAddress':
    '{given} ist keine Webadresse, darum habe ich nichts geändert. Bitte schreib sie so: https://example.org/page.',
  'library.noTitle': 'Ein Artikel braucht einen Titel, darum habe ich nichts geändert.',
  'library.openAgain': 'Formular wieder öffnen',
  'library.edited': '{title} wurde geändert:',
  'library.readAlone': 'Jetzt lesen',
  'library.readHere': 'In diesem Kanal lesen',
  'library.readEverywhere': 'Auf dem ganzen Server lesen',
  'library.chosen': 'Hier wird jetzt {title} gelesen, außer in Kanälen mit eigenem Artikel.',
  'library.chosenAlone': 'Du liest jetzt {title}.',
  'library.stillRead': 'In diesem Kanal wird weiter {title} gelesen.',
  'library.chosenInChannel': 'In dem Kanal wird jetzt {title} gelesen.',
  'library.defaultChoice': '(keine Auswahl)',
  'library.unchosen': 'Die Auswahl ist zurückgenommen. Gelesen wird jetzt {title}.',
  'library.noChannels': 'Hier gibt es keine Kanäle.',
  'library.limited':
    '{title} wird dort jetzt bis ¶{last} von {paragraphs} gelesen. Was später kommt, bleibt verborgen, bis jemand auf „Trotzdem zeigen“ drückt.',
  'library.unlimited': '{title} hat dort jetzt keine Lesegrenze.',
  'library.noLimit': '(keine Grenze)',
  'library.liftLimit': 'Um die Grenze aufzuheben, schreib {none}.',
  'library.limitNeedsChannel': 'Eine Lesegrenze braucht einen Kanal. Hier gibt es keinen.',
  'library.exportLimited':
    'Dieser Kanal hat bis ¶{last} gelesen. Den ganzen Artikel darf nur exportieren, wer die Bibliothek verwaltet.',
  'library.askRemove': '{title} aus der Bibliothek entfernen? Eine Woche lang kannst du ihn zurückholen.',
  'library.askHide': '{title} gehört zum Bot und lässt sich nicht entfernen. Hier ausblenden?',
  'library.remove': 'Entfernen',
  'library.hide': 'Ausblenden',
  'library.leave': 'Abbrechen',
  'library.left': 'Es wurde nichts geändert.',
  'library.removed': '{title} wurde entfernt. Eine Woche lang kannst du ihn mit {command} zurückholen.',
  'library.undo': 'Rückgängig',
  'library.earlierBack': '{title} hat wieder den früheren Text.',
  'restore.removed': '{title} · entfernt am {date}',
  'restore.earlier': '{title} · Text bis {date}',
  'restore.nothing':
    'Unter {asked} gibt es nichts, was ich zurückholen kann. Entferntes und Ersetztes behalte ich eine Woche lang.',
  'library.restored': '{title} ist wieder in der Bibliothek.',
  'library.hiddenNow': '{title} ist hier jetzt ausgeblendet.',
  'library.shownAgain': '{title} ist hier wieder eingeblendet.',
  'library.notHidden': '{title} ist nicht ausgeblendet.',
  'library.askForget':
    'Alles löschen, was ich für diese Bibliothek speichere? Dazu gehören {articles, plural, =0 {} one {# Artikel, } other {# Artikel, }}jede Auswahl, alle Einstellungen, Zählungen und Notizen. Das lässt sich nicht rückgängig machen.',
  'library.askForgetAlone':
    'Alles löschen, was ich von dir speichere? Dazu gehören {articles, plural, =0 {} one {# Artikel, } other {# Artikel, }}deine Auswahl, deine Einstellungen und deine Notizen auf allen Servern. Das lässt sich nicht rückgängig machen.',
  'library.forget': 'Alles löschen',
  'library.forgotten': 'Alles wurde gelöscht.',
  'library.refused.full':
    'Diese Bibliothek ist voll: Sie hat {limit} Artikel. Entferne einen, der nicht mehr gelesen wird.',
  'library.refused.too-many-of-yours':
    'Du hast in einer Stunde {limit} Artikel hinzugefügt, mehr nehme ich von einer Person nicht. Bitte versuch es später.',
  'library.refused.too-many-imports':
    'Hier wurden in einer Stunde {limit} Artikel hinzugefügt, mehr nehme ich nicht. Bitte versuch es später.',
  'library.refused.no-such-article': 'Diesen Artikel gibt es in der Bibliothek nicht.',
  'library.refused.no-such-draft': 'Diesen Artikel kann ich nicht mehr behalten. Bitte füg ihn neu hinzu.',
  'library.refused.shared':
    'Dieser Artikel gehört zum Bot. Du kannst ihn hier ausblenden, aber nicht ändern oder entfernen.',
  'library.refused.not-shared':
    'Dieser Artikel gehört zu dieser Bibliothek. Du kannst ihn entfernen, aber nicht ausblenden.',
  'library.refused.last': 'Das ist der letzte Artikel hier. Füg zuerst einen anderen hinzu.',
  'library.away.unreachable':
    'Ich erreiche meine Bibliothek gerade nicht. Bitte versuch es in ein paar Minuten noch einmal.',
  'library.away.locked': 'Meine Bibliothek ist gerade beschäftigt. Bitte versuch es gleich noch einmal.',
  'library.away.full':
    'Der Speicher meiner Bibliothek ist voll, darum wurde nichts gespeichert. Bitte sag es dem Betreiber dieses Bots.',
  'library.away.read-only':
    'Meine Bibliothek lässt sich gerade nur lesen, darum wurde nichts gespeichert. Bitte sag es dem Betreiber dieses Bots.',
  'library.away.broken':
    'Meine Bibliothek lässt sich nicht richtig lesen. Bitte sag es dem Betreiber dieses Bots.',
  'import.address': 'Ich kann diese Adresse nicht lesen. Sie muss mit https:// oder http:// beginnen.',
  'import.private':
    'Diese Adresse liegt in einem privaten Netz, dorthin gehe ich nicht. Sende den Text oder eine Datei.',
  'import.unreachable':
    'Ich erreiche diese Website nicht. Prüf die Adresse, oder sende den Text oder eine Datei.',
  'import.status':
    'Die Website hat mir diese Seite nicht gegeben. Prüf die Adresse, oder sende den Text oder eine Datei.',
  'import.type': 'Ich kann Text, Webseiten, PDF, EPUB, DOCX und ODT lesen. Das ist etwas anderes.',
  'import.too-big': 'Das ist zu groß für mich. Speichere nur den Text des Artikels und sende ihn.',
  'import.too-long': 'Dieser Text ist zu lang. Sende einen Teil davon.',
  'import.too-slow': 'Das Lesen hat zu lange gedauert. Speichere nur den Text des Artikels und sende ihn.',
  'import.unreadable': 'Ich finde darin keinen Artikel. Sende seinen Text oder eine andere Datei.',
  'import.secret': 'In dieser Adresse steht ein Name oder Passwort. Gib eine an, die alle öffnen können.',
  'import.no-such-page': 'Die Website hat diese Seite nicht. Prüf die Adresse.',
  'import.forbidden': 'Die Website lässt mich diese Seite nicht lesen. Sende den Text oder eine Datei.',
  'import.trouble':
    'Die Website antwortet gerade nicht richtig. Versuch es später, oder sende den Text oder eine Datei.',
  'import.empty':
    'Darin steht kein Text. Vielleicht sind es nur Bilder, oder Skripte setzen die Seite zusammen. Füg den Text des Artikels ein.',
  'import.no-body':
    'Es gibt einen Titel, aber keinen Text darunter. Lass nach dem Titel eine Zeile frei, dann kommt der Text.',
  'import.not-text':
    'Ich kann die Buchstaben dieser Datei nicht lesen. Speichere den Artikel als einfachen Text (UTF-8) und versuch es noch einmal.',
  'import.other-format':
    'Solche Dateien kann ich nicht lesen. Speichere den Artikel als Text, Webseite, PDF, EPUB, DOCX oder ODT.',
  'import.locked':
    'Diese Datei ist geschützt. Besorg sie dir ohne Passwort und Kopierschutz und versuch es noch einmal.',
  'import.damaged':
    'Diese Datei ist beschädigt oder unvollständig. Hol sie noch einmal, oder füg den Text des Artikels ein.',
  'import.scanned':
    'Aus diesem PDF bekomme ich keinen Text. Vielleicht enthält es nur Bilder von Seiten. Lass eine Texterkennung (OCR) darüberlaufen und versuch es noch einmal.',
  'import.busy': 'Ich lese gerade zu viele Dokumente. Versuch es in einer Minute noch einmal.',
  'import.several': 'Ich lese schon zwei Dokumente von dir. Versuch es, wenn sie fertig sind.',
  'import.cancelled': 'Der Import wurde abgebrochen.',
  'import.stopping': 'Ich werde gerade neu gestartet. Füg das bitte in einer Minute noch einmal hinzu.',
  'import.failed':
    'Entschuldige, ich konnte das nicht lesen, und der Fehler liegt bei mir. Sende es zum Beispiel als einfachen Text.',
};
