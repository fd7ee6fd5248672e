/** What the bot says to reading groups beside answers: all articles at once, notes, news for the channel, polls. */
export const ofGroups = {
  'news.readHere': 'This channel is now reading {title}.',
  'news.readEverywhere':
    'This server is now reading {title}, except in channels with an article of their own.',
  'news.limited':
    '{title} is now read up to ¶{last} of {paragraphs} here. What comes later stays hidden until you press the button that shows it.',
  'news.unlimited': '{title} has no reading limit here any more. All of it can be shown.',
  'news.noServer':
    'There is no server channel here to announce it in, so I changed nothing. Please leave out “{option}”.',
  'news.notPosted': 'It is done, but I couldn’t announce it: I’m not allowed to write in that channel.',
  'option/announce/name': 'announce',
  'option/announce/description': 'Tell everybody in the channel; if left out, nobody is told',
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
  'read.alone': 'Read on my own',
  'read.ownPlace': 'your own place',
  'button.keep': 'Keep',
  'button.keepParagraph': 'Keep a paragraph',
  'notes.formTitle': 'Keep this passage',
  'notes.field': 'Your note',
  'notes.fieldHint': 'Only you will see it. You can leave it empty.',
  'notes.kept': 'Kept. You’ll find it under /notes.',
  'notes.heading': 'My notes',
  'notes.none':
    'You have no notes here yet. Press Keep under a paragraph, a citation or the context of an answer.',
  'notes.earlier': '{title}, from an earlier version',
  'notes.export': 'Export',
  'notes.exported': 'Your notes as a Markdown file:',
  'notes.remove': 'Remove a note',
  'library.refused.too-many-notes':
    'You have {limit} notes here, and I can’t keep more. Remove some under /notes.',
  'command/notes/name': 'notes',
  'command/notes/description': 'The passages you kept, for you alone',
} as const;
