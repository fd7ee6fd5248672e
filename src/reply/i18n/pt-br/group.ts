export const ofGroups = {
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
