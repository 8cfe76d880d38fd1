export { markdown } from './document/markdown'
