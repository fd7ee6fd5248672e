/** What the bot says to reading groups beside answers: all articles at once, notes, news for the channel, polls. */
export const ofGroups = {
  'button.across': 'Look in the other articles',
  'across.heading': 'In all articles',
  'across.nothing':
    '{all, plural, one {The only article here says nothing about this.} other {None of the # articles here says anything about this.}}',
  'across.partly': 'I have searched {looked} of {all} articles so far. Ask again to search the rest.',
  'across.onlyOne': 'There are no other articles here.',
  'across.busy': 'I can’t search all articles right now. Please try again in a minute.',
  'across.reading': 'Reading the articles: {looked} of {all}…',
  'across.open': 'Open ¶{number} · {title}',
  'option/in/name': 'in',
  'option/in/description': 'Where to look: in this article or in all articles here',
  'choice/in/article': 'this article',
  'choice/in/all': 'all articles',
} as const;
