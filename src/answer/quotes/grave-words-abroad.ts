import { type GraveWords, readGraveWords } from './grave-words.js';

/**
 * Words that turn what is said into something else, in languages other than English: tables to be read and added to.
 * A line is one group, as in `grave-words.ts`; of `opposites`, a word and its opposites. Accents are left out when
 * they are compared, so a word that is another one without its accents (à, esta, è) has no place here.
 */
export const GRAVE_WORDS_ABROAD: Readonly<Record<string, GraveWords>> = {
  de: readGraveWords({
    negations:
      'nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden nichts ohne weder noch kaum',
    hedges: `
      angeblich vorgeblich mutmaßlich vermeintlich
      anscheinend offenbar scheinbar
      vielleicht möglicherweise eventuell womöglich
      wahrscheinlich vermutlich wohl
      scheint scheinen
      etwa ungefähr rund circa
      sicher gewiss bestimmt zweifellos`,
    quantifiers: `
      alle allen aller alles jeder jede jedes jeden jedem sämtliche
      meist meiste meisten meistens mehrheit
      viele vielen vieler viel
      einige einigen einiger manche manchen mancher
      mehrere mehreren mehrerer
      wenige wenigen weniger wenig
      mehr
      immer stets
      oft häufig
      manchmal gelegentlich
      selten`,
    limits: `
      nur bloß lediglich ausschließlich allein
      fast beinahe nahezu
      hauptsächlich vorwiegend überwiegend
      teilweise teils
      völlig vollständig ganz gänzlich absolut
      sogar selbst
      genau
      mindestens wenigstens
      höchstens
      zunächst vorläufig
      außer falls`,
    persons: `
      ich mich mir mein meine meinen meinem meiner
      wir uns unser unsere unseren unserem unserer
      du dich dir dein deine deinen
      er ihn ihm`,
    modals: `
      kann können
      könnte könnten
      darf dürfen
      dürfte dürften
      muss müssen
      müsste müssten
      soll sollen
      sollte sollten
      will wollen`,
    times: `
      ist sind hat haben
      war waren hatte hatten wurde wurden
      wird werden
      wäre wären`,
    units: `
      prozent
      prozentpunkt prozentpunkte prozentpunkten
      sekunde sekunden
      minute minuten
      stunde stunden
      tag tage tagen
      woche wochen
      monat monate monaten
      jahr jahre jahren
      jahrzehnt jahrzehnte
      tonne tonnen`,
    opposites: `
      mehr weniger
      meisten wenigsten
      früher später
      frühestens spätestens
      mindestens höchstens
      vor nach
      mit ohne
      für gegen
      erste letzte
      nächste letzte
      öffnen schließen
      offen geschlossen
      beginnen enden
      anfang ende
      steigen sinken fallen
      gestiegen gesunken gefallen
      erhöhen senken
      zunahme abnahme
      gewinnen verlieren
      gewinn verlust
      sieg niederlage
      gut schlecht
      besser schlechter
      hoch niedrig
      höher niedriger
      groß klein
      größer kleiner
      lang kurz
      alt neu jung
      richtig falsch
      stark schwach
      erlauben verbieten
      erlaubt verboten
      annehmen ablehnen
      zustimmen ablehnen
      möglich unmöglich
      schuldig unschuldig
      innen außen
      links rechts
      norden süden
      osten westen
      heute gestern morgen
      frau mann
      leben tod
      teuer billig günstig
      teurer billiger günstiger
      gefährlich sicher ungefährlich
      gefährlicher sicherer
      schnell langsam
      leicht schwer schwierig
      voll leer
      reich arm
      nah fern
      warm kalt
      sauber schmutzig
      krieg frieden
      freund feind
      einig uneinig
      öffentlich privat
      dafür dagegen
      loben kritisieren`,
  }),
  fr: readGraveWords({
    negations: 'ne pas non jamais rien personne sans aucun aucune ni nul nulle guère',
    hedges: `
      prétendument
      apparemment visiblement
      possiblement éventuellement
      probablement vraisemblablement
      semble semblent
      environ presque approximativement
      présumé présumée
      certainement sûrement`,
    quantifiers: `
      tous tout toute toutes chaque chacun chacune
      plupart majorité
      beaucoup nombreux nombreuses
      quelques certains certaines
      plusieurs
      peu
      plus
      moins
      toujours
      souvent fréquemment
      parfois quelquefois
      rarement`,
    limits: `
      seulement uniquement exclusivement
      quasiment pratiquement
      principalement surtout essentiellement
      partiellement
      entièrement complètement totalement
      même
      exactement précisément
      sauf
      initialement`,
    persons: `
      je moi mon ma mes
      nous notre nos
      tu toi ton ta tes
      vous votre vos
      il lui
      elle
      ils eux leur leurs
      elles`,
    modals: `
      peut peuvent
      pouvait pouvaient
      pourrait pourraient
      doit doivent
      devait devaient
      devrait devraient
      faut
      faudrait
      veut veulent`,
    times: `
      est sont ont
      était étaient avait avaient fut furent
      sera seront aura auront
      serait seraient aurait auraient`,
    units: `
      pourcent pourcents
      seconde secondes
      minute minutes
      heure heures
      jour jours
      semaine semaines
      mois
      an ans année années
      décennie décennies
      siècle siècles
      tonne tonnes
      kilomètre kilomètres
      mètre mètres`,
    opposites: `
      plus moins
      avant après
      avec sans
      pour contre
      premier dernier
      prochain dernier
      ouvrir fermer
      ouvre ferme
      ouvert fermé
      commencer finir
      début fin
      augmenter baisser diminuer
      hausse baisse
      augmentation diminution
      gagner perdre
      gain perte
      victoire défaite
      bon mauvais
      meilleur pire
      haut bas
      grand petit
      long court
      vieux jeune
      nouveau ancien
      vrai faux
      fort faible
      permettre interdire
      permis interdit
      accepter refuser rejeter
      possible impossible
      coupable innocent
      gauche droite
      nord sud
      ouest est
      hier demain
      homme femme
      vie mort
      cher marché
      sûr dangereux
      rapide lent
      vite lentement
      facile difficile
      plein vide
      riche pauvre
      près loin
      chaud froid
      propre sale
      guerre paix
      ami ennemi
      public privé
      tôt tard
      intérieur extérieur`,
  }),
  es: readGraveWords({
    negations: 'no nunca jamás sin tampoco ni ningún ninguno ninguna nada nadie',
    hedges: `
      supuestamente presuntamente presunto presunta
      aparentemente
      quizás quizá acaso
      posiblemente
      probablemente
      parece parecen
      aproximadamente unos unas
      seguramente ciertamente`,
    quantifiers: `
      todo toda todos todas cada
      mayoría
      muchos muchas mucho mucha
      algunos algunas algún alguna
      varios varias
      pocos pocas poco
      más
      menos
      siempre
      frecuentemente
      raramente`,
    limits: `
      solo solamente únicamente exclusivamente
      casi
      principalmente
      parcialmente
      totalmente completamente
      incluso
      exactamente precisamente
      salvo excepto
      inicialmente`,
    persons: `
      yo me mi mis
      nosotros nosotras nos nuestro nuestra nuestros nuestras
      usted ustedes
      ellos ellas`,
    modals: `
      puede pueden
      podía podían
      podría podrían
      debe deben
      debía debían
      debería deberían
      quiere quieren`,
    times: `
      es son ha han
      era eran fue fueron había habían
      será serán habrá habrán
      sería serían habría habrían`,
    units: `
      ciento
      segundo segundos
      minuto minutos
      hora horas
      día días
      semana semanas
      mes meses
      año años
      década décadas
      siglo siglos
      tonelada toneladas
      kilómetro kilómetros
      metro metros`,
    opposites: `
      más menos
      antes después
      con sin
      primero último
      próximo pasado
      abrir cerrar
      abre cierra
      abierto cerrado
      empezar terminar
      comenzar terminar
      principio final
      aumentar disminuir reducir
      subir bajar
      aumento descenso
      ganar perder
      ganancia pérdida
      victoria derrota
      bueno malo
      mejor peor
      alto bajo
      grande pequeño
      largo corto
      viejo nuevo joven
      verdadero falso
      fuerte débil
      permitir prohibir
      permitido prohibido
      aceptar rechazar
      favor contra
      posible imposible
      culpable inocente
      izquierda derecha
      norte sur
      este oeste
      ayer mañana
      hombre mujer
      vida muerte
      caro barato
      seguro peligroso
      rápido lento
      fácil difícil
      lleno vacío
      rico pobre
      cerca lejos
      caliente frío
      limpio sucio
      guerra paz
      amigo enemigo
      público privado
      temprano tarde
      dentro fuera`,
  }),
  pt: readGraveWords({
    negations: 'não nunca jamais sem nem nenhum nenhuma nada ninguém tampouco',
    hedges: `
      supostamente alegadamente suposto suposta
      aparentemente
      talvez possivelmente
      provavelmente
      parece parecem
      aproximadamente cerca
      certamente seguramente`,
    quantifiers: `
      todo toda todos todas cada tudo
      maioria
      muitos muitas muito muita
      alguns algumas algum alguma
      vários várias
      poucos poucas pouco
      mais
      menos
      sempre
      frequentemente
      raramente`,
    limits: `
      só somente apenas unicamente exclusivamente
      quase
      principalmente sobretudo
      parcialmente
      totalmente completamente
      mesmo
      exatamente precisamente
      salvo exceto
      inicialmente`,
    persons: `
      eu me meu minha meus minhas
      nós nos nosso nossa nossos nossas
      você vocês
      ele
      ela
      eles
      elas`,
    modals: `
      pode podem
      podia podiam
      poderia poderiam
      deve devem
      devia deviam
      deveria deveriam
      precisa precisam
      quer querem`,
    times: `
      são
      era eram foi foram
      será serão
      seria seriam`,
    units: `
      cento
      segundo segundos
      minuto minutos
      hora horas
      dia dias
      semana semanas
      mês meses
      ano anos
      década décadas
      século séculos
      tonelada toneladas
      quilômetro quilômetros quilómetro quilómetros
      metro metros`,
    opposites: `
      mais menos
      antes depois
      com sem
      primeiro último
      próximo passado
      abrir fechar
      abre fecha
      aberto fechado
      começar terminar
      início fim
      aumentar diminuir reduzir
      subir descer cair
      aumento redução queda
      ganhar perder
      vitória derrota
      bom mau
      melhor pior
      alto baixo
      grande pequeno
      velho novo jovem
      verdadeiro falso
      forte fraco
      permitir proibir
      permitido proibido
      aceitar rejeitar
      favor contra
      possível impossível
      culpado inocente
      esquerda direita
      norte sul
      leste oeste
      ontem amanhã
      homem mulher
      vida morte
      caro barato
      seguro perigoso
      rápido lento
      fácil difícil
      cheio vazio
      rico pobre
      perto longe
      quente frio
      limpo sujo
      guerra paz
      amigo inimigo
      público privado
      cedo tarde
      dentro fora`,
  }),
  it: readGraveWords({
    negations: 'non mai niente nulla nessuno nessuna senza neppure nemmeno neanche',
    hedges: `
      presunto presunta presumibilmente
      apparentemente
      forse magari
      possibilmente
      probabilmente
      sembra sembrano
      circa approssimativamente
      certamente sicuramente`,
    quantifiers: `
      tutti tutte tutto tutta ogni ognuno
      maggioranza
      molti molte molto molta
      alcuni alcune qualche
      parecchi parecchie
      pochi poche poco
      più
      meno
      sempre
      spesso
      raramente`,
    limits: `
      solo soltanto solamente unicamente esclusivamente
      quasi
      principalmente soprattutto
      parzialmente
      totalmente completamente interamente
      perfino persino addirittura
      esattamente precisamente
      tranne eccetto salvo
      inizialmente`,
    persons: `
      io mi mio mia miei mie
      noi ci nostro nostra nostri nostre
      voi vi vostro vostra
      lui
      lei
      loro`,
    modals: `
      può possono
      poteva potevano
      potrebbe potrebbero
      deve devono
      doveva dovevano
      dovrebbe dovrebbero
      vuole vogliono`,
    times: `
      sono ha hanno
      era erano aveva avevano fu furono
      sarà saranno avrà avranno
      sarebbe sarebbero avrebbe avrebbero`,
    units: `
      cento
      secondo secondi
      minuto minuti
      ora ore
      giorno giorni
      settimana settimane
      mese mesi
      anno anni
      decennio decenni
      secolo secoli
      tonnellata tonnellate
      chilometro chilometri
      metro metri`,
    opposites: `
      più meno
      prima dopo
      con senza
      primo ultimo
      prossimo scorso
      aprire chiudere
      apre chiude
      aperto chiuso
      cominciare finire
      inizio fine
      aumentare diminuire ridurre
      salire scendere
      aumento calo
      vincere perdere
      vittoria sconfitta
      buono cattivo
      migliore peggiore
      meglio peggio
      alto basso
      grande piccolo
      lungo corto
      vecchio nuovo giovane
      vero falso
      forte debole
      permettere vietare
      permesso vietato
      accettare rifiutare
      favore contro
      possibile impossibile
      colpevole innocente
      sinistra destra
      nord sud
      ieri domani
      uomo donna
      vita morte
      caro economico
      sicuro pericoloso
      rapido lento
      veloce lento
      facile difficile
      pieno vuoto
      ricco povero
      vicino lontano
      caldo freddo
      pulito sporco
      guerra pace
      amico nemico
      pubblico privato
      presto tardi
      dentro fuori`,
  }),
  nl: readGraveWords({
    negations: 'niet geen nooit niets niemand zonder noch nergens nauwelijks',
    hedges: `
      vermeend vermeende verluidt
      schijnbaar kennelijk blijkbaar
      misschien mogelijk wellicht
      waarschijnlijk vermoedelijk
      lijkt lijken
      ongeveer circa
      zeker ongetwijfeld`,
    quantifiers: `
      alle alles iedereen elk elke ieder iedere
      meeste merendeel meerderheid
      veel vele
      sommige enkele
      verscheidene meerdere
      weinig
      meer
      minder
      altijd
      vaak
      soms
      zelden`,
    limits: `
      alleen slechts enkel uitsluitend
      bijna haast
      vooral voornamelijk
      gedeeltelijk deels
      geheel volledig helemaal
      zelfs
      precies exact
      minstens
      hoogstens
      behalve tenzij
      aanvankelijk voorlopig`,
    persons: `
      ik mij mijn
      wij we ons onze
      jij jou jouw
      u uw
      hij hem
      zij`,
    modals: `
      kan kunnen
      kon konden
      zou zouden
      moet moeten
      moest moesten
      mag mogen
      mocht mochten
      hoeft hoeven
      wil willen`,
    times: `
      is zijn heeft hebben
      was waren had hadden werd werden
      zal zullen wordt worden`,
    units: `
      procent
      seconde seconden
      minuut minuten
      uur uren
      dag dagen
      week weken
      maand maanden
      jaar jaren
      decennium decennia
      eeuw eeuwen
      ton tonnen`,
    opposites: `
      meer minder
      meeste minste
      minstens hoogstens
      vroeger later
      voor na
      voor tegen
      met zonder
      eerste laatste
      volgende vorige
      openen sluiten
      open gesloten dicht
      beginnen eindigen
      begin einde
      stijgen dalen
      gestegen gedaald
      verhogen verlagen
      toename afname
      winnen verliezen
      winst verlies
      overwinning nederlaag
      goed slecht
      beter slechter
      hoog laag
      groot klein
      lang kort
      oud nieuw jong
      waar onwaar
      sterk zwak
      toestaan verbieten
      toegestaan verboden
      aanvaarden afwijzen
      mogelijk onmogelijk
      schuldig onschuldig
      links rechts
      noorden zuiden
      oosten westen
      gisteren morgen
      man vrouw
      leven dood
      duur goedkoop
      duurder goedkoper
      veilig gevaarlijk onveilig
      veiliger gevaarlijker
      snel langzaam
      makkelijk moeilijk
      vol leeg
      rijk arm
      dichtbij ver
      warm koud
      schoon vuil vies
      oorlog vrede
      vriend vijand
      openbaar privé
      binnen buiten`,
  }),
  ru: readGraveWords({
    negations: 'не ни нет никогда ничего никто никого без нельзя нигде никакой никаких',
    hedges: `
      якобы предположительно
      видимо очевидно
      возможно
      вероятно наверное
      кажется
      примерно приблизительно около
      конечно несомненно`,
    quantifiers: `
      все всё всех всем каждый каждая каждого
      большинство
      много многие многих
      некоторые некоторых
      несколько нескольких
      мало немногие
      больше более
      меньше менее
      всегда
      часто
      иногда
      редко`,
    limits: `
      только лишь исключительно
      почти
      преимущественно
      частично отчасти
      полностью совершенно целиком
      даже
      именно точно
      кроме
      сначала временно`,
    persons: `
      я меня мне мой моя мои
      мы нас нам наш наша наши
      вы вас вам ваш ваша ваши
      он его ему
      она её ей
      они их им`,
    modals: `
      может могут
      мог могла могли
      должен должна должны
      нужно надо
      следует
      можно`,
    times: `
      был была было были
      будет будут`,
    units: `
      процент процента процентов
      секунда секунды секунд
      минута минуты минут
      час часа часов
      день дня дней
      неделя недели недель
      месяц месяца месяцев
      год года лет
      век века веков
      тонна тонны тонн
      километр километра километров
      метр метра метров`,
    opposites: `
      больше меньше
      более менее
      до после
      с без
      за против
      первый последний
      следующий прошлый
      открыть закрыть
      открыт закрыт
      начало конец
      рост падение снижение
      вырос упал снизился
      увеличить уменьшить сократить
      выиграть проиграть
      победа поражение
      прибыль убыток
      хороший плохой
      лучше хуже
      высокий низкий
      большой маленький
      старый новый молодой
      сильный слабый
      разрешить запретить
      разрешено запрещено
      принять отклонить
      виновен невиновен
      север юг
      запад восток
      вчера завтра
      мужчина женщина
      жизнь смерть
      перед после
      дорогой дешевый
      дорого дешево
      дороже дешевле
      опасный безопасный
      быстрый медленный
      быстро медленно
      быстрее медленнее
      легкий трудный тяжелый
      легко трудно
      полный пустой
      богатый бедный
      близко далеко
      теплый холодный
      чистый грязный
      война мир
      друг враг
      рано поздно
      раньше позже
      внутри снаружи
      слева справа
      сегодня вчера завтра
      впервые вновь`,
  }),
  zh: readGraveWords({ negations: '不 没 沒 無 无 非 未 别 別 勿' }),
  ja: readGraveWords({ negations: '不 無 非 未' }),
  ar: readGraveWords({
    negations: 'لا لم لن ليس ليست ليسوا لسنا غير بدون دون بلا',
    hedges: `
      ربما لعل يحتمل محتمل
      يزعم زعم مزعوم مزعومة
      يبدو
      يقال قيل
      حوالي نحو قرابة
      بالتأكيد حتما قطعا`,
    quantifiers: `
      كل جميع كافة
      معظم غالبية أغلب
      كثير كثيرون العديد
      بعض
      قليل قليلون
      أكثر
      أقل
      دائما
      غالبا
      أحيانا
      نادرا`,
    limits: `
      فقط
      إلا سوى
      تقريبا كاد
      أساسا
      جزئيا
      تماما كليا
      حتى
      بالضبط
      مؤقتا`,
    modals: `
      يجب ينبغي
      يمكن يجوز
      يستطيع تستطيع يستطيعون`,
    times: `
      كان كانت كانوا
      سوف`,
    units: `
      يوم أيام يوما
      أسبوع أسابيع أسبوعا
      شهر أشهر شهور شهرا
      سنة سنوات عام أعوام عاما
      ساعة ساعات
      دقيقة دقائق
      كيلومتر كيلومترا كيلومترات
      متر مترا أمتار
      طن أطنان طنا
      دولار دولارا دولارات
      يورو
      دينار دينارا دنانير
      ريال ريالا ريالات`,
    opposites: `
      زيادة انخفاض
      ارتفاع انخفاض
      ارتفع انخفض
      ارتفعت انخفضت
      قبل بعد
      نفى أكد اعترف
      نفت أكدت اعترفت
      ينفي يؤكد
      الأقل الأكثر
      مع ضد
      يدعم يعارض
      دعم عارض
      وافق رفض
      وافقت رفضت
      يقبل يرفض
      قبول رفض
      سمح منع
      فتح إغلاق
      أول آخر
      أمس غدا اليوم
      نجاح فشل
      فوز خسارة
      ربح خسارة
      كبير صغير
      كبيرة صغيرة
      قديم جديد
      قوي ضعيف
      شمال جنوب
      شرق غرب
      رجل امرأة`,
  }),
};
