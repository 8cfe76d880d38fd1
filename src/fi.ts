export { finnish } from './languages/finnish'
export type { Language } from './languages/language'
