/** How numbers are written out in other languages, without accents, a word's forms parted by `|`; "one" is an article in them. */
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
  it: count(
    'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
    'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
    'cento mille|mila milione miliardo milioni miliardi',
  ),
  pt: count(
    'dois|duas tres quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove',
    'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
    'cem|cento mil milhao bilhao milhoes bilhoes',
  ),
  nl: count(
    'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
    'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
    'honderd duizend miljoen miljard miljoenen miljarden',
  ),
  ru: count(
    'два|две|двух|двум|двумя три|трех|трёх|трем|трём|тремя четыре|четырех|четырёх|четырем|четырьмя пять|пяти|пятью шесть|шести|шестью семь|семи|семью восемь|восьми девять|девяти десять|десяти одиннадцать|одиннадцати двенадцать|двенадцати тринадцать|тринадцати четырнадцать|четырнадцати пятнадцать|пятнадцати шестнадцать|шестнадцати семнадцать|семнадцати восемнадцать|восемнадцати девятнадцать|девятнадцати',
    'двадцать|двадцати тридцать|тридцати сорок|сорока пятьдесят|пятидесяти шестьдесят|шестидесяти семьдесят|семидесяти восемьдесят|восьмидесяти девяносто|девяноста',
    'сто|ста тысяча|тысячи|тысяч миллион|миллиона миллиард|миллиарда миллионов миллиардов',
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
    text
      .split(' ')
      .flatMap((forms, at) => forms.split('|').map((word): [string, string] => [word, String(value(at))]));
  return new Map([
    ...of(units, (at) => at + 2),
    ...of(tens, (at) => 20 + 10 * at),
    ...of(scales, (at) => [100, 1e3, 1e6, 1e9, 1e6, 1e9][at] ?? 0),
  ]);
}
