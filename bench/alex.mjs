import { text } from 'alex'

/** alex on plain text. */
export const alex = source => text(source).messages
