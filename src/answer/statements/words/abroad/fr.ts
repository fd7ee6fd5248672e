import { words } from '../table.js';
import type { AbroadWords } from './abroad-words.js';
import { elide } from './elide.js';

export const FRENCH: AbroadWords = {
  speakingOf: words('parle parlait parlé parlent évoque évoquait évoqué évoquent'),
  cues: words(`
    dit déclaré déclare affirmé affirme assuré assure expliqué explique ajouté ajoute souligné souligne estimé
    estime annoncé annonce indiqué indique précisé précise averti accusé dénoncé critiqué écrit répondu promis
    insisté rappelé rappelle regretté regrette reconnu reconnaît démenti confirmé confirme lancé martelé martèle
    prévenu prévient raconte raconté ironise ironisé jugé dénonce accuse avertit promet répond insiste demandé
    réclame réclamé soutient soutenu défend défendu craint craignait espère souhaite salue salué témoigne témoigné
    poursuit conclut résume s'inquiète s'indigne s'interroge déplore déploré déplorait affirmait expliquait
    assurait déclarait estimait disait répondait ajoutait conteste contesté plaide constate confie confié soupire
    soupiré glisse rétorque rétorqué tranche objecte nuance détaille réplique répliqué souvient souviennent
    souvenait réjouit réjouissait félicite félicitait désole désolait plaint plaignait s'étonne s'étonnait s'agace
    s'agaçait s'emporte s'exclame s'amuse s'enthousiasme s'émeut s'alarme s'insurge s'inquiétait s'indignait lâche
    lâché assène balaie renchérit tempère complète argue admet admis avoue avoué concède concédé jure juré rapporte
    relate remarque remarqué souffle juge pense considère redoute redouté vante vanté martèlent promettait
    prévenait réitère racontait regrettait craignent espèrent souhaitent disent affirment assurent expliquent
    estiment soulignent dénoncent réclament demandent racontent rappellent regrettent accusent défendent
    soutiennent accusaient accusait admettait admettent affirma affirmaient ajouta ajoutaient ajoutent annoncent
    annonça annonçaient annonçait argumenta argumentaient argumentait argumente argumentent argumenté assura
    assuraient avertissait avertissent avoua avouaient avouait avouent commenta commentaient commentait commente
    commentent commenté conclu concluait concluent confient confirma confirmaient confirmait confirment considèrent
    considérait constata constataient constatait constatent constaté contestaient contestait contestent disaient
    déclara déclaraient déclarent défendaient défendait démentait démentent dénonça dénonçaient dénonçait déplora
    déploraient déplorent espéraient espérait estima estimaient expliqua expliquaient félicitent indiqua
    indiquaient indiquait indiquent informa informaient informait informe informent insistait insistent ironisa
    ironisaient ironisait ironisent jugeait jugent martela martelaient martelait murmura murmuraient murmurait
    murmure murmurent murmuré nuancent nuançaient nuançait objecta objectaient objectait objectent objecté pensait
    pensent plaida plaidaient plaidait plaident plaidé poursuivait poursuivi promettaient promettent précisa
    précisaient précisait précisent prétend prétendait prétendent prévenaient préviennent raconta racontaient
    rappela rappelaient rappelait rapportaient rapportait rapportent rapporté reconnaissait reconnaissent
    reconnurent redouta redoutaient redoutait redoutent regretta regrettaient relata relataient relatait relatent
    relaté remarqua remarquaient remarquait remarquent réagi répliqua répliquaient répliquait répliquent
    répondaient répondent répondit résument résumé rétorqua rétorquaient rétorquait rétorquent salua saluaient
    saluent signala signalaient signalait signale signalent signalé souhaita souhaitaient souhaitait souhaité
    souligna soulignaient soulignait soutenaient soutenait tweeté twitté témoigna témoignaient témoignait
    témoignent vantaient vantait vantent écrivait écrivent
  `),
  theirs: new Map([
    ['son avis', 'somebody'],
    ['ses dires', 'somebody'],
    ['selon lui', 'he'],
    ['selon elle', 'she'],
    ["d'après lui", 'he'],
    ["d'après elle", 'she'],
  ]),
  after: new Set(['selon', "d'après"]),
  for: 'pour',
  the: words('le la les'),
  he: words('il'),
  she: words('elle'),
  mayDropSubject: false,
  prepositions: words(`
    à au aux en dans de du des avec par pour sur chez contre depuis entre vers sans sous après avant pendant selon
  `),
  small: words(`
    le la les un une et mais ou que quand comme si ne pas aussi puis ensuite ainsi ce cette ces cet son sa ses il
    elle ils elles on nous je vous est sont c'est a ont avait plus très hier aujourd'hui ici tout tous
  `),
  people: new Map([
    ['homme', 'he'],
    ['femme', 'she'],
  ]),
  indefinite: words('un une'),
  strangers: words(`
    père mère fils fille mari femme cousin cousine oncle tante voisin voisine habitant habitante témoin pêcheur ami
    amie frère soeur sœur médecin policier policière agriculteur agricultrice représentant représentante client
    cliente passant passante
  `),
  bodies: elide(`
    syndicat entreprise gouvernement mairie police parquet ministère université association parti métropole 
    région préfecture musée fédération coopérative fondation compagnie opposition hôpital tribunal armée 
    ambassade commission agence organisation société collectif
  `),
  roles: elide(`
    maire préfet préfète procureur procureure élu élue adjoint adjointe ministre président présidente député députée sénateur sénatrice conseiller conseillère
    porte-parole directeur directrice professeur professeure chercheur chercheuse avocat avocate écrivain écrivaine
    entraîneur secrétaire commandant commandante curé médecin infirmier infirmière facteur factrice biologiste
    gérant gérante patron patronne chef cheffe fondateur fondatrice responsable habitant habitante étudiant étudiante agriculteur agricultrice
  `),
};
