import { words } from '../table.js';
import type { AbroadWords } from './abroad-words.js';

export const PORTUGUESE: AbroadWords = {
  cues: words(`
    disse diz disseram dizem afirmou afirma afirmaram afirmam declarou declara declararam explicou explica
    explicaram ressaltou ressalta destacou destaca acrescentou acrescenta contou conta relatou relata avaliou avalia
    criticou critica criticaram alertou alerta alertaram defendeu defende lembrou lembra garantiu garante anunciou
    anuncia anunciaram comentou comenta escreveu escreve respondeu responde reconheceu reconhece negou nega prometeu
    promete pediu pede pediram questionou questiona lamentou lamenta admitiu admite informou informa informaram
    sublinhou sublinha salientou salienta referiu refere considerou considera adiantou adianta concluiu conclui
    apontou aponta argumentou argumenta reforçou reforça reiterou reitera celebrou brincou ironizou observou observa
    insistiu insiste acusou acusa acusaram completou completa enfatizou enfatiza frisou frisa denunciou denuncia
    sustentou sustenta confessou revelou revela descreveu desabafou recordou recorda pontuou prosseguiu rebateu
    resumiu perguntou resume recordou desabafa confessa assegura assegurou lamentam pedem dizia diziam explicava
    contava acrescentava garantem defendem alertam criticam afirmava insistem recordam acreditam teme temem receia
    receou queixou-se queixa-se orgulha-se congratulou-se pergunta acredita acreditava
  `),
  after: new Set(['segundo', 'conforme', 'de acordo com', 'na avaliação de', 'nas palavras de']),
  for: 'para',
  the: words('o a os as'),
  he: words('ele'),
  she: words('ela'),
  mayDropSubject: true,
  prepositions: words(`
    em no na nos nas a ao à aos às de do da dos das com por pelo pela pelos pelas para sobre contra desde entre até
    sem sob após durante segundo
  `),
  small: words(`
    o a os as um uma uns umas e mas ou que quando como se não nem também depois antes assim isso isto este esta
    estes essa esse aquele aquela seu sua seus suas ele ela eles elas eu nós você é são foi há mais muito já hoje
    ontem aqui ali lá tudo todos muitos alguns ainda agora porém porque quem onde
  `),
  people: new Map([
    ['homem', 'he'],
    ['mulher', 'she'],
  ]),
  indefinite: words('um uma'),
  several: words('uns umas vários várias alguns algumas muitos muitas outro outra outros outras quem'),
  strangers: words(`
    pai mãe vizinho vizinha morador moradora amigo amiga testemunha pescador médico médica policial irmão irmã filho
    filha marido mulher esposa avô avó primo prima tio tia cliente jovem
  `),
  justNamed: /^(?:autarca|edil|governante|dirigente)$/,
  roles: words(`
    prefeito prefeita vereador vereadora ministro ministra presidente presidenta deputado deputada senador senadora
    governador governadora secretário secretária porta-voz diretor diretora professor professora pesquisador
    pesquisadora advogado advogada escritor escritora treinador treinadora moradora morador estudante gerente biólogo bióloga carteiro carteira padeiro padeira
    médico médica enfermeiro enfermeira coordenador coordenadora chefe comandante padre delegado delegada
  `),
};
