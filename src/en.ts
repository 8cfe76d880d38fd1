export type { Language } from './languages/language'
export { english } from './languages/english'
