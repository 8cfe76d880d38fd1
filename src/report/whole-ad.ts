import type { Context } from '../annotate/annotate'
import type { Balance, ChecklistItem, LanguageCode, Message, Report } from '../contract'

/** What a whole ad is asked beside its messages. */
export interface Advice {
  checklist(context: Context, locale: LanguageCode): ChecklistItem[]
  balance(context: Context): Balance | undefined
}

/**
 * The report on a whole ad. Most callers read the messages alone: the checklist and the balance are worked out when they
 * are first read, and kept.
 *
 * They are properties of the report itself, as in the contract, so that it can be copied and written as JSON. Their
 * getters are the same two functions in every report: an engine that met new ones each time would make a new shape for
 * each, and hold on to the ad behind it.
 */
export class WholeAdReport implements Report {
  readonly version = 1
  readonly messages: Message[]
  readonly language: LanguageCode | undefined
  declare readonly checklist: ChecklistItem[]
  declare readonly balance: Balance | undefined
  readonly #context: Context
  readonly #locale: LanguageCode
  readonly #advice: Advice
  #checklist: ChecklistItem[] | undefined
  #balance: { value: Balance | undefined } | undefined

  constructor(messages: Message[], context: Context, locale: LanguageCode, advice: Advice) {
    this.messages = messages
    this.language = context.language
    this.#context = context
    this.#locale = locale
    this.#advice = advice
    Object.defineProperties(this, WholeAdReport.#lazy)
  }

  static readonly #lazy: PropertyDescriptorMap & ThisType<WholeAdReport> = {
    checklist: {
      enumerable: true,
      get() {
        this.#checklist ??= this.#advice.checklist(this.#context, this.#locale)
        return this.#checklist
      },
    },
    balance: {
      enumerable: true,
      get() {
        this.#balance ??= { value: this.#advice.balance(this.#context) }
        return this.#balance.value
      },
    },
  }
}
