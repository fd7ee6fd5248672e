import { pronoun, type QuestionPhrases } from './phrases.js';

export const pt: QuestionPhrases = {
  asides: {
    greeting: 'olá, oi, bom dia, boa tarde, boa noite',
    thanks: 'obrigado, obrigada',
    help: 'ajuda, quem é você, quem és tu, o que você faz',
    chat: 'legal, valeu, beleza, tá bom',
    filler: 'muito, pela ajuda, pessoal',
  },
  request: '(?:podes|pode|podia|poderia)(?: me)?|faz|faça|fazer|me|dá-me|um|o',
  shorthand: {
    q: 'que',
    'pq|pk|pqe': 'por que',
    qm: 'quem',
    'qd|qnd': 'quando',
    'qto|qnt': 'quanto',
    oq: 'o que',
    n: 'não',
    cmo: 'como',
    pra: 'para',
    vc: 'você',
  },
  openings: 'qual',
  alone: '(?:para|com|por|de|a|desde|até|contra) (?:quem|quê|que|quando|onde)',
  besideAlone: 'exatamente|isso',
  leads: [/^(?:e|mas|então)[, ]+(?:quanto a |sobre )?(.+)$/i],
  pronouns: { he: pronoun('ele|dele|nele'), she: pronoun('ela|dela|nela') },
  about: 'sobre',
  prepositions: 'em',
  determiners: 'o|a|os|as',

  paragraph: 'par[áa]grafos?',
  to: 'a',
  and: 'e',
  first: 'primeir[oa]',
  last: '[úu]ltim[oa]',
  ofAnother: '(?:do|da)\\s+(?!artigo|texto)\\p{L}',
  beforeParagraph: 'que|diz|mostra|o|no',
  summary: 'resumo|resumir',
  salutation: 'querid[oa]s?|car[oa]s?|prezad[oa]s?|estimad[oa]s?',
  letter: [
    ['a carta', 'o artigo'],
    ['es[st]a carta', 'este artigo'],
    ['uma carta', 'um artigo'],
  ],
  gist: [
    /^o que (?:é que )?(?:aconteceu|se passou|houve|ocorreu)(?: (?:aqui|exatamente))?$/i,
    /^(?:(?:do|sobre o|de) qu?[eê] (?:é|fala|trata|se trata)|(?:qual (?:é )?o )(?:assunto|tema|resumo)|(?:um |o )?(?:breve )?resumo(?: d[oe] (?:artigo|texto))?|resum[aei](?:r)?(?: (?:o artigo|o texto|isso|isto|aí|para mim))*|resumir(?: (?:o artigo|isto))?|(?:qual é )?(?:o ponto|a ideia) principal|em (?:resumo|poucas palavras|suma)|(?:a )?ideia principal|o que diz (?:o|este) (?:artigo|texto))$/i,
    /^(?:do que (?:se )?trata(?: (?:o|este) (?:artigo|texto))?|(?:sobre o|do|de) que (?:é|fala|trata)(?: isto| isso| (?:o|este) (?:artigo|texto))?|é sobre o qu[eê]|fala (?:de|sobre o) qu[eê]|resumo|resuma|qual é a ideia principal)$/i,
  ],

  sentence: 'frase',
  beginning: 'começa|início',
  ending: 'termina|acaba|final|fim',
  besideEnds: 'como|qual|é|o|a|de|do|da|este|com|artigo|texto|se',

  citing: 'citar|citação|referência',
  besideCiting: 'como|devo|posso|este|artigo|texto|o|um|uma|no|em|estilo|isto|se',
  reading: '(?:mostra|mostre|mostre-me|abre|abra) (?:o|este) (?:artigo|texto)',
  mentioning: [
    '(?:o (?:artigo|texto) )?(?:menciona|mencionam|fala (?:de|do|da|sobre)|diz algo sobre) {words}',
    '(?:há|tem) (?:algo|alguma coisa) sobre {words}',
    'o que diz (?:o (?:artigo|texto) )?sobre {words}',
    '(?:e )?quanto a {words}',
  ],
  counting: [
    '(?:em )?que parágrafos? (?:se )?(?:menciona|mencionam|fala de|falam de) {words}',
    'onde (?:é|são|se) (?:mencionad[oa]s?|menciona|fala de) {words}',
    'quantas vezes (?:é|são|se) (?:mencionad[oa]s?|citad[oa]s?|menciona|mencionam) (?:a palavra )?{words}',
    'quantas vezes {words} (?:é|são) (?:mencionad[oa]s?|citad[oa]s?)',
    'quantas vezes (?:aparece|aparecem) (?:a palavra )?{words}(?: no (?:artigo|texto))?',
  ],

  outline:
    'quais são (?:as|os) (?:seções|secções|capítulos|partes|títulos|subtítulos)(?: do artigo| do texto)?|(?:que|quais|quantas|quantos) (?:seções|secções|capítulos|partes) (?:tem|há)(?: o artigo| o texto| no artigo)?',

  speech: {
    about: 'sobre|acerca de|a respeito de|quanto a|de|do|da',
    to: 'a|ao|à|diante de',
    nobody:
      '(?:(?:o|a|este|esta)\\s+)?(?:artigo|texto|autora?)|ele|ela|eles|elas|você|se|sobre|para|pour|em|de',
    words: [
      '(?:o )?que (?:é que )?(?:disse|disseram|diz|dizem|falou|falaram|afirmou|afirmaram|declarou|declararam|prometeu|pediu|contou|explicou|avisou|anunciou|respondeu) {name}{about}',
      '(?:o )?que (?:é que )?{name} (?:disse|disseram|diz|dizem|falou|falaram|afirmou|afirmaram|declarou|declararam|prometeu|pediu|contou|explicou|avisou|anunciou|respondeu){about}',
      '(?:(?:me )?(?:mostre|dê|diga)(?:-me)? )?tudo o que {name} (?:disse|disseram|diz|dizem){about}',
      '(?:as |uma )?(?:citações|citação|palavras|declarações|declaração|falas?) (?:de|do|da) {name}{about}',
    ],
    views: [
      '(?:segundo|de acordo com) (?<name>[^,?]{2,40}),\\s*¿?{said}',
      '(?:o )?que (?:é que )?{name} (?:pensa|pensam|acha|acham){about}',
    ],
    said: [
      'quem (?:é que |foi que )?(?:(?<verb>disse|falou|afirmou|declarou|garantiu|contou|perguntou|respondeu)|(?<how>avisou|alertou|criticou|prometeu|pediu|elogiou|lamentou)) (?:que |de |do |da |sobre (?:os?|as?) |sobre )?{said}',
      'de quem (?:é|são) (?:a frase|as palavras) {said}',
    ],
    deeds: ['como (?:é que )?{name} (?:reagiu|reagiram|respondeu){to}'],
  },
};
