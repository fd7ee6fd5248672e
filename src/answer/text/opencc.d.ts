/** Pairs of a traditional character and the simplified ones for it, first the usual one: `萬 万|乾 干 乾|…`. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
