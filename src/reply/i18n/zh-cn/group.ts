export const ofGroups = {
  'button.across': '在其他文章中查找',
  'across.heading': '在所有文章中',
  'across.nothing': '{all, plural, other {这里的 # 篇文章都没有提到这一点。}}',
  'across.partly': '目前已查找 {all} 篇文章中的 {looked} 篇。再问一次，我会查找其余的文章。',
  'across.onlyOne': '这里没有其他文章。',
  'across.busy': '现在无法查找所有文章。请过一分钟再试。',
  'across.reading': '正在阅读文章：{looked}/{all}…',
  'across.open': '打开 ¶{number} · {title}',
  'option/in/name': '范围',
  'option/in/description': '查找范围：这篇文章，或这里的所有文章',
  'choice/in/article': '这篇文章',
  'choice/in/all': '所有文章',
};
