/** The files of `lexicons/LANGUAGE/`, compiled when the package is built (build/lexicon-plugin.ts). */
declare module 'lexicon:*' {
  const packed: import('./packed').PackedLexicon
  export default packed
}

/** What only the rules on demands and requests need of `lexicons/LANGUAGE/demands/`, of every language. */
declare module 'lexicon:requirements' {
  const packed: Readonly<Record<import('../contract').LanguageCode, import('./packed').PackedDemands>>
  export default packed
}

/** The files of `lexicons/LANGUAGE/identity/` of every language. */
declare module 'lexicon:identity' {
  const packed: import('../identity/knowledge').PackedIdentities
  export default packed
}

/** The files of `lexicons/LANGUAGE/whole-ad/` of every language. */
declare module 'lexicon:whole-ad' {
  const packed: import('../clauses/knowledge').PackedWholeAd
  export default packed
}
