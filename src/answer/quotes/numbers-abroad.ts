/** How numbers are written out in other languages, without accents; "one" is an article in them. */
export const NUMBERS_ABROAD: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  de: count(
    'zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn',
    'zwanzig dreißig vierzig funfzig sechzig siebzig achtzig neunzig',
    'hundert tausend million milliarde millionen milliarden',
  ),
  fr: count(
    'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
    'vingt trente quarante cinquante soixante',
    'cent mille million milliard millions milliards',
  ),
  es: count(
    'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve',
    'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    'cien mil millon millardo millones millardos',
  ),
};

/** @param units from two on. @param tens from twenty on. @param scales a hundred, a thousand, a million, a billion. */
function count(units: string, tens: string, scales: string): ReadonlyMap<string, string> {
  const of = (text: string, value: (at: number) => number) =>
    text.split(' ').map((word, at): [string, string] => [word, String(value(at))]);
  return new Map([
    ...of(units, (at) => at + 2),
    ...of(tens, (at) => 20 + 10 * at),
    ...of(scales, (at) => [100, 1e3, 1e6, 1e9, 1e6, 1e9][at] ?? 0),
  ]);
}
