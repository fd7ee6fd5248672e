import { words } from './table.js';

/** The words by which the statements of a language with spaces are found; see spaced.ts for their grammar. */
export interface AbroadWords {
  readonly cues: ReadonlySet<string>;
  /** Verbs that speak only with another word behind them: "warf der Stadt vor, …". */
  readonly parted?: ReadonlyMap<string, string>;
  /** "according to", of one word or more: the subject follows. */
  readonly after: ReadonlySet<string>;
  /** The same where the subject stands before it. */
  readonly behind?: ReadonlySet<string>;
  /** "according to him", "in her words": two words and whom they mean. */
  readonly theirs?: ReadonlyMap<string, 'he' | 'she'>;
  /** Means "said" between a quotation and a name: „…“, so Roth. */
  readonly so?: string;
  /** Means "for" before whoever holds what is quoted: "Pour Anna Valli, …". */
  readonly for?: string;
  /** Every noun has a capital, as in German. */
  readonly hasNounCapitals?: true;
  readonly the: ReadonlySet<string>;
  readonly he: ReadonlySet<string>;
  readonly she: ReadonlySet<string>;
  /** The verb alone may have the subject of the sentence before: "Dijo que no". */
  readonly mayDropSubject: boolean;
  /** Before a name, they make it something else than the subject. */
  readonly prepositions: ReadonlySet<string>;
  /** Other words that begin a sentence with a capital without being names. */
  readonly small: ReadonlySet<string>;
  /** Nouns for somebody who was just named: "confie la jeune femme". */
  readonly people: ReadonlyMap<string, 'he' | 'she'>;
  /** "a" before somebody of whom nothing was said yet. */
  readonly indefinite: ReadonlySet<string>;
  /** Before others who are not named, where a verb may drop its subject: "reconocen varios vecinos". */
  readonly several?: ReadonlySet<string>;
  /** Who may come in so without a name, beside `people` and `roles`: "Ein Vater, der nicht genannt werden will". */
  readonly strangers: ReadonlySet<string>;
  /** Nobody is called so but who was just named: "sagt die 16-Jährige", "meint der SPD-Politiker". */
  readonly justNamed?: RegExp;
  /** How a sentence tells by its verb that it goes on with what was said before. */
  readonly reporting?: {
    readonly verbs: ReadonlySet<string>;
    /** Before such a verb they make it a plain one. */
    readonly plainAfter: ReadonlySet<string>;
    /** "…, heißt es im Antrag": a paper's words, and nobody's who spoke before. */
    readonly papers: RegExp;
  };
  /** What people are by office or trade: "Raadslid Kees de Wit" begins with no name. */
  readonly roles: ReadonlySet<string>;
}

/** Whether a noun, in small letters, is what somebody is or may be called in a language. */
export const isSomebodyIn = ({ roles, people, strangers }: AbroadWords, noun: string): boolean =>
  roles.has(noun) || people.has(noun) || strangers.has(noun);

/** Stand before a person's name and are no part of it. */
export const TITLES_ABROAD = words(`
  herr frau señor señora monsieur madame bundeskanzler bundeskanzlerin kanzler kanzlerin präsident präsidentin
  ministerpräsident außenminister außenministerin finanzminister innenminister bundespräsident sprecher sprecherin
  bürgermeister bürgermeisterin presidente presidenta ministro ministra alcalde alcaldesa président présidente ministre
  президент министр премьер
`);

const GERMAN_ROLE =
  /(?:(?:sprecher|chef|minister|kanzler|präsident|sekretär|leiter|direktor|forscher|politiker|schüler|rentner|händler|landwirt|fahrer|förster|bäcker|meister|lehrer|student|dozent|referent|intendant|praktikant|mediziner|physiker|chemiker|techniker|historiker|informatiker|musiker|ökonom|ingenieur|architekt|jurist)(?:in)?|..(?:log|gog)e|rätin|landrat|stadtrat|anwalt|anwältin|ärztin|vorsitzender?|abgeordneter?|beauftragter?|..(?:[lrgknts]er|[ts]or|eur|är|(?<!chr)ist|log|gog)in)$/;

