import { words } from '../table.js';
import type { AbroadWords } from './abroad-words.js';

const GERMAN_ROLE =
  /(?:(?:sprecher|chef|minister|kanzler|präsident|sekretär|leiter|direktor|forscher|politiker|schüler|rentner|händler|landwirt|fahrer|förster|bäcker|meister|lehrer|student|dozent|referent|intendant|praktikant|mediziner|physiker|chemiker|techniker|historiker|informatiker|musiker|ökonom|ingenieur|architekt|jurist)(?:in)?|..(?:log|gog)e|rätin|landrat|stadtrat|anwalt|anwältin|ärztin|vorsitzender?|abgeordneter?|beauftragter?|..(?:[lrgknts]er|[ts]or|eur|är|(?<!chr)ist|log|gog)in)$/;

/** Whether a word is what somebody is, written like a name as all German nouns are: "Schülerin", "Fraktionschef", "Landrätin". */
export const isGermanRole = (small: string): boolean => GERMAN_ROLE.test(small);

export const GERMAN: AbroadWords = {
  speakingOf: words('sprach spricht sprachen sprechen gesprochen redete redet'),
  cues: words(`
    sagte sagt sagten sagen erklärte erklärt erklärten betonte betont betonten meinte meint fügte ergänzte forderte
    fordert forderten kritisierte kritisiert warnte warnt warnten schrieb schreibt bezeichnete nannte nennt
    behauptete behauptet kündigte teilte äußerte bestätigte bestreitet bestritt dementierte versprach verspricht
    twitterte antwortete fragte lobte verurteilte räumte hob unterstrich verwies mahnte glaubt glaubte hofft
    hoffte berichtete berichtet kommentierte kommentiert beklagte beklagt klagte klagt
    bedauerte bedauert begründete begründet scherzte spottete rief erzählte erzählt erinnerte entgegnete
    widersprach widerspricht fürchtet fürchtete vermutet vermutete beteuerte beteuert versicherte versichert
    rechtfertigte urteilte urteilt monierte rügte bemängelte befürchtet befürchtete plädierte plädiert
    appellierte drohte mutmaßte resümierte bilanzierte verkündete verkündet dankte verteidigte verteidigt schimpfte
    schimpft spottet seufzte seufzt schwärmte schwärmt mahnt argumentierte argumentiert konterte kontert wetterte
    wettert lobt fügt lacht lachte bekräftigte erläuterte erwiderte konstatierte prognostizierte präzisierte
  `),
  participles: words('gesagt gefordert angekündigt'),
  besideMarks: words('findet finden'),
  others: words('man es ich wir'),
  parted: new Map([
    ['gab', 'an|bekannt|preis|bedenken|zu'],
    ['gibt', 'an|bekannt|preis|bedenken|zu'],
    ['gaben', 'an|bekannt|preis|bedenken|zu'],
    ['warf', 'vor'],
    ['wirft', 'vor'],
    ['warfen', 'vor'],
    ['wies', 'zurück'],
    ['weist', 'zurück'],
    ['sprach', 'aus'],
    ['spricht', 'aus'],
    ['pflichtete', 'bei'],
    ['pflichtet', 'bei'],
    ['stellte', 'klar'],
    ['stellt', 'klar'],
    ['hielt', 'dagegen'],
    ['hält', 'dagegen'],
  ]),
  theirs: new Map([
    ['seinen worten', 'he'],
    ['seinen angaben', 'he'],
    ['ihm zufolge', 'he'],
    ['ihren worten', 'she'],
    ['ihren angaben', 'she'],
    ['ihr zufolge', 'she'],
  ]),
  so: 'so',
  for: 'für',
  hasNounCapitals: true,
  after: new Set([
    'laut',
    'nach angaben',
    'angaben von',
    'nach den worten',
    'worten von',
    'nach ansicht',
    'ansicht von',
    'nach aussage',
    'aussage von',
    'nach einschätzung',
    'einschätzung von',
  ]),
  behind: words('zufolge'),
  ofMany: /ten$|^(?:sagen|meinen|finden|glauben|fordern|hoffen|erklären)$/,
  the: words('der die das den dem des'),
  he: words('er'),
  she: words('sie'),
  mayDropSubject: false,
  prepositions: words(`
    in am im an auf nach mit von vom vor bei beim zu zum zur aus für gegen über um seit während wegen trotz unter
    zwischen durch ohne
  `),
  small: words(`
    der die das den dem des ein eine einer einem und aber doch auch dann da als wenn weil ob wie was wer er sie es
    wir ich ihr man dies diese dieser dieses so nun nur noch schon später zuvor danach dabei dazu damit deshalb
    jedoch außerdem zudem heute gestern dort hier alle viele einige mehr nicht kein keine sein seine ihre deren
    dessen hat haben hatte
  `),
  people: new Map([
    ['mann', 'he'],
    ['frau', 'she'],
  ]),
  indefinite: words('ein eine'),
  strangers: words(`
    vater mutter nachbar nachbarin anwohner anwohnerin bewohner bewohnerin zeuge zeugin mitarbeiter mitarbeiterin
    kollege kollegin freund freundin bruder schwester kunde kundin besucher besucherin polizist polizistin passant
    passantin pfarrer pfarrerin richter richterin
  `),
  roles: new Set(),
  justNamed: /(?:^\d+-jährige|-(?:politiker|politikerin|chef|chefin|abgeordnete|mann|frau))$/,
  reporting: {
    // The first subjunctive, where nothing else has its form; "hätten" stands in for one that looks like the indicative.
    verbs:
      words(`sei seien habe werde könne müsse dürfe wolle solle gebe gehe komme stehe liege bleibe wisse brauche
      fehle hätten`),
    plainAfter: words('ich wir'),
    papers: /^h(?:eißt|ieß) es$/,
  },
};
