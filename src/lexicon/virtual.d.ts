/** The files of `lexicons/LANGUAGE/`, compiled when the package is built (build/lexicon-plugin.ts). */
declare module 'lexicon:*' {
  const packed: import('./packed').PackedLexicon
  export default packed
}
