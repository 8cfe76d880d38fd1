export { english } from './languages/english'
export type { Language } from './languages/language'
