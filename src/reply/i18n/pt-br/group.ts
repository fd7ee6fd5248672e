export const ofGroups = {
  'news.readHere': 'A leitura deste canal agora é {title}.',
  'news.readEverywhere':
    'A leitura deste servidor agora é {title}, menos nos canais que têm um artigo próprio.',
  'news.limited':
    'A leitura de {title} aqui agora vai até ¶{last} de {paragraphs}. O que vem depois fica oculto até você apertar “Mostrar mesmo assim”.',
  'news.unlimited': '{title} não tem mais limite de leitura aqui. Tudo pode ser mostrado.',
  'news.noServer':
    'Aqui não há canal de servidor para anunciar, então não mudei nada. Deixe “{option}” de fora.',
  'news.notPosted': 'Está feito, mas não consegui anunciar: não posso escrever naquele canal.',
  'option/announce/name': 'anunciar',
  'option/announce/description': 'Avisar todo mundo no canal; sem isso, ninguém é avisado',
  'button.across': 'Procurar nos outros artigos',
  'across.heading': 'Em todos os artigos',
  'across.nothing':
    '{all, plural, =1 {Procurei em um artigo, e ele não diz nada sobre isso.} other {Procurei em # artigos, e nenhum diz algo sobre isso.}}',
  'across.partly':
    'Até agora procurei em {looked} de {all} artigos. Pergunte de novo para procurar no restante.',
  'across.onlyOne': 'Não há outros artigos aqui.',
  'across.busy': 'Não consigo procurar em todos os artigos agora. Tente de novo em um minuto.',
  'across.reading': 'Lendo os artigos: {looked} de {all}…',
  'across.open': 'Abrir ¶{number} · {title}',
  'option/in/name': 'em',
  'option/in/description': 'Onde procurar: neste artigo ou em todos os daqui',
  'choice/in/article': 'este artigo',
  'choice/in/all': 'todos os artigos',
  'read.alone': 'Ler por conta própria',
  'read.ownPlace': 'o seu ponto de leitura',
  'button.keep': 'Guardar',
  'button.keepParagraph': 'Guardar um parágrafo',
  'notes.formTitle': 'Guardar este trecho',
  'notes.field': 'Sua nota',
  'notes.fieldHint': 'Só você a verá. Pode deixar em branco.',
  'notes.kept': 'Guardado. Você vai encontrá-lo em /notas.',
  'notes.heading': 'Minhas notas',
  'notes.none':
    'Você ainda não tem notas aqui. Toque em “Guardar” abaixo de um parágrafo, de uma referência ou do contexto de uma resposta.',
  'notes.earlier': '{title}, de uma versão anterior',
  'notes.export': 'Exportar',
  'notes.exported': 'Suas notas em um arquivo Markdown:',
  'notes.remove': 'Remover uma nota',
  'library.refused.too-many-notes':
    'Você tem {limit} notas aqui, e não consigo guardar mais. Remova algumas em /notas.',
  'command/notes/name': 'notas',
  'command/notes/description': 'Os trechos que você guardou, só para você',
};
