export const ofGroups = {
  'button.across': 'In den anderen Artikeln suchen',
  'across.heading': 'In allen Artikeln',
  'across.nothing':
    '{all, plural, one {Der einzige Artikel hier sagt nichts dazu.} other {Keiner der # Artikel hier sagt etwas dazu.}}',
  'across.partly':
    'Bisher habe ich {looked} von {all} Artikeln durchsucht. Frag noch einmal, dann suche ich im Rest.',
  'across.onlyOne': 'Hier gibt es keine anderen Artikel.',
  'across.busy':
    'Ich kann gerade nicht alle Artikel durchsuchen. Bitte versuch es in einer Minute noch einmal.',
  'across.reading': 'Ich lese die Artikel: {looked} von {all} …',
  'across.open': '¶{number} öffnen · {title}',
  'option/in/name': 'in',
  'option/in/description': 'Wo gesucht wird: in diesem Artikel oder in allen Artikeln hier',
  'choice/in/article': 'diesem Artikel',
  'choice/in/all': 'allen Artikeln',
};
