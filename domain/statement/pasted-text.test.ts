import { expect, test } from 'vitest'
import { blocksOfLines, pastedParagraphs } from '#domain/statement/pasted-text'

test('a pasted paper becomes paragraphs under headings, its numbering gone, every word kept', () => {
  expect(
    pastedParagraphs([
      { kind: 'heading', text: 'Labour  migration' },
      { kind: 'text', text: '1.\tThe meeting took note.' },
      { kind: 'text', text: '  ' },
      { kind: 'text', text: '2) It welcomed 3. results.' },
      { kind: 'heading', text: 'Annex' },
    ]),
  ).toEqual([
    { heading: 'Labour migration', text: 'The meeting took note.' },
    { heading: null, text: 'It welcomed 3. results.' },
    { heading: null, text: 'Annex' },
  ])
})

test('a number that begins one paragraph among many is a word of it', () => {
  expect(pastedParagraphs(blocksOfLines('2018. A year.\r\nAnother line.\n\n12. Things\nLast'))).toEqual([
    { heading: null, text: '2018. A year.' },
    { heading: null, text: 'Another line.' },
    { heading: null, text: '12. Things' },
    { heading: null, text: 'Last' },
  ])
})
