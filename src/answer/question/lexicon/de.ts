import type { QuestionLexicon } from '../senses.js';

export const de: QuestionLexicon = {
  who: 'wer, wem, wen, welche person',
  whose: 'wessen, von wem',
  when: 'wann, seit wann',
  where: 'wo, woher, wohin, in welchem ort',
  what: 'was, welche, welcher, welches, welchem, welchen, wie',
  how: 'wie',
  howMany: 'wie vielen, wievielen, wie viele, wieviele, wieviel, wie viel, anzahl, zahl der',
  howLong: 'wie lang, wie lange, wie umfangreich, wie gross, lang',
  howOften: 'wie oft, wie haufig, wie viele male',
  howOld: 'wie alt, wie aktuell, wie neu, alter, aktuell, vor wie vielen, wie lange her, wie frisch',
  why: 'warum, wieso, weshalb, wozu, grund',
  tell: 'erzahl mir etwas uber, erzahl mir von, erzahle mir etwas uber, erzahl etwas uber, was weiss man uber, was ist bekannt uber, beschreib*, beschreibe, beschreibung, etwas uber, mehr uber, informationen uber, infos zu, infos uber, angaben zu, stell, stelle, vorstellen, hintergrund, was erfahrt man uber, weiss man uber, bekannt uber',
  article:
    'artikel, artikels, text, textes, texts, beitrag, beitrags, beitrages, essay, leitartikel, aufsatz, zeitungsartikel',
  vague:
    'bericht, berichts, berichtes, geschichte, meldung, seite, kommentar, kolumne, reportage, stuck, werk, schrift, story',
  it: 'das, dies, dieses, dieser, diesen, diesem, diese, es, dessen, hier, davon',
  author:
    'autor, autorin, autors, autoren, verfasser, verfassers, verfasserin, schreiber, schreiberin, urheber, urheberin, journalist, journalistin, redakteur, redakteurin, reporter, reporterin, autorenangabe, autorenname, autorenzeile',
  person: 'person, mensch, jemand, mann, frau, der jenige, leute, menschen, personen',
  outlet:
    'zeitung, zeitungen, zeitschrift, magazin, verlag, medium, medien, herausgeber, quelle, blatt, webseite, website, seite, agentur, nachrichtenagentur, portal, nachrichtenseite, redaktion, tageszeitung, presse, internetseite, nachrichtenportal',
  picture:
    'bild, bildes, bilds, bilder, foto, fotos, fotografie, photo, abbildung, aufnahme, illustration, lichtbild',
  caption: 'bildunterschrift, bildtext, bildlegende, fotounterschrift, unterschrift, bildbeschreibung',
  credit:
    'fotograf, fotografin, bildnachweis, fotonachweis, bildquelle, fotoquelle, bildrechte, urheberrecht, fotografen, bildautor',
  title: 'titel, uberschrift, schlagzeile, artikeltitel, headline',
  section: 'rubrik, ressort, kategorie, sparte, abschnitt, bereich, themenbereich, teil der zeitung',
  genre:
    'art artikel, art von artikel, art text, art von text, textsorte, genre, gattung, nachricht oder meinung, meinung oder nachricht, nachricht oder kommentar, meinungsartikel, meinung oder eine nachricht, nachricht oder eine meinung, meinung oder ein bericht',
  date: 'datum, tag, tage, monat, erscheinungsdatum, veroffentlichungsdatum, erscheinungstag, publikationsdatum, veroffentlichungstag, tages, tagen',
  year: 'jahr, jahre, jahres, erscheinungsjahr, jahrgang',
  weekday:
    'wochentag, tag der woche, wochentages, wochentags, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag',
  clock: 'uhrzeit, uhr, um wie viel uhr, um wieviel uhr, zeitpunkt, stunde, zeit, minute, minuten, stunden',
  place: 'ort, stadt, land, ortes, platz, stelle',
  paragraph: 'absatze, absatzen, absatz, paragraphen, paragrafen, abschnitte, abschnitten',
  word: 'worter, worten, wortern, wort, wortzahl, worteranzahl',
  length: 'lesezeit, lesedauer, lange, umfang, grosse',
  language:
    'sprache, sprachen, deutsch, englisch, franzosisch, spanisch, portugiesisch, russisch, chinesisch, japanisch, arabisch',
  job: 'beruf, berufs, job, tatigkeit, arbeitgeber, universitat, hochschule, uni, schule, fach, fachgebiet, stelle, position, ausbildung, qualifikation, qualifikationen, qualifiziert, experte, expertin, fachmann, lehrer, lehrerin, professor, professorin, dozent, dozentin, wissenschaftler, wissenschaftlerin, politiker, politikerin, arzt, arztin, anwalt, anwaltin, historiker, historikerin, forscher, forscherin, student, studentin, akademiker, akademikerin, hintergrund, lebenslauf, beruflich, institut, funktion, amt',
  contact:
    'e mail, email, mail, adresse, e mail adresse, mailadresse, emailadresse, kontakt, kontaktadresse, kontaktdaten, anschrift, postadresse, leserbriefadresse, telefonnummer',
  desk: 'redaktion, redakteure, leserbriefredaktion, redakteur',
  link: 'link, url, webadresse, internetadresse, online, im netz, im internet, im web',
  name: 'name, namen, namens',
  number: 'wortzahl, worteranzahl, zahl, anzahl',
  speaker: 'sprecher, zitierte, zitierten, gesprachspartner, stimmen',
  about: 'worum geht es, worum gehts, thema, wovon handelt, handelt, worum, inhalt',
  write:
    'geschrieben, schreibt, schreiben, schreib*, schrieb*, geschrieben, verfass*, verfasst, schrieb, stammt, stammen, aus der feder, feder, geschriebene, zu papier gebracht, zeichnet, unterzeichnet',
  publish:
    'erschienen, erschien, publizieren, veroffentlich*, veroffentlicht, erschien*, erscheint, erscheinen, publizier*, publiziert, gedruckt, druckt*, druckte, herausgegeben, herausgebracht, herausgab, rausgekommen, kam heraus, herausgekommen, herauskam, gepostet, online gestellt, online gegangen, abgedruckt, veroffentlichung, gebracht, heraus, raus, kam, ging online, brachte, rausgebracht, ging',
  update:
    'aktualisier*, aktualisiert, geandert, uberarbeitet, korrigiert, bearbeitet, aktualisierung, anderung, korrektur, berichtigt',
  take: 'aufgenommen, aufnahm, nahm, gemacht, machte, fotografiert, geschossen, geknipst, entstanden, entstand, schoss, knipste, zur verfugung gestellt, gehort, fotografierte, geliefert, lieferte',
  show: 'zeigt, zeigen, gezeigt, sieht, sehen, zu sehen, abgebildet, dargestellt, sichtbar, erkennt, erkennen, zu erkennen, stellt, dar, passiert, geschieht, abbildet, erkennbar, darauf, drauf, sieht man',
  call: 'heisst, heissen, hiess, betitelt, genannt, nennt, lautet, uberschrieben, titelt',
  file: 'eingeordnet, einsortiert, gehort, gehort zu, zugeordnet, steht, stand, unter, fallt, lauft, gefuhrt',
  work: 'arbeite*, arbeitet, lehrt, unterricht*, unterrichtet, lehren, tatig, beschaftigt, angestellt, tut, macht, verdient, forscht, studiert, von beruf',
  send: 'kontaktier*, kontaktieren, erreich*, erreichen, schicke, schicken, senden, sende, wenden, antworten, leserbrief, leserbriefe, meinung, ruckmeldung, beschweren, schreibe ich, schreibe ich an, schreiben an, feedback, einsenden, in verbindung setzen, melden, richten, beschwerde',
  quote:
    'zitiert, zitieren, zitat, zitate, kommt zu wort, kommen zu wort, spricht, sprechen, zu wort, zitierst, interviewt, wortlich, wird zitiert, zu wort kommen, aussert sich, aussagen, wiedergegeben, ausserungen',
  say: 'sagt, sagen, sagte, meint, meinen, meinte, denkt, denken, glaubt, behauptet, findet, halt, fordert, schlagt, kritisiert, erwahnt, argumentiert, ansicht, laut',
  read: 'lese*, lesen, liest, zu lesen, lesezeit, lesedauer, zum lesen, nachlesen, braucht man, dauert, dauer, lekture, durchlesen',
  from: 'aus, stammt, stammen, kommt, kam, her, herkommen',
  by: 'von, hinter, steckt, verantwortlich, von wem, durch',
  a: 'ein, eine, einen, einem, einer',
  glue: 'besteht, bestehen, der, die, das, den, dem, des, in, im, am, an, auf, zu, zum, zur, mit, fur, vom, bei, beim, uber, um, und, oder, ist, sind, war, waren, sein, hat, haben, hatte, wird, werden, wurde, wurden, worden, kann, konnen, konnt, konnte, konntest, darf, soll, muss, kannst, du, sie mir, sag, sagen sie, mir, ich, wir, uns, man, mich, mein, meine, meinen, meiner, bitte, danke, hallo, mal, denn, eigentlich, genau, genaue, genauen, ursprunglich, dazu, da, dort, weisst, wissen, weiss, gern, mochte, wurde gern, nenn, nenne, gib, verrate, sag mir, kannst du mir sagen, weisst du, wie, was, als, es, gibt, gibt es, etwas, wo, enthalt, umfasst, insgesamt, ganz, ganze, voll, vollstandige, letzte, zuletzt, zum ersten mal, erstmals, also, so, noch, nur, auch, sich, etwa, ungefahr, lasst, finde, finden, gestellt, darunter, steht, stehen, welche, wann, beim, kann man, jene, jener, jenige, derjenige, diejenige, oben, unten, verwendet, dieser, abend, verantwortlich, tragt, nennen, merke, vergessen',
  other: 'er, ihm, ihn, ihr, ihre, ihren, seine, seinen, ihnen, alle, sie',
};
