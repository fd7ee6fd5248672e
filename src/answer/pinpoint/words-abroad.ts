import type { FormAsked } from './forms.js';

/**
 * How texts in German, French, Spanish, Portuguese, Italian, Dutch and Russian give what can be asked for by its kind, and how it is asked for
 * there. They write days and numbers much alike, so that words are all that differs. None was read by a native speaker.
 */
export interface LanguageWords {
  /** What a question says, the surest kind first; accents don't matter. */
  readonly asked: readonly (readonly [FormAsked, string])[];
  /** Numbers as words, from 2: "one" is said of too much; those that are joined of several, by their parts. */
  readonly numbers: string;
  readonly round: string;
  /** What a length of time is counted in. */
  readonly times: string;
  readonly money: string;
  /** Costs nothing. */
  readonly free: string;
  readonly percent: string;
  readonly lengths: string;
  readonly years: string;
  readonly clock: string;
  /** Before a length of time or behind it: so long ago. */
  readonly ago: (time: string) => string;
  readonly days: string;
  /** Before a month that stands alone. */
  readonly within: string;
  /** Months as they are declined; otherwise those of the runtime. */
  readonly months?: string;
  /** What may stand behind a year. */
  readonly ofYear?: string;
  /** Between the words of one number, where that is not "-", "et", "y" or "e". */
  readonly between?: string;
}

