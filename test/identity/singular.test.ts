import { expect, it } from 'vitest'
import { singularCell } from '../../src/identity/singular'
import { paradigm } from '../../src/languages/finnish/paradigm'

it.each([
  ['pekka', '9-A'],
  ['mäki', '7-D'],
  ['lahti', '7-F'],
  ['virtanen', '38'],
  ['markus', '39'],
  ['tuomas', '41'],
  ['laine', '48'],
  ['rinne', '48-J'],
  ['salo', '1'],
  ['repo', '1-E'],
  ['niemi', '7'],
  ['saari', '26'],
  ['susi', '27'],
  ['länsi', '28'],
  ['daniel', '5'],
  ['suo', '19'],
  ['lee', '17'],
  ['oinas', '41'],
  ['seppämies', '42'],
  ['ranta', '9-J'],
])('the cells of %s (%s) one by one are those of its paradigm', (text, cls) => {
  const head = { text, class: cls }
  const cells = [...paradigm(head).cells]
  const isOwn = (cell: string) => cell.endsWith('.sg') || cell === 'nom.pl'
  for (const form of cells.flatMap(([, { free }]) => free)) {
    const first = cells.find(([cell, { free }]) => isOwn(cell) && free.includes(form))?.[0]
    expect(singularCell(head, form), form).toBe(first)
  }
})

it('no cell is found for another word, or for a class that there is not', () => {
  expect(singularCell({ text: 'mäki', class: '7-D' }, 'mäkissä')).toBe(undefined)
  expect(singularCell({ text: 'mäki', class: '99' }, 'mäessä')).toBe(undefined)
})
