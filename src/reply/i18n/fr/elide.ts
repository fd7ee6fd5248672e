/** Vowels, and the names whose “h” or “y” is spoken as one: "d’Hélène", "d’Yves", but "de Hassan", "de Yann". */
const VOWEL =
  /^[*_]*(?:[aeiouàâéèêëîïôûœæ]|h(?:élène|enri|ubert|ugu|onor|ortense|erm|erv)|y(?:ves|von|vette|vain|van))/iu;
const BEFORE_VALUE = /(?<!\p{L})([dD])e \{(\w+)\}/gu;

/** "Propos de {name}" as "Propos d’{name}" where the name begins with a vowel. */
export const elide = (message: string, values: Readonly<Record<string, unknown>>): string =>
  message.replace(BEFORE_VALUE, (whole, letter: string, key: string) => {
    const value = values[key];
    return typeof value === 'string' && VOWEL.test(value) ? `${letter}’{${key}}` : whole;
  });
