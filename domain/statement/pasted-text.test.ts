import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocksOfLines, blocksOfTree, type PastedNode, pastedParagraphs } from '#domain/statement/pasted-text'

test('a pasted paper becomes paragraphs with headings, without its numbering and with every word', () => {
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

test('words before, between and after the blocks of a pasted paper become blocks of their own', () => {
  const paragraph = (text: string): PastedNode => ({ tag: 'p', children: [text] })
  const paper = { tag: 'span', children: ['First', paragraph('Second'), 'Third', { tag: 'h2', children: ['Fourth'] }, 'Fifth'] }
  expect(blocksOfTree(paper)).toEqual([
    { kind: 'text', text: 'First' },
    { kind: 'text', text: 'Second' },
    { kind: 'text', text: 'Third' },
    { kind: 'heading', text: 'Fourth' },
    { kind: 'text', text: 'Fifth' },
  ])
})

test('of two headings in a row none is lost: the first becomes a paragraph', () => {
  expect(
    pastedParagraphs([
      { kind: 'heading', text: 'Part one' },
      { kind: 'heading', text: 'Labour migration' },
      { kind: 'text', text: 'They met.' },
      { kind: 'heading', text: 'Part two' },
      { kind: 'heading', text: 'Annex' },
    ]),
  ).toEqual([
    { heading: null, text: 'Part one' },
    { heading: 'Labour migration', text: 'They met.' },
    { heading: null, text: 'Part two' },
    { heading: null, text: 'Annex' },
  ])
})

test('a heading belongs only to the first paragraph below it', () => {
  const paragraphs = pastedParagraphs([
    { kind: 'heading', text: 'Labour migration' },
    { kind: 'text', text: 'They met.' },
    { kind: 'text', text: 'They agreed.' },
  ])
  expect(paragraphs.map((paragraph) => paragraph.heading)).toEqual(['Labour migration', null])
})

test('pasting nothing gives no paragraphs', () => {
  expect([pastedParagraphs([]), pastedParagraphs(blocksOfLines(' \n\u00a0\t'))]).toEqual([[], []])
})

describe('pasted numbering', () => {
  const pasted = (...lines: string[]) => pastedParagraphs(blocksOfLines(lines.join('\n'))).map((paragraph) => paragraph.text)

  test('is removed if more than half of the paragraphs begin with a number, in any usual form', () => {
    expect(pasted('(1) One', '22.  Two', '333) Three')).toEqual(['One', 'Two', 'Three'])
    expect(pasted('1. One', '2. Two', 'Three')).toEqual(['One', 'Two', 'Three'])
  })

  test('is kept if only half of them do, or if the numbers are not those of a list', () => {
    expect(pasted('1. One', 'Two')).toEqual(['1. One', 'Two'])
    expect(pasted('1.One', '2.Two')).toEqual(['1.One', '2.Two'])
    expect(pasted('2018. One', '2019. Two')).toEqual(['2018. One', '2019. Two'])
    expect(pasted('1 One', '2 Two')).toEqual(['1 One', '2 Two'])
    expect(pasted('Rule 1. One', 'Rule 2. Two')).toEqual(['Rule 1. One', 'Rule 2. Two'])
  })

  test('is counted in paragraphs only: a heading keeps its number', () => {
    const blocks = [
      { kind: 'heading' as const, text: '1. Labour' },
      { kind: 'text' as const, text: '1. They met.' },
      { kind: 'heading' as const, text: 'Data' },
      { kind: 'heading' as const, text: 'Return' },
    ]
    expect(pastedParagraphs(blocks)[0]).toEqual({ heading: '1. Labour', text: 'They met.' })
  })
})

test('a number before one of many paragraphs is kept', () => {
  expect(pastedParagraphs(blocksOfLines('2018. A year.\r\nAnother line.\n\n12. Things\nLast'))).toEqual([
    { heading: null, text: '2018. A year.' },
    { heading: null, text: 'Another line.' },
    { heading: null, text: '12. Things' },
    { heading: null, text: 'Last' },
  ])
})

const node = (tag: string, ...children: PastedNode[]): PastedNode => ({ tag, children })

describe('a copied web page', () => {
  test('nested list: the words of both levels are kept', () => {
    const list = node('body', node('ul', node('li', 'Parent', node('ul', node('li', 'Child'), node('li', 'Second child')))))
    expect(blocksOfTree(list).map((block) => block.text.trim())).toEqual(['Parent', 'Child', 'Second child'])
  })

  test('a line break does not join two words, and each cell of a table is a block', () => {
    const page = node(
      'body',
      node('p', 'line one', node('br'), 'line two'),
      node('table', node('tbody', node('tr', node('td', 'cell'), node('td', node('b', 'bold'), ' cell')))),
      'bare words',
      node('div', 'in a div'),
    )
    expect(blocksOfTree(page).map((block) => block.text.trim())).toEqual([
      'line one line two',
      'cell',
      'bold cell',
      'bare words',
      'in a div',
    ])
  })

  test('words around a heading are not part of it, and repeated blanks become one', () => {
    const page = node('body', ' before\n  it ', node('h1', 'One'), 'after', node('h7', 'plain'), node('xh1', ' words'), node('p', ' \n '))
    expect(blocksOfTree(page)).toEqual([
      { kind: 'text', text: ' before it ' },
      { kind: 'heading', text: 'One' },
      { kind: 'text', text: 'afterplain words' },
    ])
  })

  test('a paragraph inside a heading counts as a heading', () => {
    expect(blocksOfTree(node('h2', 'Title', node('p', 'below'), 'more')).map((block) => [block.kind, block.text])).toEqual([
      ['heading', 'Title'],
      ['heading', 'below'],
      ['heading', 'more'],
    ])
  })

  test('headings are recognised by their elements, despite a word processor’s marks around numbers', () => {
    const page = node(
      'body',
      node('h2', node('span', 'Labour ', node('o:p', 'migration'))),
      node('p', node('span', '1.', node('span', '\u00a0\u00a0 ')), 'They met.'),
      node('p', node('span', '2.', node('span', '\u00a0\u00a0 ')), 'They agreed.'),
    )
    expect(pastedParagraphs(blocksOfTree(page))).toEqual([
      { heading: 'Labour migration', text: 'They met.' },
      { heading: null, text: 'They agreed.' },
    ])
  })

  test('whatever the nesting, no word is lost, doubled or joined to another', () => {
    const tree = fc.letrec<{ node: PastedNode }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom('one ', ' two', ' three '),
        fc.record({
          tag: fc.constantFrom('p', 'div', 'li', 'ul', 'h1', 'span', 'b', 'td'),
          children: fc.array(tie('node'), { maxLength: 4 }),
        }),
      ),
    })).node
    const wordsIn = (tree: PastedNode): string[] => (typeof tree === 'string' ? [tree.trim()] : tree.children.flatMap(wordsIn))
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), (children) => {
        const blocks = blocksOfTree(node('body', ...children))
        const apart = blocks.flatMap((block) => block.text.match(/one|two|three/g) ?? [])
        expect(apart).toEqual(children.flatMap(wordsIn))
      }),
    )
  })
})

test('a line break inside a paragraph of plain text does not join two words', () => {
  expect(pastedParagraphs(blocksOfLines('line one\vline two\nnext')).map((paragraph) => paragraph.text)).toEqual([
    'line one line two',
    'next',
  ])
  expect(blocksOfLines('a\u2028b\fc\u2029d\r\ne').map((block) => block.text)).toEqual(['a b c', 'd', 'e'])
})
