import type { QuestionLexicon } from '../senses.js';

export const pt: QuestionLexicon = {
  who: 'quem, que pessoa, qual pessoa',
  whose: 'de quem, cujo, cuja',
  when: 'quando, desde quando',
  where: 'onde, aonde, de onde, donde, em que lugar',
  what: 'que, o que, qual, quais, como',
  how: 'como, de que maneira',
  howMany: 'quantos, quantas, quanto, quanta, numero de, quantidade de, quantidade',
  howLong:
    'quanto tempo, qual o tamanho, qual e o tamanho, qual o comprimento, longo, longa, comprido, duracao, quao longo, extenso',
  howOften: 'quantas vezes, com que frequencia',
  howOld:
    'quao recente, quao antigo, ha quanto tempo, recente, antigo, de quando, idade, atual, faz quanto tempo',
  why: 'por que, porque, porque e que, para que, motivo, razao',
  tell: 'fale me sobre, fala me de, fala me do, fale sobre, fale me do, fala sobre, me fale sobre, me fala sobre, me fale do, me fale da, me conte sobre, conte me sobre, conta me sobre, conte sobre, diga me algo sobre, diz me algo sobre, descreva, descreve, descrever, descricao, o que se sabe sobre, o que se sabe, o que sabemos, algo sobre, alguma coisa sobre, mais sobre, informacoes sobre, dados sobre, apresente, fale me, sobre o que se sabe',
  article: 'artigo, artigos, texto, textos, editorial, ensaio',
  vague:
    'materia, noticia, reportagem, cronica, historia, pagina, relatorio, publicacao, peca, documento, coluna, post, nota, postagem',
  it: 'isto, isso, este, esta, esse, essa, deste, desta, desse, dessa, disto, disso, neste, nesta, nesse, nessa, ele, ela, dele, dela, nele, aqui',
  author:
    'autor, autora, autores, autoria, escritor, escritora, redator, redatora, redactor, jornalista, colunista, reporter, articulista',
  person: 'pessoa, alguem, homem, mulher, gente, pessoas',
  outlet:
    'jornal, jornais, diario, revista, meio, veiculo, midia, media, fonte, imprensa, editora, site, sitio, agencia, portal, publicacao, orgao, periodico, fontes, veiculo de comunicacao',
  picture: 'foto, fotos, fotografia, fotografias, imagem, imagens, ilustracao, retrato',
  caption: 'legenda, legendas',
  credit:
    'credito, creditos, fotografo, fotografa, direitos, credito da foto, autor da foto, autor da imagem, autora da foto, creditos da foto',
  title: 'titulo, manchete, cabecalho',
  section: 'secao, seccao, categoria, editoria, rubrica, caderno, coluna, secoes',
  genre:
    'tipo de artigo, tipo de texto, genero, noticia ou opiniao, opiniao ou noticia, artigo de opiniao, especie de texto, opiniao ou uma noticia, noticia ou uma opiniao',
  date: 'data, dia, mes, data de publicacao, datas, datado, data da publicacao',
  year: 'ano, anos, ano de publicacao',
  weekday:
    'dia da semana, segunda feira, terca feira, quarta feira, quinta feira, sexta feira, sabado, domingo',
  clock: 'hora, a que horas, que horas, horas, horario, minuto, minutos',
  place: 'lugar, cidade, pais, local, localidade, sitio',
  paragraph: 'paragrafo, paragrafos',
  word: 'palavra, palavras',
  length: 'tempo de leitura, comprimento, tamanho, extensao',
  language:
    'idioma, idiomas, lingua, linguas, portugues, ingles, frances, alemao, espanhol, russo, chines, japones, arabe',
  job: 'profissao, oficio, trabalho, emprego, cargo, funcao, universidade, escola, faculdade, instituto, empregador, carreira, formacao, qualificacao, qualificacoes, credenciais, perito, perita, especialista, especialidade, professor, professora, investigador, investigadora, pesquisador, pesquisadora, historiador, historiadora, medico, medica, advogado, advogada, academico, academica, politico, politica, estudante, ocupacao, curriculo, biografia, docente, economista, area, cientista',
  contact:
    'correio, e mail, email, correio eletronico, endereco, contato, contacto, contatos, endereco de e mail, telefone, contactos, endereco eletronico, mail',
  desk: 'redacao, redatores, editores, editor, cartas ao diretor, cartas dos leitores',
  link: 'link, url, endereco web, online, na internet, na web, hiperligacao, em linha',
  name: 'nome, nomes',
  number: 'numero, total',
  speaker: 'vozes, pessoas citadas, entrevistados, citados, interlocutores',
  about:
    'do que trata, de que trata, sobre o que e, sobre o que, sobre, tema, assunto, do que fala, trata, de que fala',
  write:
    'escrev*, escreveu, escreve, escrito, escrita, redigi*, redigiu, redigido, assina, assinou, assinado, elaborou, compos',
  publish:
    'public*, publicou, publicado, publicada, publicaram, publicacao, saiu, sai, saido, apareceu, aparece, imprim*, imprimiu, impresso, impressa, lancou, lancado, editou, editado, divulg*, divulgou, divulgado, divulgada, postado, postou, veiculou, veiculado, sair, foi ao ar',
  update:
    'atualiz*, atualizado, atualizada, actualizado, modific*, modificado, modificada, corrigido, corrigida, correcao, revisto, revisado, alterado, editado',
  take: 'tirou, tirada, tirado, tiraram, tira, fez, feita, feito, fizeram, captou, captada, fotografou, pertence, forneceu, cedeu, registrou, registrada, registou, clicou, realizada',
  show: 'mostra, mostrar, ve, ver, se ve, veem, aparece, aparecem, retrata, representa, observa, esta a acontecer, acontece, acontecendo, visivel, pode se ver, ha, tem, vista, vemos, vejo, consta, contem, ilustra, retratado',
  call: 'chama, se chama, intitula, se intitula, intitulado, intitulada, chamado, chamada, titulado, denomina, chama se, intitula se',
  file: 'pertence, classificado, classificada, arquivado, enquadra, insere, encaixa, figura, incluido, sob, encontra, corresponde',
  work: 'trabalha, trabalhar, ensina, ensinar, da aula, da aulas, leciona, exerce, empregado, empregada, ganha a vida, faz, vive, pesquisa, estuda, atua, dedica, faz da vida',
  send: 'contatar, contactar, contato, comunicar, escrever para, escrever a, escrevo, enviar, envio, mandar, mando, responder, opinar, opiniao, carta, cartas, queixa, reclamar, reclamacao, sugestao, comentario, comentarios, entrar em contato, entrar em contacto, dirigir, falar com, opinioes',
  quote:
    'cita, citado, citada, citados, citadas, citam, citar, citacoes, citacao, fala, falam, intervem, tem a palavra, entrevistado, entrevistada, tem voz, e ouvido, ouvidos, ouvido',
  say: 'diz, disse, dizer, pensa, opina, afirma, acredita, acha, defende, declara, menciona, critica, propoe, segundo, recomenda, considera, sustenta',
  read: 'ler, leitura, le, tempo de leitura, lido, leio',
  from: 'de, do, da, dos, das, vem, provem, procede, extraido, retirado, data, veio',
  by: 'por, atras, por tras, responsavel, pelo, pela, obra, mao',
  a: 'um, uma, algum, alguma',
  glue: 'o, a, os, as, de, do, da, dos, das, em, no, na, nos, nas, num, numa, ao, com, para, pra, e, ou, sao, era, foi, foram, ser, sido, esta, estao, ha, tem, teve, tinha, se, me, mim, nos, meu, minha, meus, minhas, eu, posso, podes, pode, poderia, podemos, devo, diz me, diga me, me diga, me diz, sabe, sabes, saber, quero, queria, gostaria, da me, de me, por favor, obrigado, obrigada, ola, oi, exatamente, exata, exato, que, e que, como, quando, onde, qual, originalmente, original, primeira vez, no total, total, completo, inteiro, existe, existem, possui, contem, ultima, ultimo, vez, alguem, entao, tambem, bem, encontrar, encontro, leva, demora, preciso, acompanha, usa, utilizada, utilizado, voce, tu, cujo, ai, seria, mais ou menos, aproximadamente, la, lembra me, lembre me, esqueci',
  other: 'eles, elas, deles, delas, seu, sua, seus, suas, lhe, lhes, todos',
};
