/**
 * Things that have several names, one a line: the names parted by commas, as they are written in small letters.
 * A line begins with the name that stands for all of them. Plurals and possessives need no entry of their own.
 */
const ENGLISH = `
united states, us, usa, united states of america, america, american, the states, uncle sam
united kingdom, uk, britain, great britain, british, briton
united nations, un, uno
european union, eu
world health organization, who
world trade organization, wto
international monetary fund, imf
north atlantic treaty organization, nato
united arab emirates, uae, emirati
soviet union, ussr, soviet
hong kong, hk, hongkong
new york, nyc, new york city
los angeles, la
washington dc, washington d c, dc
artificial intelligence, ai
gross domestic product, gdp
climate change, global warming
covid 19, covid, coronavirus, sars cov 2
latin america, latin american
south america, south american
north america, north american
afghanistan, afghan
argentina, argentine, argentinian
australia, australian, aussie
austria, austrian
belgium, belgian
bangladesh, bangladeshi
brazil, brazilian
canada, canadian
chile, chilean
china, chinese, prc, people s republic of china
colombia, colombian
cuba, cuban
czech republic, czechia, czech
denmark, danish, dane
egypt, egyptian
ethiopia, ethiopian
europe, european
africa, african
asia, asian
finland, finnish, finn
france, french, frenchman, frenchmen
germany, german
greece, greek
hungary, hungarian
india, indian
indonesia, indonesian
iran, iranian
iraq, iraqi
ireland, irish
israel, israeli
italy, italian
japan, japanese
kenya, kenyan
north korea, north korean, dprk
south korea, south korean
korea, korean
lebanon, lebanese
malaysia, malaysian
mexico, mexican
morocco, moroccan
myanmar, burma, burmese
netherlands, holland, dutch
new zealand, new zealander
nigeria, nigerian
norway, norwegian
pakistan, pakistani
peru, peruvian
philippines, philippine, filipino
poland, polish, pole
portugal, portuguese
romania, romanian
russia, russian, russian federation
saudi arabia, saudi, saudi arabian
scotland, scottish, scot
singapore, singaporean
south africa, south african
spain, spanish, spaniard
sweden, swedish, swede
switzerland, swiss
syria, syrian
taiwan, taiwanese
thailand, thai
turkey, turkish, turk, türkiye
ukraine, ukrainian
venezuela, venezuelan
vietnam, vietnamese
wales, welsh
january, jan
february, feb
march, mar
april, apr
june, jun
july, jul
august, aug
september, sep, sept
october, oct
november, nov
december, dec
monday, mon
tuesday, tue, tues
thursday, thu, thurs
autumn, the fall, this fall, last fall, next fall, late fall, early fall
percent, per cent, pct, percentage points
thousand, k
million, m, mn, mio
billion, bn
trillion, tn, trn
television, tv
photograph, photo
information technology, it department
prime minister, pm, premier
kilometer, kilometre, km
kilogram, kg, kilo
`;

const GERMAN = `
usa, us, vereinigte staaten, vereinigten staaten, amerika, amerikanisch, amerikaner
vereinigtes königreich, vereinigten königreich, vereinigten königreichs, großbritannien, uk, britisch, brite
vereinte nationen, vereinten nationen, uno, un
europäische union, europäischen union, eu
prozent, pct
million, mio
milliarde, mrd
`;

const SPANISH = `
estados unidos, ee uu, eeuu, eua, usa, estadounidense
reino unido, británico, gran bretaña
naciones unidas, onu
unión europea, ue
por ciento, porcentaje
`;

const FRENCH = `
états unis, usa, états unis d amérique, américain
royaume uni, grande bretagne, britannique
nations unies, onu
union européenne, ue
pour cent, pourcent
`;

const RUSSIAN = `
сша, соединенные штаты, соединенных штатов, соединенных штатах, американский
ес, евросоюз, европейский союз, европейского союза
оон, организация объединенных наций, организации объединенных наций
великобритания, соединенное королевство, британский
процент, проценты
`;

const LISTS: Readonly<Record<string, string>> = {
  en: ENGLISH,
  de: GERMAN,
  es: SPANISH,
  fr: FRENCH,
  ru: RUSSIAN,
};

/** The names of a language's things, each thing's in a list. */
export function knownNames(language: string): string[][] {
  const lines = (LISTS[language] ?? '').split('\n').filter((line) => line !== '');
  return lines.map((line) => line.split(', '));
}
