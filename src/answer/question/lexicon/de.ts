import type { QuestionLexicon } from '../senses.js';

export const de: QuestionLexicon = {
  who: 'wer, wem, wen, welche person, wer is, wers, bild von wem, foto von wem',
  whose: 'wessen, von wem, wem verdanken, wem verdanken wir',
  when: 'wann, seit wann, von wann',
  where: 'wo, woher, wohin, in welchem ort, woher ist, woher stammt, woher kommt',
  what: 'was, welche, welcher, welches, welchem, welchen, wie',
  how: 'wie, auf welchem weg, wie komme ich, welche moglichkeit, moglichkeit',
  howMany: 'wie vielen, wievielen, wie viele, wieviele, wieviel, wie viel, anzahl, zahl der',
  howLong:
    'wie lang, wie lange, wie umfangreich, wie gross, lang, wie viel zeit, wieviel zeit, wie viele minuten, wie ausfuhrlich, lange, langer, kurz, ziemlich lang, umfangreich',
  howOften: 'wie oft, wie haufig, wie viele male',
  howOld:
    'wie alt, wie aktuell, wie neu, alter, aktuell, vor wie vielen, wie lange her, wie frisch, wie viele tage alt, schon alter, alter als, wie lange ist, vor wie viel, wie viele tage, neu, veraltet, ganz neu, brandneu, uberholt',
  why: 'warum, wieso, weshalb, wozu, grund',
  tell: 'erzahl mir etwas uber, erzahl mir von, erzahle mir etwas uber, erzahl etwas uber, was weiss man uber, was ist bekannt uber, beschreib*, beschreibe, beschreibung, etwas uber, mehr uber, informationen uber, infos zu, infos uber, angaben zu, stell, stelle, vorstellen, hintergrund, was erfahrt man uber, weiss man uber, bekannt uber, erzähl was über, erzähl etwas über, erzähl mir was über, erzähl mir etwas über, was weiß man über',
  article:
    'artikel, artikels, text, textes, texts, essay, leitartikel, aufsatz, zeitungsartikel, kommentartext, fachartikel, gastbeitrag, gastbeitrags, textbeitrag, text da',
  vague:
    'bericht, berichts, berichtes, geschichte, meldung, seite, kommentar, kolumne, reportage, stuck, werk, schrift, story, beitrag, beitrags, beitrages, das interview, dieses interview, im interview',
  it: 'das, dies, dieses, dieser, diesen, diesem, diese, es, dessen, hier, davon',
  author:
    'autor, autorin, autors, autoren, verfasser, verfassers, verfasserin, schreiber, schreiberin, urheber, urheberin, journalist, journalistin, redakteur, redakteurin, reporter, reporterin, autorenangabe, autorenname, autorenzeile, texter, texterin, journalisten, journalistinnen, kolumnist, kolumnistin, korrespondent, korrespondentin, urhebers, verfassern, schreiberling, schreibende',
  person:
    'person, mensch, jemand, mann, frau, der jenige, leute, menschen, personen, leuten, mehrere, jemanden, irgendwer, irgendjemand, wen',
  outlet:
    'zeitung, zeitungen, zeitschrift, magazin, verlag, medium, medien, herausgeber, quelle, blatt, webseite, website, seite, agentur, nachrichtenagentur, portal, nachrichtenseite, redaktion, tageszeitung, presse, internetseite, nachrichtenportal',
  picture:
    'bild, bildes, bilds, bilder, foto, fotos, fotografie, photo, abbildung, aufnahme, illustration, lichtbild, bildern, aufnahmen, grafik, titelbild, bildchen, fotografiert, bild von wem, foto von wem',
  caption:
    'bildunterschrift, bildtext, bildlegende, fotounterschrift, unterschrift, bildbeschreibung, unter dem bild, unter dem foto, unterm bild, unterm foto, bildunterschriften, bilderklarung, fotolegende, fototext',
  credit:
    'fotograf, fotografin, bildnachweis, fotonachweis, bildquelle, fotoquelle, bildrechte, urheberrecht, fotografen, bildautor, rechte, rechte an, bildurheber, bildurheberin, fotorechte, copyright, fotocredit, bildcredit, kamera, hinter der kamera, ausloser gedruckt, fotografierte, knipser',
  title:
    'titel, uberschrift, schlagzeile, artikeltitel, headline, titelzeile, uberschriften, oben druber, headlines, artikeluberschrift, header',
  section:
    'rubrik, ressort, kategorie, sparte, abschnitt, bereich, themenbereich, teil der zeitung, seite des blattes, teil des blattes, themengebiet, ressorts, rubriken, zeitungsteil, kategorien',
  genre:
    'art artikel, art von artikel, art text, art von text, textsorte, genre, gattung, nachricht oder meinung, meinung oder nachricht, nachricht oder kommentar, meinungsartikel, meinung oder eine nachricht, nachricht oder eine meinung, meinung oder ein bericht, kommentar oder eine nachricht, kommentar oder nachricht, nachricht oder ein kommentar, bericht oder meinung, bericht oder kommentar, meinung oder bericht, kommentar oder ein bericht, kommentar oder bericht, meinungsstuck, meinungsbeitrag, artikeltyp, texttyp, was fur ein artikel, was fur ein text, was fur eine art, welche art, leitartikel oder',
  date: 'datum, tag, tage, monat, erscheinungsdatum, veroffentlichungsdatum, erscheinungstag, publikationsdatum, veroffentlichungstag, tages, tagen, wochentag und datum, welches datum, druckdatum, stand vom, ausgabe',
  year: 'jahr, jahre, jahres, erscheinungsjahr, jahrgang',
  weekday:
    'wochentag, tag der woche, wochentages, wochentags, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, wochenende, werktag, welcher tag der woche, tag in der woche, mo, di, mi, do, fr, sa, so',
  clock:
    'uhrzeit, uhr, um wie viel uhr, um wieviel uhr, zeitpunkt, stunde, zeit, minute, minuten, stunden, wieviel uhr, morgens, abends, vormittags, nachmittags, mittags, nachts, morgen, mittag, nachmittag, tageszeit, wann genau am tag',
  place: 'ort, stadt, land, ortes, platz, stelle',
  paragraph: 'absatze, absatzen, absatz, paragraphen, paragrafen, abschnitte, abschnitten',
  word: 'worter, worten, wortern, wort, wortzahl, worteranzahl',
  length: 'lesezeit, lesedauer, lange, umfang, grosse, umfangreich',
  language:
    'sprache, sprachen, deutsch, englisch, franzosisch, spanisch, portugiesisch, russisch, chinesisch, japanisch, arabisch',
  job: 'beruf, berufs, job, tatigkeit, arbeitgeber, universitat, hochschule, uni, schule, fach, fachgebiet, stelle, position, ausbildung, qualifikation, qualifikationen, qualifiziert, experte, expertin, fachmann, lehrer, lehrerin, professor, professorin, dozent, dozentin, wissenschaftler, wissenschaftlerin, politiker, politikerin, arzt, arztin, anwalt, anwaltin, historiker, historikerin, forscher, forscherin, student, studentin, akademiker, akademikerin, hintergrund, lebenslauf, beruflich, institut, funktion, amt, ahnung, ahnung davon, kompetent, kompetenz, arbeitsplatz, fachfrau, kennt sich aus, auskennt, kennt sich, werdegang, vita, titel der autorin, doktor, doktortitel, akademischen grad, abschluss, hauptberuf, brotberuf, fachrichtung, lehrstuhl, ingenieur, biologe, biologin, philosoph, soziologe, okonom, okonomin, psychologe, geograf, jurist, juristin, publizist, publizistin, schriftsteller, schriftstellerin',
  contact:
    'e mail, email, mail, adresse, e mail adresse, mailadresse, emailadresse, kontakt, kontaktadresse, kontaktdaten, anschrift, postadresse, leserbriefadresse, telefonnummer, mailadressen, mail adresse, kontaktmoglichkeit, telefon, e mailadresse, kontaktformular, postanschrift',
  desk: 'redaktion, redakteure, leserbriefredaktion, redakteur',
  link: 'link, url, webadresse, internetadresse, online, im netz, im internet, im web, webseite des artikels, internetlink, im netz finden, netz, netzadresse, original, links, weblink',
  name: 'name, namen, namens',
  number: 'wortzahl, worteranzahl, zahl, anzahl',
  speaker: 'sprecher, zitierte, zitierten, gesprachspartner, stimmen',
  about: 'worum geht es, worum gehts, thema, wovon handelt, handelt, worum, inhalt',
  write:
    'geschrieben, schreibt, schreiben, schreib*, schrieb*, geschrieben, verfass*, verfasst, schrieb, stammt, stammen, aus der feder, feder, geschriebene, zu papier gebracht, zeichnet, unterzeichnet, verbrochen, verbrach, hingeschrieben, zusammengeschrieben, formuliert, verantwortet, verantwortlich',
  publish:
    'erschienen, erschien, publizieren, veroffentlich*, veroffentlicht, erschien*, erscheint, erscheinen, publizier*, publiziert, gedruckt, druckt*, druckte, herausgegeben, herausgebracht, herausgab, rausgekommen, kam heraus, herausgekommen, herauskam, gepostet, online gestellt, online gegangen, abgedruckt, veroffentlichung, gebracht, heraus, raus, kam, ging online, brachte, rausgebracht, ging, stand das, stand es, stand der artikel, stand dieser artikel, stand der text, steht im netz, ging das online, veroffentlichen, publikation, aufgelegt, ins netz gestellt, live gegangen, ging live, auf die seite gestellt, stand, gestanden, stand drin',
  update:
    'aktualisier*, aktualisiert, geandert, uberarbeitet, korrigiert, bearbeitet, aktualisierung, anderung, korrektur, berichtigt, fassung, neuere fassung, neuere version, version, nachtraglich, bearbeitung, uberarbeitung, abgeandert, verandert, nachgebessert, berichtigung, korrigieren, andern, anderungen, korrekturen, neue fassung, revidiert, erganzt, upgedatet, geupdatet, stand der, noch anderungen',
  take: 'aufgenommen, aufnahm, nahm, gemacht, machte, fotografiert, geschossen, geknipst, entstanden, entstand, schoss, knipste, zur verfugung gestellt, gehort, fotografierte, geliefert, lieferte, aufnehmen, gemacht worden, abgelichtet, ablichtete, geknipst hat, bild von wem',
  show: 'zeigt, zeigen, gezeigt, sieht, sehen, zu sehen, abgebildet, dargestellt, sichtbar, erkennt, erkennen, zu erkennen, stellt, dar, passiert, geschieht, abbildet, erkennbar, darauf, drauf, sieht man, drauf ist, abgelichtet, ist drauf, zu erkennen ist, motiv, hinter, vordergrund, hintergrund, passiert da',
  call: 'heisst, heissen, hiess, betitelt, genannt, nennt, lautet, uberschrieben, titelt',
  file: 'eingeordnet, einsortiert, gehort, gehort zu, zugeordnet, steht, stand, unter, fallt, lauft, gefuhrt',
  work: 'arbeite*, arbeitet, lehrt, unterricht*, unterrichtet, lehren, tatig, beschaftigt, angestellt, tut, macht, verdient, forscht, studiert, von beruf, arbeitgeber von, angestellt bei, lehrt sie, dozier*, beschaftigt sich, verdient ihr geld, verdient sein geld, ausser schreiben, lebt, wohnt, leben, wohnen',
  send: 'kontaktier*, kontaktieren, erreich*, erreichen, schicke, schicken, senden, sende, wenden, antworten, leserbrief, leserbriefe, meinung, ruckmeldung, beschweren, schreibe ich, schreibe ich an, schreiben an, feedback, einsenden, in verbindung setzen, melden, richten, beschwerde, schreiben kann, zu erreichen, ansprechen, mitteilen, wende ich, kontaktiert, hinschreiben, zukommen, zukommen lassen, anschreiben, kommunizieren, feedback geben, hinweis, ruckfrage, ruckfragen, nachricht schicken, fehler melden, der autorin schreiben, dem autor schreiben, der redaktion schreiben, an die autorin schreiben, an den autor schreiben, an die redaktion schreiben',
  quote:
    'zitiert, zitieren, zitat, zitate, kommt zu wort, kommen zu wort, spricht, sprechen, zu wort, zitierst, interviewt, wortlich, wird zitiert, zu wort kommen, aussert sich, aussagen, wiedergegeben, ausserungen, gesprochen hat, gesprochen, interviewte, befragt, befragte, zitat von, redet, reden, worte, das wort, lasst sie sprechen, lasst er sprechen, wiedergibt, stellungnahme, unterhalten, zitiert werden',
  say: 'sagt, sagen, sagte, meint, meinen, meinte, denkt, denken, glaubt, behauptet, findet, halt, fordert, schlagt, kritisiert, erwahnt, argumentiert, ansicht, laut',
  read: 'lese*, lesen, liest, zu lesen, lesezeit, lesedauer, zum lesen, nachlesen, braucht man, dauert, dauer, lekture, durchlesen, zum durchlesen, durchzulesen, gelesen, durch, les, leseaufwand, durch haben, in funf minuten, in zehn minuten, lesbar, schafft man, schaffe',
  from: 'aus, stammt, stammen, kommt, kam, her, herkommen, von wann, woher ist, woher stammt, woher kommt',
  talk: 'spricht, sprechen, gesprochen, gesprochen hat, redet, reden, unterhalten',
  by: 'von, hinter, steckt, verantwortlich, von wem, durch',
  before: 'vor, nach, bevor, nachdem, wahrend, vor dem, nach dem, vor der, nach der',
  recent:
    'aktuell, veraltet, neu, alter, frisch, uberholt, brandaktuell, noch aktuell, von gestern, kurzlich, neulich, jungst',
  topic: 'uber, zu, zum thema',
  a: 'ein, eine, einen, einem, einer',
  be: 'ist, sind, war, waren',
  glue: 'besteht, bestehen, der, die, das, den, dem, des, in, im, am, an, auf, zu, zum, zur, mit, fur, vom, bei, beim, uber, um, und, oder, ist, sind, war, waren, sein, hat, haben, hatte, wird, werden, wurde, wurden, worden, kann, konnen, konnt, konnte, konntest, darf, soll, muss, kannst, du, sie mir, sag, sagen sie, mir, ich, wir, uns, man, mich, mein, meine, meinen, meiner, bitte, danke, hallo, mal, denn, eigentlich, genau, genaue, genauen, ursprunglich, dazu, da, dort, weisst, wissen, weiss, gern, mochte, wurde gern, nenn, nenne, gib, verrate, sag mir, kannst du mir sagen, weisst du, wie, was, als, es, gibt, gibt es, etwas, wo, enthalt, umfasst, insgesamt, ganz, ganze, voll, vollstandige, letzte, zuletzt, zum ersten mal, erstmals, also, so, noch, nur, auch, sich, etwa, ungefahr, lasst, finde, finden, gestellt, darunter, steht, stehen, welche, wann, beim, kann man, jene, jener, jenige, derjenige, diejenige, oben, unten, verwendet, dieser, abend, verantwortlich, tragt, nennen, merke, vergessen, is, ne, nen, n, ner, nem, isn, na, nu, tja, ey, hey, moin, bestimmt, uberhaupt, davon, damals, seither, seitdem, danach, spater, nachher, bisher, inzwischen, mittlerweile, jetzt, nun, dann, doch, schon, sehr, ja, nein, nicht, kein, keine, keinen, aber, weil, ob, dass, wenn, damit, bin, bist, hab, habe, habt, gewesen, werde, wurde ich, will, wollen, wollte, sollte, sollten, durfte, wurden sie, konnten sie, konnten, konntet, ware, waren sie, ihnen, euch, dir, dich, selbst, selber, einmal, nochmal, noch mal, nochmals, wieder, bloss, irgendwie, irgendwo, circa, ca, ziemlich, ganzes, gesamt, gesamte, brauche, brauch, braucht, brauchen, benotige, interessiert, interessieren, interesse, frage, fragen, mich interessiert, wusste, wusste gern, neugierig, liebe, lieber, freundlich, so freundlich, nett, so nett, netterweise, bittschon, mitteilen konnen, verraten, erklaren, helfen, weiterhelfen, hast du, hast, haste, habt ihr, gibts, gibt s, gehts, ists, wars, hats, wer s, dieser da, denn das, als der, sage, angeben, angabe, angegeben, nochmal genau, erfahren, herausfinden, rausfinden, steckt, dran, drin, daran, darin, darauf, druber, hierzu, hiervon, hierfur, dafur, tatsachlich, wirklich, echt, eben, halt, nun mal, uberhaupt mal, wohl, vielleicht, jeder, jede, jedes, jetzigen, zuerst, erstmal, anfangs, zwischen, gegen, ins, ans, furs, ums, ab, bis, nach, seit, ohne, sie, gab, entschuldigung, entschuldige, sorry, pardon, verzeihung, alles',
  other: 'er, ihm, ihn, ihr, ihre, ihren, seine, seinen, ihnen, alle, sie',
};
