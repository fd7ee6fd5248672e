import { words } from '../table.js';
import type { AbroadWords } from './abroad-words.js';
import { elide } from './elide.js';

export const ITALIAN: AbroadWords = {
  speakingOf: words('parla parlava parlato parlò parlano'),
  cues: words(`
    disse dice dicono detto dissero dichiara dichiarò dichiarato dichiarano afferma affermò affermato affermano
    spiega spiegò spiegato spiegano sostiene sostengono sostenuto aggiunge aggiunse aggiunto commenta commentò
    commentato annuncia annunciò annunciato sottolinea sottolineò sottolineato ribadisce ribadito ricorda ricordò
    ricordato conferma confermò confermato smentisce smentito racconta raccontò raccontato raccontano scrive
    scrisse scritto risponde rispose risposto promette promise promesso ammette ammise ammesso avverte avvertì
    avvertito denuncia denunciò denunciato denunciano chiede chiese chiesto chiedono accusa accusò accusato precisa
    precisò precisato osserva osservò osservato assicura assicurò assicurato conclude concluse concluso prosegue
    lamenta definito definisce definì ribatte ribattuto lamentò lamentato critica criticò criticato replica replicò
    replicato attacca insiste evidenzia evidenziato ritiene pensa crede auspica auspicato riferisce riferito rivela
    rivelato confessa confessato scherza ironizza difende difeso accusano accusarono accusava affermava affermavano
    aggiungeva aggiungono ammetteva ammettono annunciano annunciarono annunciava annunciavano assicurano
    assicurarono assicurava assicuravano auspicano avvertiva avvertono chiarisce chiarito chiarì chiedeva
    commentano commentarono commentava commentavano comunicarono comunicato comunicavano comunicò concludeva
    concludono confermano confermarono confermava confermavano confessano confessarono confessava confessavano
    confessò credeva credono criticano criticarono criticava criticavano denunciarono denunciava denunciavano
    diceva dicevano dichiarava dichiaravano difendono evidenziano evidenziarono evidenziava evidenziavano evidenziò
    informa informarono informato informavano informò ironizzano ironizzarono ironizzato ironizzava ironizzavano
    ironizzò lamentano lamentarono lamentava lamentavano osservano osservarono osservava osservavano pensava
    precisano precisarono precisava precisavano prevede prevedono promettono puntualizza puntualizzano
    puntualizzarono puntualizzato puntualizzava puntualizzavano puntualizzò raccontarono raccontava raccontavano
    replicano replicarono replicava replicavano ribadiscono ribadiva ribadì ricordano ricordarono ricordava
    ricordavano riferiscono riferiva riferì rimarca rimarcano rimarcarono rimarcato rimarcava rimarcavano rimarcò
    rispondeva rispondono riteneva ritengono rivelano rivelarono rivelava rivelavano rivelò scherzano scherzarono
    scherzato scherzava scherzavano scherzò scriveva scrivono segnala segnalano segnalarono segnalato segnalava
    segnalavano segnalò smentiscono sollecita sollecitano sollecitarono sollecitato sollecitava sollecitavano
    sollecitò sosteneva sostenevano sottolineano sottolinearono sottolineava sottolineavano spiegava spiegavano
    teme temeva temono twittato
  `),
  after: new Set(['secondo', 'a detta di', 'a giudizio di']),
  for: 'per',
  theirs: new Map([
    ['suo avviso', 'somebody'],
    ['suo parere', 'somebody'],
  ]),
  the: words('il lo la i gli le'),
  he: words('lui egli'),
  she: words('lei ella'),
  mayDropSubject: true,
  prepositions: words(`
    in nel nella nei nelle a al alla ai alle di del della dei delle dello con per su sul sulla sui sulle contro da
    dal dalla dai tra fra senza sotto dopo durante secondo verso
  `),
  small: words(`
    il lo la i gli le un uno una e ma o che quando come se non né anche poi dopo prima così questo questa questi
    quello quella quel suo sua suoi sue lui lei loro egli ella io noi voi è sono fu ha hanno aveva c'è ci più molto
    già oggi ieri qui lì tutto tutti molti alcuni ancora ora però perché chi dove
  `),
  people: new Map([
    ['uomo', 'he'],
    ['donna', 'she'],
  ]),
  indefinite: words("un uno una un'"),
  several: words('alcuni alcune molti molte altri altro altra altre chi'),
  strangers: words(`
    padre madre vicino vicina amico amica testimone pescatore medico poliziotto fratello sorella figlio figlia
    moglie marito nonno nonna cugino cugina zio zia cliente passante residente
  `),
  bodies: elide(`
    sindacato azienda governo comune polizia procura ministero università associazione partito giunta museo 
    federazione cooperativa fondazione compagnia opposizione ospedale tribunale esercito ambasciata 
    commissione agenzia organizzazione regione provincia
  `),
  roles: elide(`
    sindaco sindaca assessore assessora ministro ministra presidente deputato deputata senatore senatrice
    consigliere consigliera portavoce direttore direttrice professore professoressa ricercatore ricercatrice
    avvocato avvocata scrittore scrittrice allenatore ingegnere ingegnera studente studentessa agricoltore segretario segretaria comandante parroco medico dottoressa
    allevatore allevatrice custode capitano preside rettore rettrice procuratore biologo biologa
  `),
};
