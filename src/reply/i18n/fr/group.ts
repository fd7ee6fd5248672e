export const ofGroups = {
  'button.across': 'Chercher dans les autres articles',
  'across.heading': 'Dans tous les articles',
  'across.nothing':
    '{all, plural, one {Le seul article ici n’en dit rien.} other {Aucun des # articles ici n’en parle.}}',
  'across.partly':
    'Pour l’instant, j’ai cherché dans {looked} articles sur {all}. Redemande pour chercher dans les autres.',
  'across.onlyOne': 'Il n’y a pas d’autres articles ici.',
  'across.busy': 'Je ne peux pas chercher dans tous les articles pour le moment. Réessaie dans une minute.',
  'across.reading': 'Lecture des articles : {looked} sur {all}…',
  'across.open': 'Ouvrir ¶{number} · {title}',
  'option/in/name': 'dans',
  'option/in/description': 'Où chercher : dans cet article ou dans tous ceux d’ici',
  'choice/in/article': 'cet article',
  'choice/in/all': 'tous les articles',
};
