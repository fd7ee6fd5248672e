import type { QuestionLexicon } from '../senses.js';

export const nl: QuestionLexicon = {
  who: 'wie, wie is, welke persoon, welke journalist, wie zijn',
  whose: 'wiens, wier, van wie, aan wie danken we, van wie is',
  when: 'wanneer, sinds wanneer, van wanneer, van wanneer is',
  where: 'waar, waarin, waarvandaan, waar vandaan, vanwaar',
  what: 'wat, welke, welk, hoe',
  how: 'hoe, op welke manier, manier',
  howMany: 'hoeveel, hoe veel, aantal, het aantal',
  howLong:
    'hoe lang, hoelang, hoe groot, hoe uitgebreid, lang, kort, hoeveel tijd, hoeveel minuten, lang stuk, uitgebreid, hoe kort',
  howOften: 'hoe vaak, hoeveel keer, hoe dikwijls',
  howOld:
    'hoe oud, hoe recent, hoe actueel, hoe nieuw, hoe lang geleden, hoelang geleden, recent, oud, actueel, verouderd, nieuw, leeftijd, hoeveel dagen geleden, achterhaald',
  why: 'waarom, waarvoor, reden, hoezo',
  tell: 'vertel over, vertel iets over, vertel me iets over, vertel me over, vertel me meer over, beschrijf, beschrijving, wat weten we over, wat weten we van, wat is bekend over, iets over, meer over, informatie over, info over, achtergrond, stel voor',

  article: 'artikel, artikelen, tekst, essay, hoofdartikel, opiniestuk',
  vague:
    'verhaal, bericht, rapport, verslag, pagina, document, commentaar, column, reportage, stuk, stukje, post, publicatie, bijdrage, krantenbericht, verslagje, blog, het interview, dit interview',
  it: 'dit, deze, dat, die, het, hier, hiervan, ervan, van wie is, van wanneer is, is van',
  author:
    'auteur, auteurs, schrijver, schrijvers, schrijfster, journalist, journaliste, journalisten, redacteur, redactrice, verslaggever, verslaggeefster, columnist, columniste, correspondent, correspondente, opsteller, welke journalist, welke verslaggever',
  person:
    'persoon, iemand, mens, mensen, man, vrouw, personen, heer, dame, vent, kerel, gast, lui, meneer, mevrouw',
  outlet:
    'krant, kranten, dagblad, tijdschrift, magazine, weekblad, blad, uitgever, uitgeverij, medium, media, bron, website, site, persbureau, nieuwssite, portaal, omroep, pers, platform, krantje',
  picture: 'foto, foto s, fotos, afbeelding, afbeeldingen, plaatje, plaatjes, beeld, illustratie, kiekje',
  caption: 'bijschrift, bijschriften, onderschrift, fotobijschrift, fotobijschriften, onder de foto',
  credit:
    'fotograaf, fotografe, fotografen, credit, credits, rechten, copyright, auteursrecht, bronvermelding van de foto, maker van de foto, beeldrechten',
  title: 'titel, kop, krantenkop, opschrift, koptekst, kopje',
  section: 'rubriek, sectie, categorie, katern, onderdeel van de krant, deel van de krant, tag, afdeling',
  genre:
    'soort artikel, soort tekst, type artikel, type tekst, genre, nieuws of opinie, opinie of nieuws, opinieartikel, soort stuk, wat voor tekst, wat voor artikel, wat voor stuk, wat voor soort tekst',
  date: 'datum, dag, maand, publicatiedatum, verschijningsdatum, gedateerd',
  year: 'jaar, jaartal, jaren',
  weekday:
    'dag van de week, weekdag, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, weekend, werkdag',
  clock: 'tijd, uur, hoe laat, tijdstip, minuut, minuten, uren, ochtend, avond, middag',
  place: 'plaats, stad, land, plek, locatie',
  paragraph: 'alinea, alinea s, alineas, paragraaf, paragrafen',
  word: 'woord, woorden',
  length: 'leestijd, lengte, omvang, grootte, aantal woorden, woordental',
  language:
    'taal, talen, nederlands, engels, frans, duits, spaans, portugees, russisch, chinees, japans, arabisch, italiaans',
  job: 'beroep, baan, werk, functie, universiteit, hogeschool, school, werkgever, carriere, opleiding, achtergrond, kwalificatie, kwalificaties, gekwalificeerd, deskundige, deskundig, expert, specialist, hoogleraar, professor, docent, docente, leraar, lerares, onderzoeker, onderzoekster, historicus, historica, arts, advocaat, advocate, politicus, politica, student, studente, econoom, biografie, cv, wetenschapper, ingenieur, bevoegd',
  contact:
    'e mail, email, mail, e mailadres, mailadres, emailadres, adres, contact, contactgegevens, telefoonnummer, telefoon',
  desk: 'redactie, hoofdredacteur, lezersrubriek, nieuwsredactie',
  link: 'link, url, webadres, online, op internet, op het internet, op het web, hyperlink, origineel',
  name: 'naam, namen, achternaam',
  number: 'getal, totaal, totale aantal',
  speaker: 'geciteerden, geinterviewden, sprekers, stemmen, gesprekspartners',
  about: 'waar gaat, waarover gaat, waarover, onderwerp, gaat het over, waar gaat het over, gaat over',

  write:
    'geschreven, schreef, schrijft, schrijven, heeft geschreven, schreven, opgeschreven, neergepend, opgesteld, ondertekend, schrijf*',
  publish:
    'gepubliceerd, publiceerde, publiceert, publiceren, verschenen, verscheen, verschijnt, verschijnen, uitgekomen, kwam uit, komt uit, uitgebracht, geplaatst, gedrukt, drukte, uitgegeven, online gezet, online gekomen, gepost, gestaan, stond, kwam dit uit, kwam het uit, kwam dat uit, kwam, uit',
  update:
    'bijgewerkt, gewijzigd, aangepast, herzien, gecorrigeerd, geupdatet, veranderd, bewerkt, wijziging, wijzigingen, correctie, correcties, laatste versie, nieuwe versie, update',
  take: 'genomen, nam, gemaakt, maakte, gefotografeerd, geschoten, fotografeerde, geleverd, aangeleverd, vastgelegd',
  show: 'toont, tonen, te zien, zien, ziet, zie, afgebeeld, laat zien, staat er op, staat op, zichtbaar, gebeurt, staan er op, staan op, stelt voor',
  call: 'heet, heten, getiteld, genoemd, noemt',
  file: 'ingedeeld, valt onder, hoort bij, hoort, staat, onder',
  work: 'werkt, werken, doceert, geeft les, lesgeeft, doet voor werk, doet voor de kost, verdient, in dienst, onderzoekt, studeert, van beroep, doet, woont, leeft',
  send: 'contacteren, bereiken, bereik, sturen, stuur, inzenden, antwoorden, reageren, reactie, brief, brieven, lezersbrief, ingezonden brief, klacht, klagen, mening, opmerking, opmerkingen, contact opnemen, in contact komen, mailen, melden, fout melden, bericht sturen',
  quote:
    'geciteerd, citeert, citeren, citaat, citaten, aan het woord, komt aan het woord, komen aan het woord, aangehaald, geinterviewd, gesproken, sprak, spreekt, quote, quotes, wordt geciteerd, worden geciteerd, uitspraken, praten, praten er, komt er aan het woord, komen er aan het woord, is gesproken',
  say: 'zegt, zeggen, zei, vindt, denkt, gelooft, beweert, stelt, meent, bekritiseert, volgens, adviseert, mening over',
  read: 'lezen, leest, lees, gelezen, leestijd, te lezen, om te lezen, doorlezen, uitlezen, door te lezen, uit te lezen',
  from: 'uit, afkomstig, komt, vandaan, komt het vandaan, van wanneer, van wanneer is, waar vandaan, waarvandaan, vanwaar',
  by: 'van, door, achter, verantwoordelijk, van de hand, is van',
  before: 'na de, na het, na, voordat, nadat, tijdens',
  recent: 'recent, oud, actueel, verouderd, nieuw, vers, achterhaald, up to date, nog actueel, onlangs',

  topic: 'over, betreffende, aangaande',
  a: 'een, n',
  be: 'is, zijn, was, waren',
  glue: 'de, het, t, van, in, op, aan, bij, met, voor, te, tot, om, en, of, is, zijn, was, waren, wordt, werd, worden, werden, ben, heeft, hebben, had, kan, kun, kunnen, kunt, kon, mag, moet, moeten, zou, zal, wil, ik, je, jij, u, we, wij, ons, mij, me, mijn, er, eens, even, dan, nou, toch, eigenlijk, precies, exacte, exact, alsjeblieft, alstublieft, aub, svp, graag, bedankt, dank je, dank, hoi, hallo, dag iedereen, weet, weten, iemand weet, weet iemand, weet je, vertel, vertellen, zeg, zeggen dat, geef, geeft, laat weten, vinden, vind, nodig, heb, hoeven, duurt, duurt het, kost, kost het, ook, nog, al, ooit, nooit, daarna, later, maar, dus, want, als, wel, niet, geen, hele, heel, gehele, volledige, laatste, eerste, tweede, derde, keer, oorspronkelijk, oorspronkelijke, samen, totaal, ongeveer, bevat, telt, staat er, bijbehorende, sorry, pardon, vraag, vraagje, benieuwd, eventjes, trouwens, toevallig, gewoon, echt, zo, gegaan, begin, bezig',
  other: 'hij, zij, hem, haar, hun, hen, ze, zijne, allemaal, iedereen',
};