/** Whether a word is what somebody is, written like a name as all German nouns are: "Schülerin", "Fraktionschef", "Landrätin". */
export const isGermanRole = (small: string): boolean => GERMAN_ROLE.test(small);

/** The same with "l’" before those that begin with a vowel. */
const elided = (text: string): ReadonlySet<string> =>
  new Set([...words(text)].flatMap((word) => (/^h?[aeiouéè]/.test(word) ? [word, `l'${word}`] : [word])));

/** By ISO 639-1. Verbs stand as newspapers use them of a third person, participles for their compound tenses. */
export const SPACED: Readonly<Record<string, AbroadWords>> = {
  de: {
    cues: words(`sagte sagt sagten sagen erklärte erklärt erklärten betonte betont betonten meinte meint fügte ergänzte
      forderte fordert forderten kritisierte kritisiert warnte warnt warnten schrieb schreibt bezeichnete nannte nennt
      behauptete behauptet kündigte teilte äußerte bestätigte bestreitet bestritt dementierte versprach verspricht
      twitterte antwortete fragte lobte verurteilte räumte gab hob unterstrich verwies mahnte glaubt glaubte hofft hoffte
      berichtete berichtet gesagt erklärt betont gefordert angekündigt kommentierte kommentiert beklagte beklagt klagte
      klagt bedauerte bedauert begründete begründet scherzte spottete rief erzählte erzählt erinnerte entgegnete
      widersprach widerspricht fürchtet fürchtete vermutet vermutete beteuerte beteuert versicherte versichert rechtfertigte urteilte urteilt findet monierte rügte
      bemängelte befürchtet befürchtete plädierte plädiert appellierte drohte mutmaßte resümierte bilanzierte
      verkündete verkündet dankte verteidigte verteidigt schimpfte schimpft
      spottet seufzte seufzt schwärmte schwärmt mahnt argumentierte argumentiert konterte kontert wetterte wettert lobt fügt lacht lachte`),
    parted: new Map([
      ['warf', 'vor'],
      ['wirft', 'vor'],
      ['warfen', 'vor'],
      ['wies', 'zurück'],
      ['weist', 'zurück'],
      ['sprach', 'aus'],
      ['spricht', 'aus'],
      ['pflichtete', 'bei'],
      ['pflichtet', 'bei'],
      ['stellte', 'klar'],
      ['stellt', 'klar'],
      ['hielt', 'dagegen'],
      ['hält', 'dagegen'],
    ]),
    theirs: new Map([
      ['seinen worten', 'he'],
      ['seinen angaben', 'he'],
      ['ihm zufolge', 'he'],
      ['ihren worten', 'she'],
      ['ihren angaben', 'she'],
      ['ihr zufolge', 'she'],
    ]),
    so: 'so',
    for: 'für',
    hasNounCapitals: true,
    after: new Set([
      'laut',
      'nach angaben',
      'angaben von',
      'nach den worten',
      'worten von',
      'nach ansicht',
      'ansicht von',
      'nach aussage',
      'aussage von',
      'nach einschätzung',
      'einschätzung von',
    ]),
    behind: words('zufolge'),
    the: words('der die das den dem des'),
    he: words('er'),
    she: words('sie'),
    mayDropSubject: false,
    prepositions: words(
      `in am im an auf nach mit von vom vor bei beim zu zum zur aus für gegen über um seit während wegen trotz unter zwischen durch ohne`,
    ),
    small: words(
      `der die das den dem des ein eine einer einem und aber doch auch dann da als wenn weil ob wie was wer er sie es wir ich ihr man dies diese dieser dieses so nun nur noch schon später zuvor danach dabei dazu damit deshalb jedoch außerdem zudem heute gestern dort hier alle viele einige mehr nicht kein keine sein seine ihre deren dessen hat haben hatte`,
    ),
    people: new Map([
      ['mann', 'he'],
      ['frau', 'she'],
    ]),
    indefinite: words('ein eine'),
    strangers: words(
      `vater mutter nachbar nachbarin anwohner anwohnerin bewohner bewohnerin zeuge zeugin mitarbeiter mitarbeiterin kollege kollegin freund freundin bruder schwester kunde kundin besucher besucherin polizist polizistin passant passantin pfarrer pfarrerin richter richterin`,
    ),
    roles: new Set(),
    justNamed: /(?:^\d+-jährige|-(?:politiker|politikerin|chef|chefin|abgeordnete|mann|frau))$/,
    reporting: {
      // The first subjunctive, where nothing else has its form; "hätten" stands in for one that looks like the indicative.
      verbs:
        words(`sei seien habe werde könne müsse dürfe wolle solle gebe gehe komme stehe liege bleibe wisse brauche
        fehle hätten`),
      plainAfter: words('ich wir'),
      papers: /^h(?:eißt|ieß) es$/,
    },
  },
  es: {
    cues: words(`dijo dice dijeron dicen afirmó afirma afirmaron aseguró asegura aseguraron declaró declara señaló señala
      señalaron explicó explica añadió añade agregó agrega destacó destaca indicó indica sostuvo sostiene advirtió advierte
      anunció anuncia manifestó manifiesta expresó expresa subrayó subraya negó niega criticó critica acusó acusa escribió
      pidió pide insistió insiste recordó recuerda reconoció reconoce prometió promete respondió comentó comenta denunció
      reiteró considera consideró cree apuntó calificó exigió confirmó confirma quejó lamentó lamenta opinó opina
      contó relató relata admitió admite alertó alerta celebró celebra bromeó bromea replicó replica matizó matiza
      precisó precisa zanjó remarcó remarca recalcó recalca defendió defiende preguntó pregunta agradeció ironizó piensa
      propuso propone garantizó garantiza reclamó reclama rechazó rechaza aclaró aclara detalló detalla criticaron
      pidieron denunciaron explicaron advirtieron anunciaron resume resumió avisó avisa espetó espeta reprochó reprocha
      enfatizó enfatiza argumentó argumenta alegó alega sentenció sentencia sugirió sugiere justificó justifica confesó confiesa vaticinó apunta expuso expone puntualizó puntualiza zanja calculó calcula remachó remacha
      apostilló apostilla valoró valora presumió ironiza aventuró aventura vaticina auguró augura estimó estima
      aseveró asevera recriminó recrimina reprocharon lamentaron aseguraban decía decían explicaba contaba añadía
      insistía recordaba afirmaba opinaba confirmaron declararon reclamaron exigen exige exigieron piden reclaman
      denuncian recuerdan advierten defienden proponen consideran creen opinan insisten temen teme temía`),
    after: new Set(['según', 'de acuerdo con', 'a juicio de', 'en palabras de']),
    for: 'para',
    the: words('el la los las'),
    he: words('él'),
    she: words('ella'),
    mayDropSubject: true,
    prepositions: words(
      `en a al de del con por para sobre ante contra desde entre hacia hasta según sin tras durante`,
    ),
    small: words(
      `el la los las un una unos unas y pero o que cuando como si no ni también además luego después antes así esto este esta estos ese esa su sus se lo le él ella ellos yo nosotros es son fue hay más muy ya hoy ayer aquí allí todo todos muchos algunos dijo`,
    ),
    people: new Map([
      ['hombre', 'he'],
      ['mujer', 'she'],
    ]),
    indefinite: words('un una'),
    several: words('unos unas varios varias algunos algunas muchos muchas otro otra otros otras quienes'),
    strangers: words(
      `padre madre amigo amiga testigo vendedor vendedora maestro maestra médico médica policía pescador hermano hermana hijo hija esposo esposa marido mujer abuelo abuela primo prima tío tía cliente joven`,
    ),
    roles: words(
      `alcalde alcaldesa concejal concejala consejero consejera ministro ministra presidente presidenta diputado diputada senador senadora gobernador gobernadora portavoz director directora profesor profesora investigador investigadora abogado abogada escritor escritora entrenador entrenadora vecino vecina estudiante`,
    ),
  },
  fr: {
    cues: words(`dit déclaré déclare affirmé affirme assuré assure expliqué explique ajouté ajoute souligné souligne estimé
      estime annoncé annonce indiqué indique précisé précise averti accusé dénoncé critiqué écrit répondu promis insisté
      rappelé rappelle regretté regrette reconnu reconnaît démenti confirmé confirme lancé martelé martèle prévenu
      prévient raconte raconté ironise ironisé jugé dénonce accuse avertit promet répond insiste demandé réclame réclamé
      soutient soutenu défend défendu craint craignait espère souhaite salue salué témoigne témoigné poursuit conclut résume s'inquiète s'indigne s'interroge déplore déploré déplorait affirmait expliquait
      assurait déclarait estimait disait répondait ajoutait conteste contesté plaide constate confie confié soupire soupiré glisse rétorque rétorqué tranche objecte nuance détaille réplique répliqué
      souvient souviennent souvenait réjouit réjouissait félicite félicitait désole désolait plaint plaignait s'étonne
      s'étonnait s'agace s'agaçait s'emporte s'exclame s'amuse s'enthousiasme s'émeut s'alarme s'insurge s'inquiétait
      s'indignait lâche lâché assène balaie renchérit tempère complète argue admet admis avoue avoué concède concédé jure
      juré rapporte relate remarque remarqué souffle juge pense considère redoute redouté vante vanté martèlent
      promettait prévenait racontait regrettait craignent espèrent souhaitent disent affirment assurent expliquent
      estiment soulignent dénoncent réclament demandent racontent rappellent regrettent accusent défendent soutiennent`),
    theirs: new Map([
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
    prepositions: words(
      `à au aux en dans de du des avec par pour sur chez contre depuis entre vers sans sous après avant pendant selon`,
    ),
    small: words(
      `le la les un une et mais ou que quand comme si ne pas aussi puis ensuite ainsi ce cette ces cet son sa ses il elle ils elles on nous je vous est sont c'est a ont avait plus très hier aujourd'hui ici tout tous`,
    ),
    people: new Map([
      ['homme', 'he'],
      ['femme', 'she'],
    ]),
    indefinite: words('un une'),
    strangers: words(
      `père mère fils fille mari femme cousin cousine oncle tante voisin voisine habitant habitante témoin pêcheur ami amie frère soeur sœur médecin policier policière agriculteur agricultrice représentant représentante client cliente passant passante`,
    ),
    roles: elided(
      `maire adjoint adjointe ministre président présidente député députée sénateur sénatrice conseiller conseillère porte-parole directeur directrice professeur professeure chercheur chercheuse avocat avocate écrivain écrivaine entraîneur habitant habitante étudiant étudiante agriculteur agricultrice`,
    ),
  },
  pt: {
    cues: words(`disse diz disseram dizem afirmou afirma afirmaram afirmam declarou declara declararam explicou explica
      explicaram ressaltou ressalta destacou destaca acrescentou acrescenta contou conta relatou relata avaliou avalia
      criticou critica criticaram alertou alerta alertaram defendeu defende lembrou lembra garantiu garante anunciou
      anuncia anunciaram comentou comenta escreveu escreve respondeu responde reconheceu reconhece negou nega prometeu
      promete pediu pede pediram questionou questiona lamentou lamenta admitiu admite informou informa informaram
      sublinhou sublinha salientou salienta referiu refere considerou considera adiantou adianta concluiu conclui apontou
      aponta argumentou argumenta reforçou reforça reiterou reitera celebrou brincou ironizou observou observa insistiu
      insiste acusou acusa acusaram completou completa enfatizou enfatiza frisou frisa denunciou denuncia sustentou
      sustenta confessou revelou revela descreveu desabafou recordou recorda pontuou prosseguiu rebateu resumiu perguntou resume recordou desabafa confessa assegura assegurou lamentam pedem dizia diziam explicava contava acrescentava garantem defendem alertam criticam afirmava insistem recordam acreditam teme temem receia receou queixou-se queixa-se orgulha-se congratulou-se
      pergunta acredita acreditava`),
    after: new Set(['segundo', 'conforme', 'de acordo com', 'na avaliação de', 'nas palavras de']),
    for: 'para',
    the: words('o a os as'),
    he: words('ele'),
    she: words('ela'),
    mayDropSubject: true,
    prepositions: words(
      `em no na nos nas a ao à aos às de do da dos das com por pelo pela pelos pelas para sobre contra desde entre até sem sob após durante segundo`,
    ),
    small: words(
      `o a os as um uma uns umas e mas ou que quando como se não nem também depois antes assim isso isto este esta estes essa esse aquele aquela seu sua seus suas ele ela eles elas eu nós você é são foi há mais muito já hoje ontem aqui ali lá tudo todos muitos alguns ainda agora porém porque quem onde`,
    ),
    people: new Map([
      ['homem', 'he'],
      ['mulher', 'she'],
    ]),
    indefinite: words('um uma'),
    several: words('uns umas vários várias alguns algumas muitos muitas outro outra outros outras quem'),
    strangers: words(
      `pai mãe vizinho vizinha morador moradora amigo amiga testemunha pescador médico médica policial irmão irmã filho filha marido mulher esposa avô avó primo prima tio tia cliente jovem`,
    ),
    roles: words(
      `prefeito prefeita vereador vereadora ministro ministra presidente presidenta deputado deputada senador senadora governador governadora secretário secretária porta-voz diretor diretora professor professora pesquisador pesquisadora advogado advogada escritor escritora treinador treinadora moradora morador estudante`,
    ),
  },
  it: {
    cues: words(`disse dice dicono detto dissero dichiara dichiarò dichiarato dichiarano afferma affermò affermato affermano
      spiega spiegò spiegato spiegano sostiene sostengono sostenuto aggiunge aggiunse aggiunto commenta commentò commentato
      annuncia annunciò annunciato sottolinea sottolineò sottolineato ribadisce ribadito ricorda ricordò ricordato conferma
      confermò confermato smentisce smentito racconta raccontò raccontato raccontano scrive scrisse scritto risponde rispose
      risposto promette promise promesso ammette ammise ammesso avverte avvertì avvertito denuncia denunciò denunciato
      denunciano chiede chiese chiesto chiedono accusa accusò accusato precisa precisò precisato osserva osservò osservato
      assicura assicurò assicurato conclude concluse concluso prosegue lamenta lamentò lamentato critica criticò criticato
      replica replicò replicato attacca insiste evidenzia evidenziato ritiene pensa crede auspica auspicato riferisce
      riferito rivela rivelato confessa confessato scherza ironizza difende difeso`),
    after: new Set(['secondo', 'a detta di', 'a giudizio di']),
    for: 'per',
    the: words('il lo la i gli le'),
    he: words('lui egli'),
    she: words('lei ella'),
    mayDropSubject: true,
    prepositions: words(
      `in nel nella nei nelle a al alla ai alle di del della dei delle dello con per su sul sulla sui sulle contro da dal dalla dai tra fra senza sotto dopo durante secondo verso`,
    ),
    small: words(
      `il lo la i gli le un uno una e ma o che quando come se non né anche poi dopo prima così questo questa questi quello quella quel suo sua suoi sue lui lei loro egli ella io noi voi è sono fu ha hanno aveva c'è ci più molto già oggi ieri qui lì tutto tutti molti alcuni ancora ora però perché chi dove`,
    ),
    people: new Map([
      ['uomo', 'he'],
      ['donna', 'she'],
    ]),
    indefinite: words("un uno una un'"),
    several: words('alcuni alcune molti molte altri altro altra altre chi'),
    strangers: words(
      `padre madre vicino vicina amico amica testimone pescatore medico poliziotto fratello sorella figlio figlia moglie marito nonno nonna cugino cugina zio zia cliente passante residente`,
    ),
    roles: elided(
      `sindaco sindaca assessore assessora ministro ministra presidente deputato deputata senatore senatrice consigliere consigliera portavoce direttore direttrice professore professoressa ricercatore ricercatrice avvocato avvocata scrittore scrittrice allenatore ingegnere ingegnera studente studentessa agricoltore`,
    ),
  },
  nl: {
    cues: words(`zei zegt zeiden zeggen gezegd verklaarde verklaart verklaarden verklaard benadrukte benadrukt vertelde vertelt
      vertelden verteld vindt vond vinden stelde stelt stelden meldde meldt meldden schreef schrijft waarschuwde waarschuwt
      waarschuwden gewaarschuwd noemde noemt noemden antwoordde antwoordt erkende erkent beloofde belooft beloofd ontkende
      ontkent bevestigde bevestigt reageerde reageert concludeerde concludeert klaagde klaagt hoopt hoopte denkt dacht
      twitterde riep roept vroeg vraagt bekritiseerde bekritiseert betoogde betoogt aldus verzekerde verzekert herhaalde
      grapte grapt verzuchtte verzucht zucht vreest gelooft moppert mopperde lacht lachte meent
      meende beaamt beaamde bromt bromde roept snapt verwacht verwachtte eist eiste pleit pleitte waarschuwen melden
      schrijven denken hopen`),
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
    the: words('de het'),
    he: words('hij'),
    she: words('zij ze'),
    mayDropSubject: false,
    prepositions: words(
      `in op aan naar met van voor bij uit tegen over om sinds tijdens wegens onder tussen door zonder na volgens te tot`,
    ),
    small: words(
      `de het een en maar of dan toen als wanneer omdat wie wat waar hoe hij zij ze wij we ik je u men dit dat deze die zo nu nog al later eerder daarna daarbij daarom echter ook bovendien vandaag gisteren daar hier alle veel sommige meer niet geen zijn haar hun er is was heeft hebben had`,
    ),
    people: new Map([
      ['man', 'he'],
      ['vrouw', 'she'],
    ]),
    indefinite: words('een'),
    strangers: words(
      `vader moeder zoon dochter opa oma neef nicht oom tante buurman buurvrouw bewoner bewoonster getuige vriend vriendin broer zus klant agent visser arts voorbijganger`,
    ),
    roles: words(
      `burgemeester wethouder raadslid minister premier voorzitter woordvoerder woordvoerster directeur hoogleraar onderzoeker schrijver schrijfster advocaat trainer bewoner bewoonster leerling student boer kamerlid staatssecretaris gedeputeerde schipper visser bakker slager verpleegkundige`,
    ),
  },
  ru: {
    cues: words(`сказал сказала сказали заявил заявила заявили отметил отметила отметили подчеркнул подчеркнула подчеркнули
      сообщил сообщила сообщили добавил добавила рассказал рассказала считает считают считал пояснил пояснила объяснил
      объяснила написал написала говорит говорил говорила объявил объявила ответил ответила признал признала обвинил
      обвинила призвал призвала предупредил предупредила пообещал пообещала опроверг опровергла указал указала уточнил
      уточнила напомнил напомнила выразил выразила утверждает утверждал потребовал потребовала пожаловался пожаловалась
      посетовал посетовала возразил возразила пошутил пошутила вспоминает вспомнил вспомнила полагает полагают уверен
      уверена спросил спросила ответили заверил заверила похвалил похвалила поблагодарил поблагодарила раскритиковал
      раскритиковала предложил предложила попросил попросила констатировал резюмировал заметил заметила вздыхает вздохнул вздохнула жалуется делится признаётся`),
    theirs: new Map([
      ['его словам', 'he'],
      ['её словам', 'she'],
      ['ее словам', 'she'],
    ]),
    after: words('словам мнению данным заявлению'),
    for: 'для',
    the: new Set(),
    he: words('он'),
    she: words('она'),
    mayDropSubject: false,
    prepositions: words(
      `в во на с со к ко о об от до из у за по под над при про для без через между перед после`,
    ),
    small: words(
      `и а но или что как когда если не ни он она они оно мы я вы это этот эта эти его её ее их так также тоже потом затем уже ещё еще все всё здесь там сегодня вчера однако поэтому кроме`,
    ),
    people: new Map([
      ['мужчина', 'he'],
      ['женщина', 'she'],
    ]),
    indefinite: words('один одна'),
    strangers: words(`мужчина женщина сосед соседка житель жительница свидетель друг подруга`),
    roles: words(
      `депутат депутатка мэр губернатор министр президент председатель директор глава пенсионер пенсионерка учитель учительница врач эксперт юрист адвокат житель жительница студент студентка фермер тренер писатель писательница`,
    ),
  },
};
