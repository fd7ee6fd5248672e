import { words } from '../table.js';
import type { AbroadWords } from './abroad-words.js';

export const SPANISH: AbroadWords = {
  speakingOf: words('habla habló hablaba hablado hablan hablaron'),
  cues: words(`
    dijo dice dijeron dicen afirmó afirma afirmaron aseguró asegura aseguraron declaró declara señaló señala
    señalaron explicó explica añadió añade agregó agrega destacó destaca indicó indica sostuvo sostiene advirtió
    advierte anunció anuncia manifestó manifiesta expresó expresa subrayó subraya negó niega criticó critica acusó
    acusa escribió pidió pide insistió insiste recordó recuerda reconoció reconoce prometió promete respondió
    comentó comenta denunció reiteró considera consideró cree apuntó calificó exigió confirmó confirma quejó
    lamentó lamenta opinó opina contó relató relata admitió admite alertó alerta celebró celebra bromeó bromea
    replicó replica matizó matiza precisó precisa zanjó remarcó remarca recalcó recalca defendió defiende preguntó
    pregunta agradeció ironizó piensa propuso propone garantizó garantiza reclamó reclama rechazó rechaza aclaró
    aclara detalló detalla criticaron pidieron denunciaron explicaron advirtieron anunciaron resume resumió avisó
    avisa espetó espeta reprochó reprocha enfatizó enfatiza argumentó argumenta alegó alega sentenció sentencia
    sugirió sugiere justificó justifica confesó confiesa vaticinó apunta expuso expone puntualizó puntualiza zanja
    calculó calcula remachó remacha apostilló apostilla valoró valora presumió ironiza aventuró aventura vaticina
    auguró augura estimó estima aseveró asevera recriminó recrimina reprocharon lamentaron aseguraban decía decían
    explicaba contaba añadía insistía recordaba afirmaba opinaba confirmaron declararon reclamaron exigen exige
    exigieron piden reclaman denuncian recuerdan advierten defienden proponen consideran creen opinan insisten
    temen teme temía aclaraba aclaraban aclaran aclararon acusaba acusaban acusan acusaron adelanta adelantaba
    adelantaban adelantan adelantaron adelantó admiten admitieron admitía advertía advertían afirmaban afirman
    agregaba agregaban agregan agregaron alegaba alegaban alegan alegaron alertaba alertaban alertan alertaron
    anticipa anticipaba anticipaban anticipan anticiparon anticipó anunciaba anunciaban anuncian apuntaba apuntaban
    apuntan apuntaron argumentaba argumentaban argumentan argumentaron aseguraba aseguran aseveraba aseveraban
    aseveran aseveraron auguraba auguraban auguran auguraron avisaba avisaban avisan avisaron añaden añadieron
    bromeaba bromeaban bromean bromearon calculaba calculaban calculan calcularon califica calificaba calificaban
    califican calificaron celebraba celebraban celebraron comentaba comentaban comentan comentaron concluye
    concluyen concluyeron concluyó confesaba confesaron confiesan confirmaba confirmaban confirman confió confía
    consideraba consideraban consideraron contaban contaron contesta contestaba contestaban contestan contestaron
    contestó criticaba criticaban critican cuentan declaraba declaraban declaran defendieron defendía denunciaba
    denunciaban describe describieron describió deseó destacaba destacaban destacan destacaron detallaba detallaban
    detallan detallaron enfatizaba enfatizaban enfatizan enfatizaron escriben escribieron escribía estimaba
    estimaban estiman estimaron exclama exclamaba exclamaban exclaman exclamaron exclamó exigía explicaban explican
    expresaba expresaban expresan expresaron expusieron garantizaba garantizaban garantizan garantizaron indicaba
    indicaban indican indicaron informa informaba informaban informan informaron informó insistieron insistían
    insta instaba instaban instan instaron instó ironizaba ironizaban ironizan ironizaron justificaba justificaban
    justifican justificaron juzga juzgó lamentaba lamentaban lamentan manifestaba manifestaron manifiestan matizaba
    matizaban matizan matizaron negaba negaron niegan opinaban opinaron pedía pensaba piensan precisaba precisaban
    precisan precisaron preguntaba preguntaban preguntan preguntaron prometen prometieron pronostica pronosticaba
    pronosticaban pronostican pronosticaron pronosticó propusieron puntualizaba puntualizaban puntualizan
    puntualizaron recalcaba recalcaban recalcan recalcaron rechazaba rechazaban rechazan rechazaron reclamaba
    reclamaban reconocen reconocieron reconocía recordaban recordaron reitera reiteraba reiteraban reiteran
    reiteraron relataba relataban relatan relataron remarcaba remarcaban remarcan remarcaron repiten repitió
    replicaba replicaban replican replicaron reprochaba reprochaban reprochan resalta resaltaba resaltaban resaltan
    resaltaron resaltó responde responden respondieron respondía resumen revela revelaba revelaban revelan
    revelaron reveló señalaba señalaban señalan solicita solicitaba solicitaban solicitan solicitaron solicitó
    sostenía sostenían sostienen sostuvieron subrayaba subrayaban subrayan subrayaron sugería sugieren sugirieron
    temían tuitean tuitearon tuiteó valoraba valoraban valoraron vaticinaba vaticinaban vaticinan vaticinaron
    zanjaba zanjaban zanjan zanjaron
  `),
  participles: words(`
    dicho asegurado afirmado declarado señalado explicado añadido agregado destacado indicado anunciado manifestado
    expresado subrayado criticado acusado recordado comentado denunciado reiterado considerado apuntado calificado
    confirmado lamentado opinado contado relatado alertado advertido celebrado precisado remarcado recalcado
    preguntado garantizado reclamado rechazado aclarado detallado avisado reprochado argumentado alegado confesado
    valorado informado revelado adelantado contestado sostenido reconocido prometido respondido exigido insistido
    admitido defendido propuesto concluido sugerido escrito pedido negado expuesto resumido
  `),
  after: new Set(['según', 'de acuerdo con', 'a juicio de', 'en palabras de']),
  for: 'para',
  theirs: new Map([
    ['su opinión', 'somebody'],
    ['su juicio', 'somebody'],
  ]),
  the: words('el la los las'),
  he: words('él'),
  she: words('ella'),
  mayDropSubject: true,
  prepositions: words(`
    en a al de del con por para sobre ante contra desde entre hacia hasta según sin tras durante
  `),
  small: words(`
    el la los las un una unos unas y pero o que cuando como si no ni también además luego después antes así esto
    este esta estos ese esa su sus se lo le él ella ellos yo nosotros es son fue hay más muy ya hoy ayer aquí allí
    todo todos muchos algunos dijo
  `),
  people: new Map([
    ['hombre', 'he'],
    ['mujer', 'she'],
  ]),
  indefinite: words('un una'),
  several: words('unos unas varios varias algunos algunas muchos muchas otro otra otros otras quienes'),
  strangers: words(`
    padre madre amigo amiga testigo vendedor vendedora maestro maestra médico médica policía pescador hermano
    hermana hijo hija esposo esposa marido mujer abuelo abuela primo prima tío tía cliente joven
  `),
  justNamed: /^(?:regidora?|edil|mandatari[oa]|dirigente|primera?)$/,
  bodies: words(`
    sindicato empresa gobierno ayuntamiento policía fiscalía ministerio universidad asociación partido junta 
    diputación consejería museo archivo federación confederación plataforma cooperativa fundación compañía 
    oposición hospital tribunal ejército iglesia embajada comisión agencia organización colectivo
  `),
  roles: words(`
    alcalde alcaldesa concejal concejala consejero consejera ministro ministra presidente presidenta diputado
    diputada senador senadora gobernador gobernadora portavoz director directora profesor profesora investigador
    investigadora abogado abogada escritor escritora entrenador entrenadora vecino vecina estudiante secretario secretaria jefe jefa médico médica cura párroco cocinero cocinera
    maestro maestra biólogo bióloga gerente coordinador coordinadora fiscal juez jueza comisario comisaria
  `),
};
