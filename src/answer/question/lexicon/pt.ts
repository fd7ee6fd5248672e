import type { QuestionLexicon } from '../senses.js';

export const pt: QuestionLexicon = {
  who: 'quem, que pessoa, qual pessoa, quem que, quem e que, quem foi que, qual jornalista, que jornalista, quem seria',
  whose: 'de quem, cujo, cuja, a quem devemos, a quem se deve, de quem e',
  when: 'quando, desde quando, de quando, de quando e',
  where: 'onde, aonde, de onde, donde, em que lugar',
  what: 'que, o que, qual, quais, como',
  how: 'como, de que maneira, forma, maneira, modo, jeito, algum jeito, tem como, via, por que meio',
  howMany: 'quantos, quantas, quanto, quanta, numero de, quantidade de, quantidade',
  howLong:
    'quanto tempo, qual o tamanho, qual e o tamanho, qual o comprimento, longo, longa, comprido, duracao, quao longo, extenso, longo demais, muito longo, curto, curta, quao comprido, quanto ocupa, em quanto tempo, quantos minutos, quanto demora, quanto leva, extensa, grande, que tamanho, é longo, é comprido, é muito longo',
  howOften: 'quantas vezes, com que frequencia',
  howOld:
    'quao recente, quao antigo, ha quanto tempo, recente, antigo, de quando, idade, atual, faz quanto tempo, velho, velha, novo, nova, ha quantos dias, quantos dias, desatualizado, vigente, obsoleto, ultrapassado, recentemente, faz quantos dias, quanto tempo faz',
  why: 'por que, porque, porque e que, para que, motivo, razao',
  tell: 'fale me sobre, fala me de, fala me do, fale sobre, fale me do, fala sobre, me fale sobre, me fala sobre, me fale do, me fale da, me conte sobre, conte me sobre, conta me sobre, conte sobre, diga me algo sobre, diz me algo sobre, descreva, descreve, descrever, descricao, o que se sabe sobre, o que se sabe, o que sabemos, algo sobre, alguma coisa sobre, mais sobre, informacoes sobre, dados sobre, apresente, fale me, sobre o que se sabe, fala da, fala do, fale da, fale do',
  article: 'artigo, artigos, texto, textos, editorial, ensaio',
  vague:
    'materia, noticia, reportagem, cronica, historia, pagina, relatorio, publicacao, peca, documento, coluna, post, nota, postagem, a entrevista, esta entrevista',
  it: 'isto, isso, este, esta, esse, essa, deste, desta, desse, dessa, disto, disso, neste, nesta, nesse, nessa, ele, ela, dele, dela, nele, aqui, de quem e, de quando e, e de, é longo, qual o tamanho, é comprido, é muito longo',
  author:
    'autor, autora, autores, autoria, escritor, escritora, redator, redatora, redactor, jornalista, colunista, reporter, articulista, jornalistas, escritores, reporteres, cronista, correspondente, editorialista, redatores, colunistas, articulistas, blogueiro, repórter, qual jornalista, que jornalista',
  person:
    'pessoa, alguem, homem, mulher, gente, pessoas, individuo, senhor, senhora, sujeito, mulheres, homens, varias pessoas, uma so pessoa, moca, moço',
  outlet:
    'jornal, jornais, diario, revista, meio, veiculo, midia, media, fonte, imprensa, editora, site, sitio, agencia, portal, publicacao, orgao, periodico, fontes, veiculo de comunicacao, gazeta, semanario, blog, blogue, plataforma, canal, meios de comunicacao, jornaleco, folha, editor',
  picture: 'foto, fotos, fotografia, fotografias, imagem, imagens, ilustracao, retrato, ilustracoes, capa',
  caption:
    'legenda, legendas, debaixo da foto, embaixo da foto, por baixo da foto, abaixo da foto, sob a foto, debaixo da imagem, abaixo da imagem, sob a imagem, texto da foto',
  credit:
    'credito, creditos, fotografo, fotografa, direitos, credito da foto, autor da foto, autor da imagem, autora da foto, creditos da foto, direitos de, tem os direitos, dono da foto, fotografos, autoria da foto, copyright da, atras da camera, por tras da camera, atras das lentes, camera, clique, credita, creditar, agencia da foto, direitos da',
  title: 'titulo, manchete, cabecalho, manchetes, titulos, titulo exato, chamada, cabeca',
  section:
    'secao, seccao, categoria, editoria, rubrica, caderno, coluna, secoes, parte do jornal, pagina do jornal, bloco, aba, tematica, etiqueta, categorias, cadernos',
  genre:
    'tipo de artigo, tipo de texto, genero, noticia ou opiniao, opiniao ou noticia, artigo de opiniao, especie de texto, opiniao ou uma noticia, noticia ou uma opiniao, noticia ou um artigo, opiniao ou informacao, informacao ou opiniao, e noticia ou opiniao, que tipo, que especie, coluna ou, coluna de opiniao, natureza do texto, editorial ou noticia, noticia ou editorial, reportagem ou opiniao, opiniao ou reportagem, noticia ou coluna',
  date: 'data, dia, mes, data de publicacao, datas, datado, data da publicacao, data exata, dia exato, calendario, data do',
  year: 'ano, anos',
  weekday:
    'dia da semana, segunda feira, terca feira, quarta feira, quinta feira, sexta feira, sabado, domingo, fim de semana, dia util, dias uteis, segunda, terca, quarta, quinta, sexta',
  clock:
    'hora, a que horas, que horas, horas, horario, minuto, minutos, manha, tarde, noite, madrugada, meio dia, h, q horas, hora exata',
  place: 'lugar, cidade, pais, local, localidade, sitio',
  paragraph: 'paragrafo, paragrafos',
  word: 'palavra, palavras',
  length:
    'tempo de leitura, comprimento, tamanho, extensao, caracteres, numero de palavras, volume, dimensao, compridao, que tamanho, qual tamanho',
  language:
    'idioma, idiomas, lingua, linguas, portugues, ingles, frances, alemao, espanhol, russo, chines, japones, arabe',
  job: 'profissao, oficio, trabalho, emprego, cargo, funcao, universidade, escola, faculdade, instituto, empregador, carreira, formacao, qualificacao, qualificacoes, credenciais, perito, perita, especialista, especialidade, professor, professora, investigador, investigadora, pesquisador, pesquisadora, historiador, historiadora, medico, medica, advogado, advogada, academico, academica, politico, politica, estudante, ocupacao, curriculo, biografia, docente, economista, area, cientista, entende do assunto, entende, entendido, doutor, doutora, doutorado, diploma, estudos, licenciado, licenciada, credibilidade, autoridade, competente, competencia, bio, cv, engenheiro, engenheira, biologo, biologa, geografo, geografa, filosofo, filosofa, sociologo, fisico, quimico, agricultor, jurista, ministro, embaixador, disciplina, materia que, cadeira, campo, especializado, especializada, profissional, empresa, patrao, ganha pao, formado, formada, formou se, area de atuacao, titulacao, qualificado, qualificada',
  contact:
    'correio, e mail, email, correio eletronico, endereco, contato, contacto, contatos, endereco de e mail, telefone, contactos, endereco eletronico, mail, emails, dado de contato, telefones, celular, telemovel, whatsapp, caixa postal, formulario, formulario de contato, morada, enderecos, para que endereco, para que email, para que morada, para qual endereco',
  desk: 'redacao, redatores, editores, editor, cartas ao diretor, cartas dos leitores',
  link: 'link, url, endereco web, online, na internet, na web, hiperligacao, em linha, hiperlink, endereco de internet, rede, na rede, links, endereco do site',
  name: 'nome, nomes',
  number: 'numero, total',
  speaker: 'vozes, pessoas citadas, entrevistados, citados, interlocutores',
  about:
    'do que trata, de que trata, sobre o que e, sobre o que, sobre, tema, assunto, do que fala, trata, de que fala',
  write:
    'escrev*, escreveu, escreve, escrito, escrita, redigi*, redigiu, redigido, assina, assinou, assinado, elaborou, compos, redige, escritos, redigida, escrevia, assina este, responsavel por, pena, rabiscou, produziu, fez a matéria, fez o artigo, fez a reportagem, fez o texto',
  publish:
    'public*, publicou, publicado, publicada, publicaram, publicacao, saiu, sai, saido, apareceu, aparece, imprim*, imprimiu, impresso, impressa, lancou, lancado, editou, editado, divulg*, divulgou, divulgado, divulgada, postado, postou, veiculou, veiculado, sair, foi ao ar, subiu, subiram, subir, postaram, publicar, imprimiram, sairam, saia, lancaram, no ar, pro ar, ao ar, foi pro ar, entrou no ar, esta no ar, editaram, botaram, colocaram, colocado, linha, em linha, veio a publico, circulou, difundiu, rodou, deu, noticiou, publicou se, publicou isto',
  update:
    'atualiz*, atualizado, atualizada, actualizado, modific*, modificado, modificada, corrigido, corrigida, correcao, revisto, revisado, alterado, editado, atualizou, atualizaram, atualizacao, atualizacoes, mudado, mudaram, mudar, mudou, mudancas, modificacoes, modificacao, retocado, alteracao, alteracoes, alteraram, alterou, alterada, corrigiram, corrigir, corrigiu, correcoes, versao, versao mais recente, nova versao, outra versao, revisao, revisaram, editaram, editou, edicao, errata, retificado, retificacao, emendado, mexeram, mexido, reescrito',
  take: 'tirou, tirada, tirado, tiraram, tira, fez, feita, feito, fizeram, captou, captada, fotografou, pertence, forneceu, cedeu, registrou, registrada, registou, clicou, realizada, tirar, fazer, captar, captou a, fotografado, fotografada, fotografar, registro, bateu, batida, bateram, realizada por, captura, capturou, capturada',
  show: 'mostra, mostrar, ve, ver, se ve, veem, aparece, aparecem, retrata, representa, observa, esta a acontecer, acontece, acontecendo, visivel, pode se ver, ha, tem, vista, vemos, vejo, consta, contem, ilustra, retratado, escrito debaixo, cena, evento, mostram, mostrada, retratada, distingue, aparece na, vemos na, da para ver, esta na, ha na',
  call: 'chama, se chama, intitula, se intitula, intitulado, intitulada, chamado, chamada, titulado, denomina, chama se, intitula se',
  file: 'pertence, classificado, classificada, arquivado, enquadra, insere, encaixa, figura, incluido, sob, encontra, corresponde',
  work: 'trabalha, trabalhar, ensina, ensinar, da aula, da aulas, leciona, exerce, empregado, empregada, ganha a vida, faz, vive, pesquisa, estuda, atua, dedica, faz da vida, da aula de, trabalha como, desempenha, empregador de, ensinam, se ocupa, ocupa se, esta empregado, trabalha em, quando nao escreve, dar aulas, aulas, emprega, lecionar, atua como, faz na vida, mora, reside',
  send: 'contatar, contactar, contato, comunicar, escrever para, escrever a, escrevo, enviar, envio, mandar, mando, responder, opinar, opiniao, carta, cartas, queixa, reclamar, reclamacao, sugestao, comentario, comentarios, entrar em contato, entrar em contacto, dirigir, falar com, opinioes, contatar a, contata lo, contata la, contacta lo, contacta la, em contato, contatos com, contato com, contacto com, escrever lhe, escrevo a, escrevo para, escrever ao, falar com a, falar com o, mensagem, mandar um, alcancar, avisar, avisar de um erro, reportar, apontar um erro, contestar, replicar, perguntar a, sugestoes, reclamacoes, comunicar me, chegar a, fazer chegar, localizar, manda, escreve se, correcoes ao, falo com, entro em contato',
  quote:
    'cita, citado, citada, citados, citadas, citam, citar, citacoes, citacao, fala, falam, intervem, tem a palavra, entrevistado, entrevistada, tem voz, e ouvido, ouvidos, ouvido, falou com, falou, falaram, tem falado, conversou, conversou com, entrevistou, entrevista, entrevistadas, entrevistar, declaracoes, depoimento, depoimentos, testemunho, consultou, consultado, consultada, consultados, consultadas, da a palavra, da voz, dao voz, se ouve, ouviu a autora, frases, aspas, entre aspas, palavras de, citando, ouviu',
  say: 'diz, disse, dizer, pensa, opina, afirma, acredita, acha, defende, declara, menciona, critica, propoe, segundo, recomenda, considera, sustenta',
  read: 'ler, leitura, le, tempo de leitura, lido, leio, se le em, ler tudo, terminar de ler, acabar, terminar, ler isto, ler isso, leitura rapida, a ler, le se',
  from: 'de, do, da, dos, das, vem, provem, procede, extraido, retirado, data, veio, sai de, tirou, tiraste, origem, vem este, veio este, donde vem, emana, proveniente, de quando, de quando e, de onde, e de',
  talk: 'fala, falam, falou com, falou, falaram, tem falado, conversou, conversou com',
  by: 'por, atras, por tras, responsavel, pelo, pela, obra, mao, por detras, esta por tras, por tras de',
  before: 'antes de, antes da, antes do, depois de, depois da, depois do, durante, antes',
  recent:
    'recente, velho, velha, antigo, antiga, atual, desatualizado, desatualizada, vigente, obsoleto, novo, nova, em dia, recentemente, fresco, atualizado, ultrapassado',
  topic: 'sobre, acerca de, de, do, da, relativo a, dedicado a, a respeito de',
  a: 'um, uma, algum, alguma',
  be: 'e, sao, era, eram',
  glue: 'o, a, os, as, de, do, da, dos, das, em, no, na, nos, nas, num, numa, ao, com, para, pra, e, ou, sao, era, foi, foram, ser, sido, esta, estao, ha, tem, teve, tinha, se, me, mim, nos, meu, minha, meus, minhas, eu, posso, podes, pode, poderia, podemos, devo, diz me, diga me, me diga, me diz, sabe, sabes, saber, quero, queria, gostaria, da me, de me, por favor, obrigado, obrigada, ola, oi, exatamente, exata, exato, que, e que, como, quando, onde, qual, originalmente, original, primeira vez, no total, total, completo, inteiro, existe, existem, possui, contem, ultima, ultimo, vez, entao, tambem, bem, encontrar, encontro, leva, demora, preciso, acompanha, usa, utilizada, utilizado, voce, tu, cujo, ai, seria, mais ou menos, aproximadamente, la, lembra me, lembre me, esqueci, favor, faria o favor, faz favor, se faz favor, se nao for incomodo, incomodo, gentil, gentileza, amavel, amabilidade, indicar, indica, indicar me, informar, me informar, informa, informe, digam, conta, contar, conte, passa, me passa, passar, passe, passas, manda me, mostra me, mostre, dar, dar me, fornecer, recordar, lembrar, gostaria de saber, queriamos, desejo, desejaria, interessa, interessaria, precisaria, tenho, tens, procurar, procuro, procurando, consultar, conhecer, averiguar, descobrir, entender, ajudar, ajuda, ajudar me, pergunta, uma pergunta, duvida, uma duvida, curiosidade, olha, ei, eh, bom, bom dia, boa tarde, boa noite, pois, agora, depois, ja, ainda, sempre, nunca, hoje, ontem, ate, desde, durante, entre, sem, sobre, apos, contra, muito, muita, mais, menos, tao, tanto, pouco, pouca, bastante, demais, so, somente, apenas, tampouco, sim, nao, mas, embora, enquanto, talvez, acaso, realmente, de verdade, efetivamente, precisamente, concretamente, especificamente, justo, justamente, na verdade, atualmente, inicialmente, no inicio, primeiro, primeira, pela primeira vez, finalmente, ultimamente, tal, dito, mencionado, presente, proprio, propria, mesmo, mesma, outro, outra, outros, outras, algo, alguma coisa, nada, ninguem, cada, tudo, toda, toda a, umas, uns, certo, certa, estas, estes, essas, esses, estava, esteve, sera, seriam, fosse, sendo, haver, houve, hao, temos, tenha, teria, terao, pudesse, poderiam, possam, poder, deveria, deve, devem, devemos, fazer, faco, fazemos, faria, fariam, divide, dividido, dividida, se divide, composto, estruturado, partes, consiste, inclui, incluem, compreende, contam, tinham, voces, senhor poderia, ti, contigo, vos, atribui, atribuido, atribuir, em nome, nome de, verificar, confirmar, comprovar, a verdade, ou seja, afinal, afinal de contas, mesmo assim, ou nao, por ai, q, pq, vc, vcs, tb, tbm, pfv, pf, ne, ca, cá, aqui, desculpa, desculpe, perdao, aparece como, figura como',
  other: 'eles, elas, deles, delas, seu, sua, seus, suas, lhe, lhes, todos',
};
