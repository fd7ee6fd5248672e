import type { QuestionLexicon } from '../senses.js';

export const fr: QuestionLexicon = {
  who: 'qui, qui est ce qui, qui est, quelle personne',
  whose: 'de qui, a qui',
  when: 'quand, a quand, de quand',
  where: 'ou, d ou, ou est ce que',
  what: 'que, quoi, quel, quelle, quels, quelles, qu, qu est ce que, qu est ce qui, lequel, laquelle, comment',
  how: 'comment',
  howMany: 'combien, combien de, nombre, nombre de, combien d, nombre d',
  howLong: 'combien de temps, quelle longueur, quelle est la longueur, long, longue, duree',
  howOften: 'combien de fois, a quelle frequence',
  howOld:
    'de quand date, quel age, recent, recente, anciennete, a jour, age, il y a combien de temps, depuis combien de temps, ancien',
  why: 'pourquoi, raison',
  tell: 'parle moi de, parlez moi de, parle moi du, parlez moi du, parle moi, parlez moi, dis moi quelque chose sur, decris, decrivez, decrire, description, que sait on de, que sait on sur, que sait on, quelque chose sur, en savoir plus sur, plus sur, informations sur, infos sur, presente, presentez, en savoir plus, quelque chose de',
  article: 'article, articles, texte, textes, tribune, editorial, essai, billet, papier',
  vague: 'recit, reportage, histoire, page, rapport, publication, chronique, document, sujet, depeche, post',
  it: 'ceci, cela, ca, ce, c, cet, cette, il, elle, celui ci, celle ci, en',
  author:
    'auteur, auteure, autrice, auteurs, redacteur, redactrice, journaliste, ecrivain, signataire, ecrivaine, plume, reporter, signature',
  person: 'personne, quelqu un, homme, femme, celui, celle, gens, personnes',
  outlet:
    'journal, quotidien, magazine, revue, media, medias, presse, source, editeur, site, site web, agence, hebdomadaire, titre de presse, periodique, maison, organe de presse, site internet, journaux',
  picture: 'photo, photos, photographie, photographies, image, images, cliche, illustration, illustrations',
  caption: 'legende, legendes, legende de la photo',
  credit:
    'credit, credits, credit photo, photographe, photographes, droits, copyright, credit photographique',
  title: 'titre, intitule, gros titre, titres',
  section: 'rubrique, section, categorie, colonne, rubriques, theme',
  genre:
    'genre, type d article, type de texte, genre d article, genre de texte, sorte d article, information ou opinion, article d opinion, sorte de texte, une opinion, opinion ou une information',
  date: 'date, jour, mois, date de publication, date de parution, jour de parution, dates',
  year: 'annee, annees, an, annee de publication',
  weekday:
    'jour de la semaine, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, quel jour de la semaine',
  clock: 'heure, a quelle heure, heures, horaire, moment, minute, minutes',
  place: 'lieu, ville, pays, endroit, lieux',
  paragraph: 'paragraphe, paragraphes, alinea, alineas',
  word: 'mot, mots',
  length: 'temps de lecture, longueur, taille, etendue',
  language:
    'langue, langues, francais, anglais, allemand, espagnol, portugais, russe, chinois, japonais, arabe',
  job: 'profession, metier, travail, emploi, poste, fonction, universite, ecole, employeur, carriere, formation, qualification, qualifications, qualifie, expert, experte, specialiste, specialite, professeur, professeure, enseignant, enseignante, chercheur, chercheuse, historien, historienne, medecin, avocat, avocate, universitaire, politicien, etudiant, etudiante, institution, domaine, biographie, competences, parcours, statut, economiste, maitre de conferences, occupation, titre de l auteur',
  contact:
    'e mail, email, mail, courriel, adresse, contact, adresse e mail, adresse mail, adresse electronique, coordonnees, adresse email, telephone, courrier electronique',
  desk: 'redaction, redacteurs, comite de redaction, courrier des lecteurs, service',
  link: 'lien, url, adresse web, en ligne, sur internet, sur le web, adresse internet, sur le net',
  name: 'nom, noms, prenom',
  number: 'nombre, total',
  speaker: 'intervenants, voix, personnes citees, interlocuteurs, interviewes',
  about: 'de quoi parle, de quoi traite, sujet, parle, theme principal, au sujet, quoi s agit',
  write:
    'ecri*, ecrit, ecrite, ecrire, redig*, redige, redigee, signe, signee, auteur de, composa, compose, pondu',
  publish:
    'publi*, publie, publiee, publier, paru, parue, parait, paraitre, parution, paraissait, imprim*, imprime, sorti, sortie, sort, diffus*, diffuse, edite, editee, mis en ligne, mise en ligne, apparu, poste, postee, publication, fait paraitre',
  update:
    'mis a jour, mise a jour, modifi*, modifie, modifiee, corrige, corrigee, correction, actualise, actualisee, revise, revisee, remanie',
  take: 'pris, prise, prend, prises, faite, fait, realise, realisee, photographie, fourni, fournie, appartient, provient, tire, tiree, immortalise, realiser',
  show: 'montr*, montre, voit, voir, vois, on voit, voit on, represent*, represente, visible, visibles, figure, apparait, illustre, il y a, se passe, passe, y a t il, peut on voir, decrit',
  call: 's appelle, appelle, appelle t il, intitul*, intitule, nomme, nommee, se nomme, s intitule, s appelle t il, appelle t elle',
  file: 'classe, classee, range, rangee, appartient, figure, releve, relevant, se trouve, place',
  work: 'travaill*, travaille, enseign*, enseigne, exerce, employe, employee, fait dans la vie, dans la vie, gagne, recherche, etudie, profession, donne des cours',
  send: 'contact*, contacter, joindre, envoyer, envoie, ecrire a, ecrire au, repondre, reagir, reaction, avis, plainte, lettre, lettres, courrier, opinion, s adresser, adresser, soumettre, commentaire, commentaires, ecris, me plaindre',
  quote:
    'cite, citee, cites, citees, citer, citation, citations, s exprime, s exprimer, prend la parole, parole, interviewe, interroge, interroges, est cite, ont la parole, s expriment, intervient, parle dans, parlent, parlent dans',
  say: 'dit, dire, pense, penser, affirme, croit, declare, estime, soutient, critique, mentionne, selon, propose, recommande, d apres, suggere, defend, appelle a',
  read: 'lire, lecture, lit, temps de lecture, a lire, lis, lue, faut il pour lire',
  from: 'de, du, d, provient, vient, issu, tire, extrait, vient il, date',
  by: 'par, derriere, responsable, origine',
  a: 'un, une',
  glue: 'le, la, les, l, de, du, des, d, a, au, aux, en, dans, sur, avec, pour, et, est, sont, etait, etaient, ete, sera, fut, etre, a t, a t il, a t elle, ont, avait, ont ils, t, il, elle, on, s, se, y, n, ne, pas, je, j, nous, me, m, mon, ma, mes, notre, nos, moi, peux tu, pouvez vous, peut on, puis je, peut, peux, puis, dois, dois je, doit on, dis moi, dites moi, dire, sais tu, savez vous, tu sais, connait on, sait on, donne moi, donnez moi, donne, s il te plait, s il vous plait, stp, svp, merci, bonjour, salut, exactement, exact, exacte, precise, precisement, ici, quelle est, quel est, qui, que, qu, est ce que, est ce, quelqu, originale, premiere fois, combien, quand, ou, comment, compte, comporte, contient, faut il, faut, y a t, y a t il, il y a, tout, total, entier, complet, cela, celui, environ, voudrais, aimerais, savoir, connaitre, veux, trouver, trouve, celle, donc, alors, bien, aussi, dernier, derniere, fois, principale, utilisee, accompagne, jointe, t on, redigee en, temps, plait, elle ci, cache, rappelle, oublie',
  other: 'ils, elles, lui, eux, leur, leurs, son, sa, ses, tous, tout le monde',
};
