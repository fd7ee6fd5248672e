export const ofGroups = {
  'news.readHere': 'これからこのチャンネルで読むのは{title}です。',
  'news.readEverywhere': 'これからこのサーバーで読むのは{title}です。別の記事を選んだチャンネルは除きます。',
  'news.limited':
    'ここでは{title}を ¶{last} まで読みます（全 {paragraphs} 段落）。その先は、表示ボタンを押すまで隠れます。',
  'news.unlimited': 'ここでは{title}の制限がなくなりました。全体を表示できます。',
  'news.noServer':
    'ここには告知できるサーバーのチャンネルがないため、何も変えていません。「{option}」を外してください。',
  'news.notPosted': '変更しましたが、告知できませんでした。そのチャンネルに書き込む権限がありません。',
  'option/announce/name': '告知',
  'option/announce/description': 'チャンネルの全員に知らせる。なければ知らせない',
  'button.across': 'ほかの記事も探す',
  'across.heading': 'すべての記事から',
  'across.nothing': '{all, plural, other {ここにある#件の記事には、これについての記述がありません。}}',
  'across.partly': 'いまのところ{all}件中{looked}件の記事を探しました。もう一度質問すると、残りも探します。',
  'across.onlyOne': 'ここにはほかの記事がありません。',
  'across.busy': 'いまはすべての記事を探せません。1分ほどしてからもう一度お試しください。',
  'across.reading': '記事を読んでいます（{looked}／{all}件）…',
  'across.open': '¶{number}を開く · {title}',
  'option/in/name': '範囲',
  'option/in/description': '探す範囲：この記事、またはここにあるすべての記事',
  'choice/in/article': 'この記事',
  'choice/in/all': 'すべての記事',
};
