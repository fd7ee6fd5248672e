/** Words that the British and the Americans spell in two ways, by what an ending may follow. */
const PAIRS: readonly (readonly [british: RegExp, american: string])[] = [
  // colour, favourite, neighbourhood; but not four, hour, tour.
  [
    /^((?:mis|un|dis|dem)?(?:ard|arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|misdemean|neighb|od|parl|ranc|rig|rum|sav|savi|splend|succ|tum|val|vap|vig))our/,
    '$1or',
  ],
  // centre, metres, theatre
  [/^(.*(?:cent|fib|goit|lit|lust|met|mit|sab|sepulch|somb|spect|theat|calib))re(s|d)?$/, '$1er$2'],
  // defence, licence, offences
  [/^(def|off|lic|pret)ence/, '$1ense'],
  // organise, organisation; "rise" and "promise" change alike in question and article, which does no harm
  [/^(..+)is(e|es|ed|ing|er|ers|ation|ations|able|ational)$/, '$1iz$2'],
  [/^(anal|paral|catal|hydrol|electrol)ys(e|es|ed|ing|er|ers)$/, '$1yz$2'],
  // catalogue, dialogues
  [/^(.*(?:catal|dial|anal|epil|monol|prol|travel))ogue(s|d)?$/, '$1og$2'],
  // travelled, cancelling, modeller
  [
    /^(travel|cancel|model|label|level|fuel|signal|total|rival|tunnel|panel|counsel|quarrel|marvel|jewel|shovel|equal|dial|duel|initial|channel|enrol|fulfil|instal|distil|instil|skil)l(ed|ing|er|ers|ery|or|ors|ment|ments|ful|s)$/,
    '$1$2',
  ],
  [/^(enrol|fulfil|instal|distil|instil)l$/, '$1'],
  [/^programme(s|d|r|rs)?$/, 'program$1'],
  [/^(an|leuk|isch|septic|hypoglyc)aemi/, '$1emi'],
  [/^(p|orthop)aed/, '$1ed'],
  [/^(man)oeuv(?:re|er)/, '$1euver'],
  [/^(?:o)?estrogen/, 'estrogen'],
  [/^foet/, 'fet'],
  [/^encyclopaed/, 'encycloped'],
  [/^(arch)aeo/, '$1eo'],
  [/^mediaev/, 'mediev'],
  [/^plough/, 'plow'],
  [/^scep(t)/, 'skep$1'],
  [/^grey/, 'gray'],
  [/^tyre(s?)$/, 'tire$1'],
  [/^kerb(s|ed|ing)?$/, 'curb$1'],
  [/^cheque(s?)$/, 'check$1'],
  [/^storey(s?)$/, 'story$1'],
  [/^mould/, 'mold'],
  [/^(smo)ulder/, '$1lder'],
  [/^moustache/, 'mustache'],
  [/^pyjama/, 'pajama'],
  [/^alumini/, 'alumin'],
  [/^ageing$/, 'aging'],
  [/^(judg|acknowledg|abridg|lodg)ement/, '$1ment'],
  [/^whisky/, 'whiskey'],
  [/^(sulph)/, 'sulf'],
];

/** What any of the spellings has in it; most words have nothing and are done. */
const MAY_DIFFER =
  /our|re[sd]?$|ence|is(?:e|es|ed|ing|er|ers|ation|ations|able|ational)$|ys|ogue|ll|mme|ae|oe|plough|scept|grey|tyre|kerb|cheque|storey|mould|smould|moust|pyj|alumin|ageing|gement|whisk|sulph/;

/** The American spelling of an English word, folded; what no word is spelt like may come out, but always the same. */
export function canonicalSpelling(word: string): string {
  if (!MAY_DIFFER.test(word)) return word;
  for (const [british, american] of PAIRS) if (british.test(word)) return word.replace(british, american);
  return word;
}
