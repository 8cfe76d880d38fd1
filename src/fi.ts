export type { Language } from './languages/language'
export { finnish } from './languages/finnish'
