export type { Language } from './languages/language'
export { swedish } from './languages/swedish'
