export const ofLibrary = {
  'library.noSuchArticle': 'Il n’y a pas d’article {asked} ici. /articles liste les montre tous.',
  'library.severalArticles':
    'Plusieurs articles correspondent à {asked}. Choisis-en un parmi les suggestions.',
  'library.listHeading': '{articles, plural, one {# article} other {# articles}}',
  'library.previous': '◀ Précédent',
  'library.next': 'Suivant ▶',
  'library.beingRead': 'lu ici',
  'library.hidden': 'masqué',
  'library.shared': 'fourni avec le bot',
  'library.pageGone': 'Cette liste a changé. Demande-la encore une fois.',
  'library.tooBigToExport': 'Cet article est trop long pour être envoyé en fichier.',
  'library.exported': '{title} en Markdown :',
  'library.addTitle': 'Ajouter un article',
  'library.replaceTitle': 'Remplacer le texte d’un article',
  'library.fieldText': 'Texte',
  'library.fieldTextHint': 'Jusqu’à 4 000 caractères. Pour un texte plus long, envoie un fichier.',
  'library.fieldUrl': 'Ou son adresse web',
  'library.fieldFile': 'Fichier : texte, HTML, PDF, EPUB, DOCX, ODT',
  'library.oneSource': 'Donne une seule chose : un fichier, une adresse ou un texte.',
  'library.noSource': 'Il n’y avait rien à lire. Donne un fichier, une adresse ou un texte.',
  'library.tooBig': 'Le fichier {file} est trop gros. Je peux lire jusqu’à 5 Mo.',
  'library.fetching': 'Téléchargement…',
  'library.waiting': 'J’attends mon tour…',
  'library.reading': 'Lecture…',
  'library.draftNew':
    'Voici ce que j’ai trouvé. Appuie sur « Garder » dans les 24 heures pour l’ajouter à la bibliothèque.',
  'library.draftReplacing':
    'Voici ce que j’ai trouvé. Appuie sur « Garder » dans les 24 heures pour remplacer le texte de {title}.',
  'library.missing':
    'Je n’ai pas trouvé : {fields}. Tu peux ajouter ce qui manque avec « Corriger » ou « Détails ».',
  'library.author': 'auteur',
  'library.date': 'date',
  'library.source': 'source',
  'library.address': 'adresse web',
  'library.title': 'titre',
  'library.unknown': 'inconnu',
  'library.twin': 'La bibliothèque a déjà un article de ce titre.',
  'library.short':
    'Cette page a peu de texte. Si elle demande une connexion ou un accord, colle plutôt le texte de l’article.',
  'library.begins': 'Il commence ainsi :',
  'library.keep': 'Garder',
  'library.fix': 'Corriger',
  'library.discard': 'Abandonner',
  'library.kept': '{title} est dans la bibliothèque.',
  'library.replaced': '{title} a son nouveau texte. Les anciennes réponses y retrouvent leurs paragraphes.',
  'library.discarded': 'Abandonné. Je n’en ai rien gardé.',
  'library.fixTitle': 'À propos de l’article',
  'library.fieldAuthors': 'Auteurs',
  'library.fieldAuthorsHint': 'Mets une virgule entre les noms',
  'library.fieldSourceHint': 'Le journal, l’agence ou le site qui l’a publié',
  'library.fieldPublished': 'Publié',
  'library.fieldPublishedHint': 'Par exemple 13 juillet 2020 ou 2020-07-13',
  'library.details': 'Détails',
  'library.detailsTitle': 'Où il a paru',
  'library.kind': 'Type de source',
  'library.kindOf':
    '{kind, select, newspaper {Journal} magazine {Magazine} journal {Revue scientifique} blog {Blog} report {Rapport} book {Livre} chapter {Chapitre de livre} encyclopedia {Article d’encyclopédie} dissertation {Thèse de doctorat} masters {Mémoire de master} thesis {Autre mémoire} press {Communiqué de presse} speech {Discours} interview {Entretien} podcast {Épisode de podcast} film {Film} video {Vidéo} post {Publication sur les réseaux sociaux} other {Page web}}',
  'library.fieldDoi': 'DOI',
  'library.fieldDoiHint': 'Par exemple 10.1000/182',
  'library.fieldPublisher': 'Éditeur',
  'library.fieldPublisherHint': 'D’un livre, d’un rapport ou d’une revue',
  'library.fieldVolume': 'Volume et numéro',
  'library.fieldVolumeHint': 'Par exemple 12(3) ; le numéro seul : (3)',
  'library.fieldPages': 'Pages',
  'library.wrongDoi': '{given} n’est pas un DOI, je n’ai donc rien changé. Écris-le ainsi : 10.1000/182.',
  'library.wrongDate':
    'Je n’arrive pas à lire {given} comme une date, je n’ai donc rien changé. Écris-la ainsi : 13 juillet 2020 ou 2020-07-13.',
  'library.wrongAddress':
    '{given} n’est pas une adresse web, je n’ai donc rien changé. Écris-la ainsi : https://example.org/page.',
  'library.noTitle': 'Un article a besoin d’un titre, je n’ai donc rien changé.',
  'library.openAgain': 'Rouvrir le formulaire',
  'library.edited': '{title} a été modifié :',
  'library.readAlone': 'Lire maintenant',
  'library.readHere': 'Le lire dans ce salon',
  'library.readEverywhere': 'Le lire sur tout le serveur',
  'library.chosen': 'On lit maintenant {title} ici, sauf dans les salons qui ont leur propre article.',
  'library.chosenAlone': 'Tu lis maintenant {title}.',
  'library.stillRead': 'Ce salon lit toujours {title}.',
  'library.chosenInChannel': 'Ce salon-là lit maintenant {title}.',
  'library.defaultChoice': '(aucun choix)',
  'library.unchosen': 'Le choix est annulé. On lit maintenant {title}.',
  'library.noChannels': 'Il n’y a pas de salons ici.',
  'library.limited':
    'On y lit maintenant {title} jusqu’à ¶{last} sur {paragraphs}. La suite reste cachée tant qu’on n’appuie pas sur « Me le montrer quand même ».',
  'library.unlimited': '{title} n’y a plus de limite de lecture.',
  'library.noLimit': '(sans limite)',
  'library.liftLimit': 'Pour lever la limite, écris {none}.',
  'library.limitNeedsChannel': 'Une limite de lecture demande un salon. Il n’y en a pas ici.',
  'library.exportLimited':
    'Ce salon a lu jusqu’à ¶{last}. Seules les personnes qui gèrent la bibliothèque peuvent exporter tout l’article.',
  'library.askRemove': 'Retirer {title} de la bibliothèque ? On peut le récupérer pendant une semaine.',
  'library.askHide': '{title} est fourni avec le bot et ne peut pas être retiré. Le masquer ici ?',
  'library.remove': 'Le retirer',
  'library.hide': 'Le masquer',
  'library.leave': 'Annuler',
  'library.left': 'Rien n’a été changé.',
  'library.removed': '{title} a été retiré. Pendant une semaine, {command} permet de le récupérer.',
  'library.undo': 'Revenir en arrière',
  'library.earlierBack': '{title} a retrouvé son texte d’avant.',
  'restore.removed': '{title} · retiré le {date}',
  'restore.earlier': '{title} · texte jusqu’au {date}',
  'restore.nothing':
    'Il n’y a rien à récupérer sous le nom {asked}. Je garde pendant une semaine ce qui est retiré ou remplacé.',
  'library.restored': '{title} est de retour dans la bibliothèque.',
  'library.hiddenNow': '{title} est maintenant masqué ici.',
  'library.shownAgain': '{title} est de nouveau affiché ici.',
  'library.notHidden': '{title} n’est pas masqué.',
  'library.askForget':
    'Effacer tout ce que je garde pour cette bibliothèque ? Cela comprend {articles, plural, =0 {} one {# article, } other {# articles, }}tous les choix, les réglages, les compteurs et les notes. On ne peut pas revenir en arrière.',
  'library.askForgetAlone':
    'Effacer tout ce que je garde de toi ? Cela comprend {articles, plural, =0 {} one {# article, } other {# articles, }}tes choix, tes réglages et tes notes sur tous les serveurs. On ne peut pas revenir en arrière.',
  'library.forget': 'Tout effacer',
  'library.forgotten': 'Tout a été effacé.',
  'library.refused.full':
    'Cette bibliothèque est pleine : elle a {limit} articles. Retire un article qu’on ne lit plus.',
  'library.refused.too-many-of-yours':
    'Tu as ajouté {limit} articles en une heure, je n’en prends pas plus d’une personne. Réessaie plus tard.',
  'library.refused.too-many-imports':
    '{limit} articles ont été ajoutés ici en une heure, je n’en prends pas plus. Réessaie plus tard.',
  'library.refused.no-such-article': 'Cet article n’est pas dans la bibliothèque.',
  'library.refused.no-such-draft': 'Il est trop tard pour garder cet article. Ajoute-le encore une fois.',
  'library.refused.shared':
    'Cet article est fourni avec le bot. Tu peux le masquer ici, mais pas le modifier ni le retirer.',
  'library.refused.not-shared':
    'Cet article est à cette bibliothèque. Tu peux le retirer, mais pas le masquer.',
  'library.refused.last': 'C’est le dernier article ici. Ajoutes-en d’abord un autre.',
  'library.away.unreachable': 'Je n’arrive pas à joindre ma bibliothèque. Réessaie dans quelques minutes.',
  'library.away.locked': 'Ma bibliothèque est occupée. Réessaie dans un instant.',
  'library.away.full':
    'Le disque de ma bibliothèque est plein, rien n’a pu être enregistré. Préviens la personne qui gère ce bot.',
  'library.away.read-only':
    'Ma bibliothèque est en lecture seule, rien n’a été enregistré. Préviens la personne qui gère ce bot.',
  'library.away.broken':
    'Je n’arrive pas à lire correctement ma bibliothèque. Préviens la personne qui gère ce bot.',
  'import.address': 'Je ne peux pas lire cette adresse. Elle doit commencer par https:// ou http://.',
  'import.private':
    'Cette adresse est dans un réseau privé, et je n’y vais pas. Envoie le texte ou un fichier.',
  'import.unreachable':
    'Je n’arrive pas à joindre ce site. Vérifie l’adresse, ou envoie le texte ou un fichier.',
  'import.status':
    'Le site ne m’a pas donné cette page. Vérifie l’adresse, ou envoie le texte ou un fichier.',
  'import.type': 'Je lis le texte, les pages web, PDF, EPUB, DOCX et ODT. Ceci est autre chose.',
  'import.too-big': 'C’est trop gros pour moi. Enregistre seulement le texte de l’article et envoie-le.',
  'import.too-long': 'Ce texte est trop long. Envoies-en une partie.',
  'import.too-slow':
    'La lecture a pris trop de temps. Enregistre seulement le texte de l’article et envoie-le.',
  'import.unreadable': 'Je n’y trouve pas d’article. Envoie son texte ou un autre fichier.',
  'import.secret':
    'Cette adresse contient un nom ou un mot de passe. Donnes-en une que tout le monde peut ouvrir.',
  'import.no-such-page': 'Le site n’a pas cette page. Vérifie l’adresse.',
  'import.forbidden': 'Le site ne me laisse pas lire cette page. Envoie le texte ou un fichier.',
  'import.trouble':
    'Le site a du mal à répondre en ce moment. Réessaie plus tard, ou envoie le texte ou un fichier.',
  'import.empty':
    'Je n’y trouve pas de texte. Il n’y a peut-être que des images, ou la page est faite par des scripts. Colle le texte de l’article.',
  'import.no-body':
    'Il y a un titre, mais pas de texte en dessous. Laisse une ligne vide après le titre, puis mets le texte.',
  'import.not-text':
    'Je n’arrive pas à lire les lettres de ce fichier. Enregistre l’article en texte brut (UTF-8) et réessaie.',
  'import.other-format':
    'Je ne lis pas ce type de fichier. Enregistre l’article en texte, page web, PDF, EPUB, DOCX ou ODT.',
  'import.locked': 'Ce fichier est protégé. Trouve-le sans mot de passe ni protection et réessaie.',
  'import.damaged':
    'Ce fichier est abîmé ou incomplet. Récupère-le encore une fois, ou colle le texte de l’article.',
  'import.scanned':
    'Je n’arrive pas à tirer le texte de ce PDF. Il n’a peut-être que des images de pages. Passe-le à la reconnaissance de texte (OCR) et réessaie.',
  'import.busy': 'Je lis trop de documents en ce moment. Réessaie dans une minute.',
  'import.several': 'Je lis déjà deux documents pour toi. Réessaie quand j’aurai fini.',
  'import.cancelled': 'L’importation a été annulée.',
  'import.stopping': 'Je redémarre. Ajoute-le de nouveau dans une minute.',
  'import.failed':
    'Désolé, je n’ai pas pu lire ceci, et c’est ma faute. Envoie-le par exemple en texte brut.',
};