export const WORDS: Readonly<Record<string, LanguageWords>> = {
  de: {
    asked: [
      ['percent', 'wie ?viel prozent'],
      ['clock', 'um wie ?viel uhr'],
      ['money', 'wie ?viel (?:geld|euro|kost|bezahl|zahl|verdien)|was kost|wie teuer|welche summe'],
      ['duration', 'wie lange|wie ?viele (?:jahre|tage|monate|wochen|stunden|minuten)'],
      ['age', 'wie alt'],
      ['measure', 'wie (?:weit|gro(?:ß|ss)|hoch|tief|breit|schwer|lang)'],
      ['year', '(?:in )?welche[sm] jahr'],
      ['day', '(?:seit |bis )?wann|an welchem tag'],
      ['number', 'wie ?viele?'],
    ],
    numbers:
      '(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und)?(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun)?(?:hundert|tausend)',
    round: 'hundert|tausend|million(?:en)?|milliarden?|mio\\.|mrd\\.|dutzend',
    times:
      'sekunden?|minuten?|stunden?|tagen?|tage?|nächten?|wochen?|monaten?|monate?|jahren?|jahre?|jahrzehnten?|jahrhunderten?',
    money: 'euro|cent|dollar|franken|pfund|mark|kronen|rubel',
    free: 'kostenlos\\p{L}*|gratis|kostenfrei\\p{L}*',
    percent: 'prozent',
    lengths: '(?:kilo|zenti|milli)?meter|quadratmeter|hektar|kilogramm|kilo|tonnen|liter|grad',
    years: '(?:-jährige[mnrs]?| jahre alt)',
    clock:
      '(?:\\d{1,2}(?:[.:]\\d\\d)?|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf) uhr|mittags?|mitternacht',
    ago: (time) => `(?:vor|nach) ${time}`,
    days: 'gestern|heute|morgen|(?:letzte|vergangene|nächste|kommende)[mnrs]? (?:woche|monat|jahr|sommer|winter|herbst|frühjahr)',
    within: 'im|seit|bis|ab|anfang|mitte|ende',
  },
  fr: {
    asked: [
      ['percent', 'quel pourcentage'],
      ['clock', 'à quelle heure'],
      [
        'money',
        "combien d[e’']? ?(?:argent|euros|dollars)|quelle somme|quel montant|combien (?:coûte|ont coûté|a coûté|coûtera|paie|a payé|gagne)|à quel prix|quel (?:est|était) le (?:prix|coût)",
      ],
      [
        'duration',
        "(?:pendant )?combien de temps|combien d(?:e |['’])(?:ans|années|jours|mois|semaines|heures|minutes)",
      ],
      ['age', 'quel âge'],
      [
        'measure',
        'quelle (?:est|était) la (?:hauteur|longueur|largeur|profondeur|taille|surface)|à quelle distance',
      ],
      ['year', '(?:en )?quelle année'],
      ['day', "(?:depuis |jusqu['’]à )?quand|quel jour|à quelle date"],
      ['number', 'combien'],
    ],
    numbers:
      'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|octante|nonante|cents?|mille',
    round: 'cents?|mille|millions?|milliards?|douzaines?',
    times: 'secondes?|minutes?|heures?|jours?|nuits?|semaines?|mois|ans?|années?|décennies?|siècles?',
    money: "(?:d['’])?euros?|(?:de )?(?:dollars?|francs?|livres?)|centimes?",
    free: 'gratuit\\p{L}*|gratis',
    percent: 'pour cent',
    lengths: '(?:kilo|centi|milli)?mètres?(?: carrés?)?|hectares?|kilos?|tonnes?|litres?|degrés?',
    years: ' ans',
    clock:
      '(?:\\d{1,2} ?h(?:eures?)?(?: ?\\d\\d)?|(?:une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze) heures?|midi|minuit)',
    ago: (time) => `il y a ${time}|${time} (?:plus tard|après)`,
    days: "hier|aujourd['’]hui|demain|(?:la semaine|le mois|l['’]année|l['’]an) (?:dernière?|prochaine?)",
    within: "en|depuis|dès|jusqu['’]en|fin|début",
  },
  es: {
    asked: [
      ['percent', 'qué porcentaje'],
      ['clock', 'a qué hora'],
      [
        'money',
        'cuánto dinero|cuántos euros|qué (?:suma|importe)|cuánto (?:cuesta|cuestan|costó|costaron|costará|paga|pagó|gana)|cuál (?:es|era|fue) el (?:precio|coste|costo)',
      ],
      ['duration', 'cuánto (?:tiempo|dura|duró)|cuánt[oa]s (?:años|días|meses|semanas|horas|minutos)'],
      ['age', 'qué edad|cuántos años (?:tiene|tenía)'],
      ['measure', 'qué (?:altura|longitud|anchura|profundidad|tamaño|distancia)|a qué distancia|cuánto mide'],
      ['year', '(?:en )?qué año'],
      ['day', '(?:desde |hasta )?cuándo|qué día|en qué fecha'],
      ['number', 'cuánt[oa]s'],
    ],
    numbers:
      'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\\p{Ll}+|veinte|veinti\\p{Ll}+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|mil',
    round: 'mil|millón|millones|docenas?|cientos',
    times: 'segundos?|minutos?|horas?|días?|noches?|semanas?|meses|mes|años?|décadas?|siglos?',
    money: '(?:de )?(?:euros?|dólares|pesos?|pesetas?|libras|reales|soles)|céntimos',
    free: 'gratis|gratuit\\p{L}+',
    percent: 'por ciento',
    lengths: '(?:kiló|centí|milí)?metros?(?: cuadrados?)?|hectáreas?|kilos?|toneladas?|litros?|grados?',
    years: ' años',
    clock:
      'las? (?:\\d{1,2}(?:[.:]\\d\\d)?|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?: y media| y cuarto)?(?: de la (?:mañana|tarde|noche))?|mediodía|medianoche',
    ago: (time) => `hace ${time}|${time} (?:después|más tarde)`,
    days: 'ayer|hoy|mañana|(?:la semana|el mes|el año) pasad[oa]|(?:la próxima semana|el próximo (?:mes|año))',
    within: 'en|desde|hasta|de|finales de|principios de|mediados de',
  },
  pt: {
    asked: [
      ['percent', '(?:que|qual) (?:a )?percentagem|que porcentagem'],
      ['clock', 'a que horas'],
      [
        'money',
        'quanto dinheiro|quantos (?:euros|reais)|que quantia|quanto (?:custa|custam|custou|custaram|custará|paga|pagou|ganha)|qual (?:é|era|foi) o (?:preço|custo)',
      ],
      ['duration', '(?:por )?quanto tempo|quant[oa]s (?:anos|dias|meses|semanas|horas|minutos)'],
      ['age', 'que idade|qual a idade|quantos anos (?:tem|tinha)'],
      [
        'measure',
        'qual (?:é |era )?(?:a altura|o comprimento|a largura|a profundidade|o tamanho|a distância)|quanto mede',
      ],
      ['year', '(?:em )?que ano'],
      ['day', '(?:desde |até )?quando|(?:em )?que dia|em que data'],
      ['number', 'quant[oa]s'],
    ],
    numbers:
      'dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|[qc]u?atorze|quinze|dezesseis|dezasseis|dezessete|dezassete|dezoito|dezenove|dezanove|vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa|cem|mil',
    round: 'mil|milhão|milhões|bilhões|dúzias?|centenas?',
    times: 'segundos?|minutos?|horas?|dias?|noites?|semanas?|meses|mês|anos?|décadas?|séculos?',
    money: '(?:de )?(?:reais|real|euros?|dólares|libras)|centavos|cêntimos',
    free: 'grátis|gratuit\\p{L}+',
    percent: 'por cento',
    lengths: '(?:quilô|quiló|centí|milí)?metros?(?: quadrados?)?|hectares?|quilos?|toneladas?|litros?|graus',
    years: ' anos',
    clock:
      '\\d{1,2}(?:h(?:\\d\\d)?|[:.]\\d\\d)|(?:às|as|das) (?:uma|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze)(?: (?:horas|da (?:manhã|tarde|noite)))?|meio-dia|meia-noite',
    ago: (time) => `há ${time}|${time} (?:depois|mais tarde)`,
    days: 'ontem|hoje|amanhã|(?:na semana|no mês|no ano) passad[oa]|(?:na próxima semana|no próximo (?:mês|ano))',
    within: 'em|desde|até|de|fim de|início de',
  },
  it: {
    asked: [
      ['percent', 'che percentuale|quale percentuale'],
      ['clock', 'a che ora'],
      [
        'money',
        'quant[io] (?:soldi|euro|denaro|lire)|che (?:somma|cifra|prezzo)|quanto (?:costa|costano|costò|è costat[oa]|sono costat[ie]|costerà|paga|pagano|ha pagato|guadagna|ha offerto|vale)|qual(?:e)? (?:è|era) il (?:prezzo|costo)',
      ],
      [
        'duration',
        '(?:da |per )?quanto tempo|quanto (?:dura|durò|è durat[oa])|quant[ie] (?:anni(?! ha| hanno| aveva)|giorni|mesi|settimane|ore|minuti)',
      ],
      ['age', 'che età|quanti anni (?:ha|hanno|aveva)'],
      [
        'measure',
        "quanto (?:è|era|sono) (?:alt|lung|larg|profond|grand|pesant|lontan)\\p{L}*|quanto (?:misura|pesa)|qual(?:e)? (?:è|era) (?:l['’]altezza|la (?:lunghezza|larghezza|profondità|distanza))",
      ],
      ['year', '(?:in )?(?:che|quale) anno'],
      ['day', '(?:da |fino a )?quando|(?:in )?che giorno|in che data'],
      ['number', 'quant[ie]'],
    ],
    numbers:
      'due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|venti\\p{Ll}*|ventun\\p{Ll}*|trent\\p{Ll}+|quarant\\p{Ll}+|cinquant\\p{Ll}+|sessant\\p{Ll}+|settant\\p{Ll}+|ottant\\p{Ll}+|novant\\p{Ll}+|cento|duecento|trecento|cinquecento|mille|duemila',
    round: 'cento|mila|mille|milion[ei]|miliard[oi]|dozzin[ae]',
    times: 'second[oi]|minut[oi]|or[ae]|giorn[oi]|nott[ei]|settiman[ae]|mes[ei]|ann[oi]|decenni|secol[oi]',
    money: '(?:di )?(?:euro|dollari|lire|franchi|sterline)|centesimi',
    free: 'gratis|gratuit\\p{L}+',
    percent: 'per cento',
    lengths:
      '(?:chilo|centi|milli)?metr[oi](?: quadrat[oi])?|ettar[oi]|chil[oi]|tonnellat[ae]|litr[oi]|grad[oi]',
    years: ' anni',
    clock:
      '(?:alle |delle )?\\d{1,2}[.:]\\d\\d|(?:alle|delle) (?:\\d{1,2}|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici)|mezzogiorno|mezzanotte',
    ago: (time) => `${time} (?:fa|dopo|più tardi)`,
    days: "ieri|oggi|domani|(?:la (?:settimana|scorsa settimana)|il mese|l['’]anno) (?:scors[oa]|prossim[oa])",
    within: 'in|da|dal|a|ad|entro|per|nel|fino a|fine|inizio|metà',
  },
  nl: {
    asked: [
      ['percent', 'hoeveel procent|welk percentage'],
      ['clock', 'hoe laat'],
      [
        'money',
        'hoeveel (?:geld|euro|kost|kostte|kosten|kostten|betaal|verdien)\\p{L}*|wat (?:kost|kostte|kosten|kostten)|hoe duur|welk bedrag|wat (?:is|was) de (?:prijs|kosten)',
      ],
      [
        'duration',
        'hoe ?lang (?:duur|heeft|is het gel|werk|woon|zat|mag)\\p{L}*|hoeveel (?:jaar|jaren|dagen|maanden|weken|uur|uren|minuten)',
      ],
      ['age', 'hoe oud'],
      ['measure', 'hoe (?:ver|groot|hoog|diep|breed|zwaar)'],
      ['year', '(?:in )?welk jaar'],
      ['day', '(?:sinds |tot )?wanneer|(?:op )?welke (?:dag|datum)'],
      ['number', 'hoeveel'],
    ],
    numbers:
      '(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien|(?:twee|drie|vier|vijf|zes|zeven|acht|negen)?(?:honderd|duizend)',
    round: 'honderd|duizend|miljoen(?:en)?|miljard(?:en)?|dozijn',
    times:
      'seconden?|minuten?|minuut|uren|uur|dagen|dag|nachten|nacht|weken|week|maanden|maand|jaren|jaar|decennia|eeuwen|eeuw',
    money: 'euro|cent|dollar|gulden|pond|frank',
    free: 'gratis|kosteloos',
    percent: 'procent',
    lengths: '(?:kilo|centi|milli)?meter|vierkante meter|hectare|kilogram|kilo|ton|liter|graden',
    years: '(?:-jarige| jaar oud)',
    clock:
      '(?:\\d{1,2}(?:[.:]\\d\\d)?|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf) uur|half \\p{L}+|middernacht',
    ago: (time) => `${time} (?:geleden|later|eerder)`,
    days: 'gisteren|vandaag|morgen|(?:vorige?|afgelopen|volgende?|komende?) (?:week|maand|jaar|zomer|winter|herfst|lente|voorjaar)',
    within: 'in|sinds|tot|vanaf|begin|eind|medio',
  },
  ru: {
    asked: [
      ['percent', 'сколько процентов|какой процент'],
      ['clock', 'в(?:о)? сколько|в котором часу|в каком часу'],
      [
        'money',
        'сколько (?:денег|стоил\\p{L}*|стоит|стоят|рублей|евро|долларов|за?плат\\p{L}+|зараб\\p{L}+)|какова (?:цена|стоимость)|какую сумму',
      ],
      ['duration', 'как долго|сколько (?:времени|дней|недель|месяцев|часов|минут)(?! назад)'],
      ['age', 'сколько лет(?! назад)|какого возраста|какой возраст'],
      [
        'measure',
        'как(?:ая|ой|ова|ое|ую) (?:высот|длин|ширин|глубин|площад|вес)\\p{L}*|насколько (?:высок|длин|глубок|широк|тяжел)\\p{L}*|как далеко',
      ],
      ['year', '(?:в )?как(?:ом году|ой год)'],
      ['day', 'с каких пор|когда|какого числа|в какой день'],
      ['number', 'сколько'],
    ],
    numbers:
      'дв[ае]|двух|три|тр[её]х|четыре|четыр[её]х|пят[ьи]|шест[ьи]|сем[ьи]|восемь|восьми|девят[ьи]|десят[ьи]|(?:один|две|три|четыр|пят|шест|сем|восем|девят)надцат[ьи]|(?:два|три)дцат[ьи]|сорока?|(?:пять|шесть|семь|восемь)десят|девяносто|сто|двести|триста|четыреста|(?:пять|шесть|семь|восемь|девять)сот',
    round: 'тысяч[аиу]?|миллион(?:а|ов)?|миллиард(?:а|ов)?|млн|млрд|тыс\\.',
    times:
      'секунд[ауы]?|минут[ауы]?|час(?:а|ов)?|день|дн(?:я|ей)|ноч(?:ь|и|ей)|недел[яиюь]|месяц(?:а|ев)?|год(?:а|у)?|лет|десятилети\\p{L}+|век(?:а|ов)?',
    money: 'рубл\\p{L}+|доллар\\p{L}*|евро|копе\\p{L}+|грив\\p{L}+|юан\\p{L}+|фунт\\p{L}*|крон\\p{L}*',
    free: 'бесплатн\\p{L}+',
    percent: 'процент\\p{L}*',
    lengths:
      '(?:кило|санти|милли)?метр\\p{L}*|квадратн\\p{L}+ метр\\p{L}*|гектар\\p{L}*|килограмм\\p{L}*|тонн\\p{L}*|литр\\p{L}*|градус\\p{L}*|км|кг|см|м',
    years: '(?:-летн\\p{L}+| лет| год(?:а|у)?)',
    clock:
      '\\d{1,2}[:.]\\d\\d|\\d{1,2} час(?:а|ов)?(?: (?:утра|вечера|дня|ночи))?|пол(?:день|ночь|удня|уночи)',
    ago: (time) => `${time} назад|(?:через|спустя) ${time}`,
    days: 'вчера|сегодня|завтра|(?:в |во )?(?:среду|пятницу|субботу)|в (?:прошлом|этом|следующем) (?:году|месяце)|на (?:прошлой|этой|следующей) неделе',
    within: 'в|с|до|к|начале|середине|конце',
    months:
      '(?:(?:январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)[ьяе]|март[ае]?|ма[йяе]|август[ае]?)',
    ofYear: ' год(?:а|у)?',
    between: ' ',
  },
};
