export const ofGroups = {
  'news.readHere': 'Este canal agora lê {title}.',
  'news.readEverywhere': 'Este servidor agora lê {title}, menos nos canais que têm um artigo próprio.',
  'news.limited':
    'Agora se lê {title} aqui até ¶{last} de {paragraphs}. O que vem depois fica oculto até você apertar o botão que mostra.',
  'news.unlimited': '{title} não tem mais limite de leitura aqui. Tudo pode ser mostrado.',
  'news.noServer':
    'Aqui não há canal de servidor para anunciar, então não mudei nada. Deixe “{option}” de fora.',
  'news.notPosted': 'Está feito, mas não consegui anunciar: não posso escrever naquele canal.',
  'option/announce/name': 'anunciar',
  'option/announce/description': 'Avisar todo mundo no canal; sem isso, ninguém é avisado',
  'button.across': 'Procurar nos outros artigos',
  'across.heading': 'Em todos os artigos',
  'across.nothing':
    '{all, plural, one {O único artigo daqui não diz nada sobre isso.} other {Nenhum dos # artigos daqui diz algo sobre isso.}}',
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
};
