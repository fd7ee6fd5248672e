/** BM25's saturation (k1), and its correction for length (b): paragraphs of one article differ less than documents. */
export const SATURATION = 1.2;
export const LENGTH_CORRECTION = 0.6;
