import packed from 'lexicon:whole-ad'
import type { ClauseKind, LanguageCode } from '../contract'
import type { PackedDemands } from '../lexicon/packed'

/** A sentence of a template. */
export interface TemplateSentence {
  /** `{plan}` stands for where the plan is found. */
  text: string
  /** The same with the organisation's name, as `{name}`, always in its base form. */
  named?: string
  /** Only when the organisation has an equality plan (`plan`), or says where it is found (`plan-place`). */
  when?: 'plan' | 'plan-place'
}

/** A text to insert, in our own words. */
export interface Template {
  kind: ClauseKind
  /** Of a diversity clause; the others have one length. */
  length?: 'short' | 'medium' | 'long'
  sentences: readonly TemplateSentence[]
}

/** Beginnings of coded words, between spaces. */
export interface PackedBalance {
  masculine: string
  feminine: string
  except: string
  validated: boolean
}

/** What is known of whole ads in a language. */
export interface PackedLanguage {
  patterns: PackedDemands
  templates: readonly Template[]
  balance: PackedBalance
}

export type PackedWholeAd = Readonly<Record<LanguageCode, PackedLanguage>>

/** `lexicons/LANGUAGE/whole-ad/`, compiled. */
export const knowledge: PackedWholeAd = packed
