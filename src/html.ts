export { html } from './document/html'
