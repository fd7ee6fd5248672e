import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answer/index.js';
import { readArticle } from '../../src/article/index.js';
import { indexArticle } from '../../src/index.js';

/** Words that only ask are missed in no article. */
describe('words that ask', () => {
  const ofHarbour = indexArticle(
    readArticle(
      '# 등대가 다시 켜지다\n\n솔개섬의 등대가 4월 6일 다시 켜졌다. 켜는 데 대출 7억 원이 들었고, 절반은 도청이 냈다.\n\n한도윤 등대장은 "배가 길을 찾을 것"이라고 말했다. 그는 이 섬에서 19년 동안 일했다.\n\n솔개섬의 작은 기념관은 선착장 옆에서 문을 연다. 주인은 원래 어부였다.\n\n손님은 대부분 낚시를 오는 사람들이다. 간호사 정하늘은 휴가마다 이곳에 들른다고 한다.\n',
    ),
  );
  it.each([
    ['등대장은 누구인가요?', 2],
    ['등대장의 이름은 무엇인가요?', 2],
    ['대출은 얼마였나요?', 1],
    ['기념관은 어디에 있나요?', 3],
    ['손님은 누구인가요?', 4],
    ['군수는 누구인가요?', undefined],
    ['공항은 어디에 있나요?', undefined],
  ])('in Korean: %s', (question, paragraph) => {
    const given = answer(ofHarbour, question);
    expect(given.kind === 'found' ? given.passage.paragraph.number : undefined).toBe(paragraph);
  });

  const ofFerry = indexArticle(
    readArticle(
      '# 渡船停航\n\n江口的渡船上周停航。船长何海生说，发动机坏了。\n\n他的妹妹何海燕在镇上开茶馆，茶馆里有一只黑猫。\n\n修船要花三十万元，镇政府答应出一半。\n',
    ),
  );
  it.each([
    ['妹妹叫什么名字？', 2],
    ['船长叫什么名字？', 1],
    ['镇长叫什么名字？', undefined],
  ])('in Chinese: %s', (question, paragraph) => {
    const given = answer(ofFerry, question);
    expect(given.kind === 'found' ? given.passage.paragraph.number : undefined).toBe(paragraph);
  });
});
