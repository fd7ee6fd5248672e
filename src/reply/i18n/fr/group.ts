export const ofGroups = {
  'log.heading': 'Changements dans cette bibliothèque',
  'log.kept':
    'Seules les personnes qui gèrent la bibliothèque voient ceci. Je garde les {most} derniers changements, {days} jours au plus.',
  'log.none': 'Rien n’a changé ici ces {days} derniers jours. Je garde les {most} derniers changements.',
  'log.alone':
    'Ta propre bibliothèque, personne d’autre que toi ne peut la changer, donc je n’en garde pas d’historique.',
  'log.added': 'Ajouté : {title}',
  'log.replaced': 'Nouveau texte : {title}',
  'log.edited': 'Corrigé : {title}',
  'log.removed': 'Retiré : {title}',
  'log.restored': 'Récupéré : {title}',
  'log.hidden': 'Masqué : {title}',
  'log.shown': 'Affiché de nouveau : {title}',
  'log.chosen': 'Choisi pour la lecture : {title}',
  'log.chosenEverywhere': 'Choisi pour la lecture sur tout le serveur : {title}',
  'log.unchosen': 'Choix d’article annulé',
  'log.limited': 'Limite de lecture de {title} : ¶{last}',
  'log.unlimited': 'Limite de lecture de {title} levée',
  'log.set': 'Réglage du serveur modifié : {setting}',
  'command/library/log/name': 'historique',
  'command/library/log/description':
    'Ce qui a changé ici, par qui et quand ; tu es la seule personne à le voir',
  'news.readHere': 'Ce salon lit maintenant {title}.',
  'news.readEverywhere':
    'Ce serveur lit maintenant {title}, sauf dans les salons qui ont leur propre article.',
  'news.limited':
    'On lit maintenant {title} ici jusqu’à ¶{last} sur {paragraphs}. La suite reste cachée tant que tu n’appuies pas sur le bouton qui la montre.',
  'news.unlimited': '{title} n’a plus de limite de lecture ici. On peut tout afficher.',
  'news.noServer':
    'Il n’y a pas de salon de serveur ici où l’annoncer, donc je n’ai rien changé. Réessaie sans « {option} ».',
  'news.notPosted':
    'C’est fait, mais je n’ai pas pu l’annoncer : je n’ai pas le droit d’écrire dans ce salon.',
  'option/announce/name': 'annoncer',
  'option/announce/description': 'Prévenir tout le monde dans le salon ; sinon, personne n’est prévenu',
  'button.across': 'Chercher dans les autres articles',
  'across.heading': 'Dans tous les articles',
  'across.nothing':
    '{all, plural, one {Le seul article ici n’en dit rien.} other {Aucun des # articles ici n’en parle.}}',
  'across.partly':
    'Pour l’instant, j’ai cherché dans {looked} des {all} articles. Redemande pour chercher dans les autres.',
  'across.onlyOne': 'Il n’y a pas d’autres articles ici.',
  'across.busy': 'Je ne peux pas chercher dans tous les articles pour le moment. Réessaie dans une minute.',
  'across.reading': 'Lecture des articles : {looked} sur {all}…',
  'across.open': 'Ouvrir ¶{number} · {title}',
  'option/in/name': 'dans',
  'option/in/description': 'Où chercher : dans cet article ou dans tous ceux d’ici',
  'choice/in/article': 'cet article',
  'choice/in/all': 'tous les articles',
  'read.alone': 'Lire de mon côté',
  'read.ownPlace': 'là où tu en es',
  'button.keep': 'Garder',
  'button.keepParagraph': 'Garder un paragraphe',
  'notes.formTitle': 'Garder ce passage',
  'notes.field': 'Ta note',
  'notes.fieldHint': 'Elle n’est visible que pour toi. Tu peux la laisser vide.',
  'notes.kept': 'C’est gardé. Tu le retrouveras avec /notes.',
  'notes.heading': 'Mes notes',
  'notes.none':
    'Tu n’as pas encore de notes ici. Appuie sur « Garder » sous un paragraphe, une référence ou le contexte d’une réponse.',
  'notes.earlier': '{title}, d’une version antérieure',
  'notes.export': 'Exporter',
  'notes.exported': 'Tes notes dans un fichier Markdown :',
  'notes.remove': 'Retirer une note',
  'library.refused.too-many-notes':
    'Tu as {limit} notes ici, et je ne peux pas en garder plus. Retires-en avec /notes.',
  'command/notes/name': 'notes',
  'command/notes/description': 'Les passages que tu as gardés, visibles pour toi seulement',
};
