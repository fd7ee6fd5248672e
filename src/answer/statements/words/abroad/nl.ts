import { words } from '../table.js';
import type { AbroadWords } from './abroad-words.js';

export const DUTCH: AbroadWords = {
  speakingOf: words('sprak spreekt spreken gesproken spraken'),
  cues: words(`
    zei zegt zeiden zeggen gezegd verklaarde verklaart verklaarden verklaard benadrukte benadrukt vertelde vertelt
    vertelden verteld vindt vond vinden stelde stelt stelden meldde meldt meldden schreef schrijft waarschuwde
    waarschuwt waarschuwden gewaarschuwd noemde noemt noemden antwoordde antwoordt erkende erkent beloofde belooft
    beloofd ontkende ontkent bevestigde bevestigt reageerde reageert concludeerde concludeert klaagde klaagt hoopt
    hoopte denkt dacht twitterde riep roept vroeg vraagt bekritiseerde bekritiseert betoogde betoogt aldus
    verzekerde verzekert herhaalde grapte grapt verzuchtte verzucht zucht vreest gelooft moppert mopperde lacht
    lachte meent meende beaamt beaamde bromt bromde snapt verwacht verwachtte eist eiste pleit pleitte waarschuwen
    melden schrijven denken hopen adviseerde adviseert antwoordden bekende bekent bekritiseerden bekritiseren
    beloofden beloven benadrukten betogen betoogden bevestigden bevestigen beweerde beweerden beweert beweren
    concludeerden constateerde constateerden constateert dachten eisen eisten erkenden erkennen geloofden geloven
    herhaalden herhaalt hoopten informeerde klaagden klagen noteerde noteert ontkenden ontkennen oordeelde
    oordeelden oordeelt opperde oppert pleiten pleitten reageerden schreven suggereerde suggereert twitterden
    twittert vermoedde vermoedt vervolgde vervolgt verzekerden verzekeren voorspelde voorspelden voorspelt vreesde
    vreesden vrezen
  `),
  parted: new Map([
    ['legt', 'uit'],
    ['legde', 'uit'],
    ['vult', 'aan'],
    ['vulde', 'aan'],
    ['geeft', 'toe'],
    ['gaf', 'toe'],
    ['voegt', 'toe'],
    ['voegde', 'toe'],
    ['merkt', 'op'],
    ['merkte', 'op'],
    ['laat', 'weten'],
    ['liet', 'weten'],
    ['wijst', 'af'],
    ['wees', 'af'],
  ]),
  after: new Set(['volgens', 'naar eigen zeggen van', 'in de woorden van']),
  for: 'voor',
  ofMany: /^(?!ge).*en$/,
  the: words('de het'),
  he: words('hij'),
  she: words('zij ze'),
  mayDropSubject: false,
  prepositions: words(`
    in op aan naar met van voor bij uit tegen over om sinds tijdens wegens onder tussen door zonder na volgens te
    tot
  `),
  small: words(`
    de het een en maar of dan toen als wanneer omdat wie wat waar hoe hij zij ze wij we ik je u men dit dat deze die
    zo nu nog al later eerder daarna daarbij daarom echter ook bovendien vandaag gisteren daar hier alle veel
    sommige meer niet geen zijn haar hun er is was heeft hebben had
  `),
  people: new Map([
    ['man', 'he'],
    ['vrouw', 'she'],
  ]),
  indefinite: words('een'),
  strangers: words(`
    vader moeder zoon dochter opa oma neef nicht oom tante buurman buurvrouw bewoner bewoonster getuige vriend
    vriendin broer zus klant agent visser arts voorbijganger
  `),
  roles: words(`
    burgemeester wethouder raadslid minister premier voorzitter woordvoerder woordvoerster directeur hoogleraar
    onderzoeker schrijver schrijfster advocaat trainer bewoner bewoonster leerling student boer kamerlid
    staatssecretaris gedeputeerde schipper visser bakker slager verpleegkundige dierenarts postbode dominee juf meester ecoloog bioloog conducteur huisarts
    secretaris kapitein commandant korpschef
  `),
};
