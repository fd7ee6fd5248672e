import { words } from '../table.js';
import type { AbroadWords } from './abroad-words.js';

export const PORTUGUESE: AbroadWords = {
  speakingOf: words('fala falou falava falado falam falaram'),
  cues: words(`
    disse diz disseram dizem afirmou afirma afirmaram afirmam declarou declara declararam explicou explica
    explicaram ressaltou ressalta destacou destaca acrescentou acrescenta contou conta relatou relata avaliou
    avalia criticou critica criticaram alertou alerta alertaram defendeu defende lembrou lembra garantiu garante
    anunciou anuncia anunciaram comentou comenta escreveu escreve respondeu responde reconheceu reconhece negou
    nega prometeu promete pediu pede pediram questionou questiona lamentou lamenta admitiu admite informou informa
    informaram sublinhou sublinha salientou salienta referiu refere considerou considera adiantou adianta concluiu
    conclui apontou aponta argumentou argumenta reforçou reforça reiterou reitera celebrou brincou ironizou
    observou observa insistiu insiste acusou acusa acusaram completou completa enfatizou enfatiza frisou frisa
    denunciou denuncia sustentou sustenta confessou revelou revela descreveu desabafou recordou recorda pontuou
    prosseguiu rebateu resumiu perguntou resume desabafa confessa assegura assegurou lamentam pedem dizia diziam
    explicava contava acrescentava garantem defendem alertam criticam afirmava insistem recordam acreditam teme
    temem receia receou queixou-se queixa-se orgulha-se congratulou-se pergunta acredita acreditava acrescentam
    acrescentaram acrescentavam acusam acusava adiantam adiantaram adiantava adiantavam admitem admitia admitiram
    afirmavam alertava alertavam anunciam anunciava anunciavam apontam apontaram apontava apontavam argumentam
    argumentaram argumentava argumentavam asseguram asseguraram assegurava asseguravam avaliam avaliaram avaliava
    avaliavam avisa avisam avisaram avisava avisavam avisou comentam comentaram comentava comentavam concluem
    concluíram confessam confessaram confessava confessavam consideram consideraram considerava contam contaram
    contavam criticava criticavam declaram declarava declaravam defenderam defendia denunciam denunciaram
    denunciava denunciavam destacam destacaram destacava destacavam detalha detalham detalharam detalhava
    detalhavam detalhou enfatizam enfatizaram enfatizava enfatizavam esclarece esclareceram esclareceu escrevem
    escreveram exclama exclamam exclamaram exclamava exclamavam exclamou explicam explicavam frisam frisaram
    frisava frisavam garantia garantiram informam informava informavam insistia insistiram lamentaram lamentava
    lamentavam lembram lembraram lembrava lembravam menciona mencionam mencionaram mencionava mencionavam mencionou
    negam negaram negava observaram opina opinam opinaram opinava opinavam opinou pedia perguntam perguntaram
    perguntava perguntavam prometem prometeram prometia reconhecem reconheceram reconhecia recordaram recordava
    recordavam reiteram reiteraram reiterava reiteravam relatam relataram relatava relatavam repete repetiu
    respondem responderam respondia ressaltam ressaltaram ressaltava ressaltavam revelam revelaram revelava
    revelavam salientam salientaram salientava salientavam sublinham sublinharam sublinhava sublinhavam sugere
    sugeriram sugeriu
  `),
  after: new Set(['segundo', 'conforme', 'de acordo com', 'na avaliação de', 'nas palavras de']),
  for: 'para',
  theirs: new Map([
    ['sua opinião', 'somebody'],
    ['seu ver', 'somebody'],
  ]),
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
  bodies: words(`
    sindicato empresa governo prefeitura câmara polícia ministério universidade associação partido junta 
    museu federação confederação cooperativa fundação companhia oposição hospital tribunal exército igreja 
    embaixada comissão agência organização secretaria
  `),
  roles: words(`
    prefeito prefeita vereador vereadora ministro ministra presidente presidenta deputado deputada senador senadora
    governador governadora secretário secretária porta-voz diretor diretora professor professora pesquisador
    pesquisadora advogado advogada escritor escritora treinador treinadora moradora morador estudante gerente biólogo bióloga carteiro carteira padeiro padeira
    médico médica enfermeiro enfermeira coordenador coordenadora chefe comandante padre delegado delegada
  `),
};
