import type { QuestionLexicon } from '../senses.js';

export const fr: QuestionLexicon = {
  who: 'qui, qui est ce qui, qui est, quelle personne, qui c est, qui donc, quel journaliste, quelle journaliste, quel auteur',
  whose: 'de qui, a qui, a qui doit on, a qui l on doit',
  when: 'quand, a quand, de quand',
  where: 'ou, d ou, ou est ce que',
  what: 'que, quoi, quel, quelle, quels, quelles, qu, qu est ce que, qu est ce qui, lequel, laquelle, comment, quel jour de la semaine, que fait, qu est ce que fait',
  how: 'comment, moyen, un moyen, de quelle facon, de quelle maniere, par quel moyen, facon',
  howMany: 'combien, combien de, nombre, nombre de, combien d, nombre d',
  howLong:
    'combien de temps, quelle longueur, quelle est la longueur, long, longue, duree, c est long, trop long, tres long, court, courte, si long, plutot long, quelle taille, combien de pages, en combien de temps',
  howOften: 'combien de fois, a quelle frequence',
  howOld:
    'de quand date, quel age, recent, recente, anciennete, a jour, age, il y a combien de temps, depuis combien de temps, ancien, vieux, vieille, nouveau, nouvelle, il y a combien de jours, combien de jours, perime, depasse, obsolete, frais, recemment',
  why: 'pourquoi, raison',
  tell: 'parle moi de, parlez moi de, parle moi du, parlez moi du, parle moi, parlez moi, dis moi quelque chose sur, decris, decrivez, decrire, description, que sait on de, que sait on sur, que sait on, quelque chose sur, en savoir plus sur, plus sur, informations sur, infos sur, presente, presentez, en savoir plus, quelque chose de',
  article: 'article, articles, texte, textes, tribune, editorial, essai',
  vague:
    'recit, reportage, histoire, page, rapport, publication, chronique, document, sujet, depeche, post, billet, papier, l interview, cette interview, l entretien, cet entretien',
  it: 'ceci, cela, ca, ce, c, cet, cette, il, elle, celui ci, celle ci, en, c est long, c est court, dedans, là dedans',
  author:
    'auteur, auteure, autrice, auteurs, redacteur, redactrice, journaliste, ecrivain, signataire, ecrivaine, plume, reporter, signature, autrices, auteures, journalistes, chroniqueur, chroniqueuse, editorialiste, correspondant, correspondante, redacteurs, pigiste, plumitif, quel journaliste',
  person:
    'personne, quelqu un, homme, femme, celui, celle, gens, personnes, personnalites, gens cites, individu, monsieur, dame, mec, type',
  outlet:
    'journal, quotidien, magazine, revue, media, medias, presse, source, editeur, site, site web, agence, hebdomadaire, titre de presse, periodique, maison, organe de presse, site internet, journaux, canard, feuille de chou, gazette, torchon, titre de la presse, medium, organe, revues, blog, chaine, editeurs, maison d edition, plateforme',
  picture: 'photo, photos, photographie, photographies, image, images, cliche, illustration, illustrations',
  caption:
    'legende, legendes, legende de la photo, sous l image, sous la photo, au dessous de la photo, en dessous de la photo, sous le cliche, en legende, dessous la photo, texte de la photo',
  credit:
    'credit, credits, credit photo, photographe, photographes, droits, copyright, credit photographique, photo de qui, detient les droits, proprietaire de la photo, auteur de la photo, auteur de l image, derriere l objectif, objectif, appareil, credits photo, crediter, credite, droit d auteur, auteur du cliche, signe la photo',
  title:
    'titre, intitule, gros titre, titres, sous quel titre, manchette, chapeau, titre exact, entete, en tete',
  section:
    'rubrique, section, categorie, colonne, rubriques, theme, section du journal, page du journal, partie du journal, onglet, thematique, rayon',
  genre:
    'genre, type d article, type de texte, genre d article, genre de texte, sorte d article, information ou opinion, article d opinion, sorte de texte, une opinion, opinion ou une information, tribune ou une info, tribune ou une information, opinion ou info, info ou opinion, info ou une opinion, opinion ou information, reportage ou, billet d humeur, article d information, nature du texte, nature de l article, quel type, quelle sorte, quel genre, tribune ou un article, opinion ou une info, une info, un édito',
  date: 'date, jour, mois, date de publication, date de parution, jour de parution, dates, le combien, calendrier',
  year: 'annee, annees, an',
  weekday:
    'jour de la semaine, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, quel jour de la semaine, week end, jour ouvrable, jour de semaine',
  clock:
    'heure, a quelle heure, heures, horaire, moment, minute, minutes, matin, soir, midi, minuit, apres midi, h, matinee, soiree, quelle heure',
  place: 'lieu, ville, pays, endroit, lieux',
  paragraph: 'paragraphe, paragraphes, alinea, alineas',
  word: 'mot, mots',
  length:
    'temps de lecture, longueur, taille, etendue, nombre de mots, nombre de signes, signes, volume, dimension, quelle longueur',
  language:
    'langue, langues, francais, anglais, allemand, espagnol, portugais, russe, chinois, japonais, arabe',
  job: 'profession, metier, travail, emploi, poste, fonction, universite, ecole, employeur, carriere, formation, qualification, qualifications, qualifie, expert, experte, specialiste, specialite, professeur, professeure, enseignant, enseignante, chercheur, chercheuse, historien, historienne, medecin, avocat, avocate, universitaire, politicien, etudiant, etudiante, institution, domaine, biographie, competences, parcours, statut, economiste, maitre de conferences, occupation, titre de l auteur, prof, profs, diplome, diplomes, doctorat, docteur, docteure, boulot, gagne pain, licence, competent, competente, experts, employeur de, bio, cv, connait le sujet, s y connait, y connait, legitime, legitimite, ingenieur, ingenieure, biologiste, geographe, philosophe, sociologue, physicien, chimiste, geologue, agriculteur, juriste, directeur, directrice, matiere, discipline, faculte, fac, lycee, titulaire, titres universitaires, expertise, quel titre',
  contact:
    'e mail, email, mail, courriel, adresse, contact, adresse e mail, adresse mail, adresse electronique, coordonnees, adresse email, telephone, courrier electronique, adresse postale, adresses, courriels, numero de telephone, formulaire de contact, moyen de contact, mels, mel',
  desk: 'redaction, redacteurs, comite de redaction, courrier des lecteurs, service',
  link: 'lien, url, adresse web, en ligne, sur internet, sur le web, adresse internet, sur le net, hyperlien, adresse du site, le net, le web, ligne web, liens, lien vers, retrouver en ligne, sur le site',
  name: 'nom, noms, prenom',
  number: 'nombre, total',
  speaker: 'intervenants, voix, personnes citees, interlocuteurs, interviewes',
  about: 'de quoi parle, de quoi traite, sujet, parle, theme principal, au sujet, quoi s agit',
  write:
    'ecri*, ecrit, ecrite, ecrire, redig*, redige, redigee, signe, signee, composa, compose, pondu, gratte, griffonne, commis, redaction du, rediger, ecrivit, derriere ce texte, derriere cet article, ecrivant, signer, signataire',
  publish:
    'publi*, publie, publiee, publier, paru, parue, parait, paraitre, parution, paraissait, imprim*, imprime, sorti, sortie, sort, diffus*, diffuse, edite, editee, mis en ligne, mise en ligne, apparu, poste, postee, publication, fait paraitre, mettre en ligne, ligne, sorti dans, sort ce, sort il, sort elle, publies, apparait, apparue, paraissent, circule, diffuser, tombe, sortait, lance, relaye, heberge',
  update:
    'mis a jour, mise a jour, modifi*, modifie, modifiee, corrige, corrigee, correction, actualise, actualisee, revise, revisee, remanie, mettre a jour, rectifie, rectifiee, rectification, rectificatif, revision, revu, revue et, retouche, retouchee, reecrit, change, changee, change depuis, version, version plus recente, nouvelle version, autre version, edite depuis, amende, mises a jour, derniere version, modifications, modification, corrections, corrige depuis, erratum',
  take: 'pris, prise, prend, prises, faite, fait, realise, realisee, photographie, fourni, fournie, appartient, provient, tire, tiree, immortalise, realiser, shoote, shootee, capture, capturee, saisie, saisi, declencheur, photographiee, photographier, prendre, cadre',
  show: 'montr*, montre, voit, voir, vois, on voit, voit on, represent*, represente, visible, visibles, figure, apparait, illustre, il y a, se passe, passe, y a t il, peut on voir, decrit, ecrit sous, aperçoit, apercoit, distingue, montree, vois je, regarde, apercevoir, decor, scene, evenement, figurent, figurant, peut voir',
  call: 's appelle, appelle, appelle t il, intitul*, intitule, nomme, nommee, se nomme, s intitule, s appelle t il, appelle t elle, porte, portait',
  file: 'classe, classee, range, rangee, appartient, figure, releve, relevant, se trouve, place',
  work: 'travaill*, travaille, enseign*, enseigne, exerce, employe, employee, fait dans la vie, dans la vie, gagne, recherche, etudie, profession, donne des cours, bosse, bosser, donne cours, donne t elle des cours, donne t il des cours, specialise, specialisee, gagne sa vie, salarie, salariee, chercheur a, officie, fait quoi, vit, habite, vivre, habiter, que fait, qu est ce que fait',
  send: 'contact*, contacter, joindre, envoyer, envoie, ecrire a, ecrire au, repondre, reagir, reaction, avis, plainte, lettre, lettres, courrier, opinion, s adresser, adresser, soumettre, commentaire, commentaires, ecris, me plaindre, atteindre, contacte, contacte t on, joins, prendre contact, entrer en contact, me mettre en contact, mettre en relation, faire parvenir, parvenir, signaler, signaler une erreur, communiquer, faire part, transmettre, adresser un message, message, droit de reponse, remarque, remarques, remonter',
  quote:
    'cite, citee, cites, citees, citer, citation, citations, s exprime, s exprimer, prend la parole, parole, interviewe, interroge, interroges, est cite, ont la parole, s expriment, intervient, parle dans, parlent, parlent dans, interrogee, interrogees, interroger, interviewer, interviewee, interviewes, donne la parole, donne t il la parole, donne t elle la parole, la parole, parle t elle, a parle, rencontre, rencontree, temoigne, temoignent, temoignage, temoignages, propos, propos rapportes, rapporte, rapportes, guillemets, entre guillemets, interlocuteurs, s est entretenu, s est entretenue, entretenue, entretenu, citant, ils citent, on cite',
  say: 'dit, dire, pense, penser, affirme, croit, declare, estime, soutient, critique, mentionne, selon, propose, recommande, d apres, suggere, defend, appelle a',
  read: 'lire, lecture, lit, temps de lecture, a lire, lis, lue, faut il pour lire, se lit, se lit il, lecteur met, finir, terminer, parcourir, lire en, prend a lire, pour tout lire, de lecture',
  from: 'de, du, d, provient, vient, issu, tire, extrait, vient il, date, sort ce, sort cet, sortent, issue, tiree, d ou sort, d ou provient, emane, de quand',
  talk: 'parle, parlent, a parle',
  by: 'par, derriere, responsable, origine, se cache, cache derriere',
  before: 'avant, apres, pendant, avant que',
  recent:
    'recent, recente, recents, a jour, vieux, perime, depasse, obsolete, date un peu, actuel, actuelle, d actualite, recemment, nouveau, tout frais, recent ou',
  topic: 'sur, au sujet de, concernant, a propos de, consacre a',
  a: 'un, une',
  be: 'est, sont, etait, etaient',
  glue: 'le, la, les, l, de, du, des, d, a, au, aux, en, dans, sur, avec, pour, et, est, sont, etait, etaient, ete, sera, fut, etre, a t, a t il, a t elle, ont, avait, ont ils, t, il, elle, on, s, se, y, n, ne, pas, je, j, nous, me, m, mon, ma, mes, notre, nos, moi, peux tu, pouvez vous, peut on, puis je, peut, peux, puis, dois, dois je, doit on, dis moi, dites moi, dire, sais tu, savez vous, tu sais, connait on, sait on, donne moi, donnez moi, donne, s il te plait, s il vous plait, stp, svp, merci, bonjour, salut, exactement, exact, exacte, precise, precisement, ici, quelle est, quel est, qui, que, qu, est ce que, est ce, quelqu, originale, premiere fois, combien, quand, ou, comment, compte, comporte, contient, faut il, faut, y a t, y a t il, il y a, tout, total, entier, complet, cela, celui, environ, voudrais, aimerais, savoir, connaitre, veux, trouver, trouve, celle, donc, alors, bien, aussi, dernier, derniere, fois, principale, utilisee, accompagne, jointe, t on, redigee en, temps, plait, elle ci, cache, rappelle, oublie, bon, ben, hein, euh, quoi, deja, encore, toujours, jamais, aujourd hui, maintenant, hier, demain, depuis, apres, ensuite, enfin, tres, trop, plus, moins, peu, beaucoup, assez, si, mais, car, parce, comme, ainsi, cependant, chez, entre, vers, sans, sous, pendant, vraiment, au juste, en fait, par hasard, peut etre, sans doute, effectivement, actuellement, initialement, d abord, tout d abord, d habitude, ai, as, avez, avons, avoir, aura, avoir eu, etes, es, suis, soit, serait, seriez, pourrais, pourriez, pourrait, voudrait, voudriez, auriez, aurais, aurait, aurait il, pouvoir, souhaite, souhaiterais, souhaiterait, desire, besoin, j ai besoin, faire, fait il, fais, vous, te, toi, tu, ton, votre, vos, ces, ceux, celles, meme, memes, autre, autres, aucun, aucune, quelque, quelques, chaque, indiquer, m indiquer, indiquez, indique, preciser, precisez, renseigner, donner, transmettre le nom, amabilite, l amabilite, gentillesse, aimable, gentil, bonte, obligeance, dites, chercher, cherche, interesse, m interesse, demande, demander, curieux, curiosite, question, petite question, bonsoir, coucou, beaucoup merci, aide, aider, rappeler, mentionne, mentionner, juste, simple, simplement, tout a fait, c etait, etaient ils, etait ce, etait il, divise, divisee, compose, composee, structure, structure en, decoupe, comprend, comptent, comporte t il, contient il, contient elle, en moyenne, a peu pres, notamment, ou bien, redevable, devons, doit, devoir, doivent, trouve t on, consulter, accessible, disponible, se trouver, attribue, attribuer, attribuable, seul, seule, plusieurs, un seul, une seule, unique, non, oui, ya, y a, t as, as tu, avez vous, aurais tu, c, qu on, lequel, laquelle, lesquels, auquel, duquel, pardon, excusez, excusez moi, excuse moi, desole',
  other: 'ils, elles, lui, eux, leur, leurs, son, sa, ses, tous, tout le monde',
};
