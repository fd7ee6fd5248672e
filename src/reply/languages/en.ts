/**
 * What the bot says, in English: the keys that every language has, as ICU messages
 * (https://unicode-org.github.io/icu/userguide/format_parse/messages/). Names, quotations and lists come in as
 * they are to be shown. An apostrophe is `’`: a straight one would hide what follows it from ICU.
 */
export const en = {
  quote: '“{text}”',

  'cite.noAuthor':
    'The article names no author{instead, select, title {; by the style’s rule its title stands first} source {; by the style’s rule its publisher stands in their place} other {}}.',
  'cite.noDate':
    'The article has no date; {written, select, nothing {the style leaves it out} other {the style writes “{written}”}}.',
  'cite.printedDate': 'The date stands as the article prints it, {printed}: it could not be read as a date.',
  'cite.noTitle': 'The article has no title. Add one, or a description, before you use this.',
  'cite.judgedNames': 'Please check which name is the family’s; I took: {names}.',
  'cite.oneName': 'Author and publisher are both {name}, so it is named once.',
  'cite.noLink': 'The article has no web address, so there is no link to give.',
  'cite.noParagraph': 'The article has no paragraph {paragraph}; it is left out.',
  'cite.notLed':
    'The words can’t be told from all others there, so the link leads to {leadsTo, select, paragraph {their paragraph} other {the page only}}.',

  'check.whole': 'There is no quotation in this message, so I took all of it for one.',
  'check.left':
    'There {count, plural, one {is one quotation} other {are # quotations}} more; I check ten at a time.',
  'check.exact':
    'Word for word, in ¶{paragraph}{others, plural, =0 {} one { and in another place} other { and in # other places}}.',
  'check.omitted': 'Left out, as marked: {texts}.',
  'check.sameWords': 'The same words as in ¶{paragraph}; only capitals or punctuation are different.',
  'check.altered': 'Altered: the article has other words, in ¶{paragraph}.',
  'check.careful':
    'Careful, the meaning may not be the same: {what} {count, plural, one {was} other {were}} changed.',
  'check.became': '{article} became {quoted}',
  'check.dropped': '{article} was left out without a sign',
  'check.inserted': '{quoted} was put in',
  'check.change': '{change}: {what}',
  'check.kind.negation': 'the negation',
  'check.kind.number': 'a number',
  'check.kind.name': 'a name',
  'check.kind.tense': 'the tense',
  'check.kind.modality': 'how certain it is',
  'check.kind.form': 'the form of a word',
  'check.kind.spelling': 'spelling',
  'check.moreChanges': 'and {count, plural, one {one change} other {# changes}} more',
  'check.pieced': 'Pieced together: its parts stand in the article, but not like this.',
  'check.added': 'Not in the article: {texts}.',
  'check.absent': 'Not in the article.',
  'check.related':
    '{count, plural, one {This passage may be related:} other {These passages may be related:}}',
  'check.unrelated': 'I found nothing in the article that is related to this.',
  'check.saidBy': 'Said by {names} in ¶{paragraph}.',
  'check.reported':
    'Said by {names} in ¶{paragraph}, but in the article’s words: it reports, and doesn’t quote.',
  'check.otherSpeaker': 'Said by {names} in ¶{paragraph}, not by {asked}.',
  'check.nobodySaid':
    'The article says this itself in ¶{paragraph}; it doesn’t put it in the mouth of {asked}.',
  'check.unknownSpeaker': 'The article quotes nobody called {asked}.',

  'why.heading': 'Why ¶{paragraph}?',
  'why.noHeading': 'Why no answer?',
  'why.unmet': 'Not in ¶{paragraph}: {words}.',
  'why.nowhere': 'Nowhere in the article: {words}.',
  'why.same': '{asked}: the same word',
  'why.met':
    '{asked}: {found}, {how, select, same {the same word} stem {the same stem} spelling {spelt alike} other {a related word}}',
  'why.alone': 'Of 100 such answers about {right} are right. No other paragraph has any of the words.',
  'why.ahead':
    'Of 100 such answers about {right} are right. Next came ¶{next}, with {nextRight}, so ¶{paragraph} is {margin} ahead.',
  'why.apart': 'Against ¶{next}, {reasons}.',
  'why.sign.paragraph': 'it speaks more of these words',
  'why.sign.coverage': 'it holds more of the question',
  'why.sign.sentence': 'one of its sentences holds more of the question',
  'why.sign.window': 'two of its sentences in a row hold more of the question',
  'why.sign.pairs': 'words that you asked side by side stand nearer to each other',
  'why.sign.exact': 'more words stand in it as you wrote them',
  'why.sign.kind': 'it holds the kind of thing that you asked for',
  'why.sign.missing': 'it lacks fewer of the names and numbers you asked for',
  'why.sign.lead': 'it begins with what you asked for',
  'why.noWords': 'The question has no word that I could look for.',
  'why.tooFar': '¶{paragraph} is the nearest, but it shares too little with the question to answer it.',
  'why.said':
    'You asked what {name} says. {count, plural, one {One sentence of the article is} other {# sentences of the article are}} put in their mouth.',
  'why.saidAbout':
    'You asked what {name} says about {about}. Of the sentences that the article puts in their mouth, {count, plural, one {this one speaks} other {these # speak}} of it.',
  'why.cues': 'What tells that it is said: {cues}.',
  'why.fact': 'You asked for something that stands in the article’s header: {field}.',
  'why.unsaid':
    'You asked what {name} says; I look for that only in sentences that the article puts in their mouth.',

  'discussed.heading': 'What was discussed',
  'discussed.nothing': 'Nothing in this article has been asked about or cited yet.',
  'discussed.more': 'and {count, plural, one {one paragraph} other {# paragraphs}} more',
  'discussed.never': 'Never: {stretches}{left, plural, =0 {} other { and # more}}.',
  'discussed.all': 'Every paragraph was discussed.',
  'discussed.alt':
    'Column chart of how often each of the {paragraphs} paragraphs was asked about or cited. {most, select, nothing {} other {Most: {most}. }}{never, plural, =0 {None was never discussed.} other {Never: # of {paragraphs}.}}',
} as const;
