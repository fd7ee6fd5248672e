import { words } from './table.js';

/** Words of Korean, whose particles are written together with the word before them. */

/** What is put behind a name: 이정훈 시장, 최영자 씨. */
export const KOREAN_TITLES: ReadonlySet<string> = words(`
  씨 시장 군수 구청장 도지사 지사 의원 대표 위원장 회장 사장 이사장 이장 장관 차관 대통령 총리 교수 박사 연구원
  소장 원장 교장 교사 선생님 감독 선수 기자 변호사 판사 검사 대변인 국장 과장 부장 팀장 본부장 센터장 총장 처장
  의장 작가 감독관 사무총장 조합장 지회장 단장 군 양 옹 여사 목사 신부 스님 대사 청장 서장 관장 점장
  할머니 할아버지 아주머니 아저씨
`);

/** Titles that are no office: they name nobody without a name before them. */
export const KOREAN_COURTESY = words('씨 군 양 옹 여사 선수 선생님 기자 할머니 할아버지 아주머니 아저씨');

/** Beside titles, what stands before a whole name: 주민 박순임은, 형사 고은별은. */
export const KOREAN_WALKS_OF_LIFE = words(`
  주민 시민 상인 농부 농민 어부 어민 형사 경찰관 소방관 의사 간호사 약사 화가 가수 배우 건축가 사진가 요리사 제빵사
  학자 연구자 역사학자 생물학자 활동가 학생 대학생 주인 직원 점원 운전사 선장 장인 목수 시인 소설가 음악가 지휘자
  관광객 방문객 신도 신자 주부 피해자 목격자 책임자 담당자
`);

/** Verbs of saying, as far as all their forms begin alike; what stands before them ends in 고. */
export const KOREAN_VERBS: ReadonlySet<string> = words(`
  말했 말하 말한 했 밝혔 밝히 설명했 설명하 강조했 강조하 지적했 지적하 비판했 비판하 주장했 주장하 덧붙였 전했
  물었 답했 대답했 반박했 경고했 호소했 촉구했 요구했 약속했 발표했 평가했 칭찬했 토로했 털어놨 털어놓았 회상했
  당부했 언급했 내다봤 전망했 우려했 꼬집었 보도했 반문했 제안했 고백했 인정했 부인했 해명했 선언했 진단했
  이야기했 얘기했 귀띔했 하소연했 분석했 되물었 적었 썼 알렸 진술했 환영했 웃었 울먹였
`);

/** Most surnames; whoever has another is known by the title alone. */
export const KOREAN_SURNAMES =
  '[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길위표명기반왕금옥육인맹제모탁국어은편용]';
