import { beforeAll, describe, expect, test } from 'vitest'
import type { WordContent, WordParagraph } from '#domain/documents/word-content'
import { wordEntries, wordFileOf, zipOf } from '#harness/zip-of'
import { readWordFile } from '#server/files/word-document'

const said = (text: string, properties = '') => `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`
const p = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`

async function read(file: Uint8Array): Promise<WordContent> {
  const reading = await readWordFile(file)
  if (!reading.ok) throw new Error(reading.code)
  return reading.content
}

async function paragraphs(body: string, parts: Record<string, string> = {}, links: Record<string, string> = {}) {
  return (await read(wordFileOf(body, parts, links))).blocks.filter((block): block is WordParagraph => block.kind === 'paragraph')
}

const run = (text: string, more: object = {}) => ({
  text,
  language: null,
  style: null,
  strong: false,
  italic: false,
  change: null,
  href: null,
  comments: [],
  ...more,
})

describe('a Word file says', () => {
  test('its words in one run where Word parted them, with breaks, tabs and what XML escapes', async () => {
    const [only] = await paragraphs(
      p(`${said('Labour &amp; ')}${said('mobility')}<w:r><w:br/><w:t>a</w:t><w:tab/><w:t>&#x431;</w:t></w:r>`),
    )
    expect(only?.runs).toEqual([run('Labour & mobility\na\tб')])
  })

  test('the style of a paragraph by its name, its place in the outline, also of the style it is based on', async () => {
    const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="ru-RU"/></w:rPr></w:rPrDefault></w:docDefaults>
      <w:style w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
      <w:style w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="1"/></w:style>
      <w:style w:styleId="a"><w:name w:val="a"/><w:basedOn w:val="b"/></w:style>
      <w:style w:styleId="b"><w:name w:val="b"/><w:basedOn w:val="a"/></w:style>`
    const file = wordFileOf(['Own', 'a', 'missing'].map((style) => p(said('x'), `<w:pStyle w:val="${style}"/>`)).join(''), { styles })
    const content = await read(file)
    expect(content.language).toBe('ru-RU')
    expect(content.blocks.map((block) => block.kind === 'paragraph' && [block.style, block.level])).toEqual([
      ['Own', 1],
      ['a', null],
      [null, null],
    ])
  })

  test('the numbers, letters and bullets of its lists as Word prints them', async () => {
    const level = (at: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%1.%2)')}</w:abstractNum>
      <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '')}</w:abstractNum>
      <w:abstractNum w:abstractNumId="2">${level(0, 'russianLower', '%1)')}</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride></w:num>`
    const listed = ([list, at]: [number, number]) => p(said('x'), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`)
    const places: [number, number][] = [
      [1, 0],
      [1, 1],
      [1, 1],
      [1, 0],
      [1, 1],
      [2, 0],
      [3, 0],
      [3, 0],
      [9, 0],
      [0, 0],
    ]
    const read = await paragraphs(places.map(listed).join(''), { numbering })
    expect(read.map(({ label }) => label)).toEqual(['1.', '1.a)', '1.b)', '2.', '2.a)', '•', 'в)', 'г)', null, null])
  })

  test('who inserted and deleted what, and leaves out what one inserted and another deleted', async () => {
    const by = (name: string, inner: string, kind = 'ins') =>
      `<w:${kind} w:author="${name}" w:date="2018-09-24T10:00:00Z">${inner}</w:${kind}>`
    const deleted = (text: string) => `<w:r><w:delText>${text}</w:delText></w:r>`
    const [first, second] = await paragraphs(
      p(`${said('We ')}${by('KG', said('all '))}${by('KG', by('TJ', deleted('never'), 'del'))}${by('TJ', deleted('met'), 'del')}`) +
        p(by('KG', said('New')), `<w:rPr>${by('KG', '')}</w:rPr>`),
    )
    const change = (kind: string, author: string) => ({ change: { kind, author, at: '2018-09-24T10:00:00Z' } })
    expect(first?.runs).toEqual([run('We '), run('all ', change('inserted', 'KG')), run('met', change('deleted', 'TJ'))])
    expect(first?.change).toBeNull()
    expect(second?.change).toEqual({ kind: 'inserted', author: 'KG', at: '2018-09-24T10:00:00Z' })
  })

  test('its comments with the words they stand at, over paragraphs too', async () => {
    const comments = `<w:comment w:id="1" w:author="TJ" w:date="2018-09-24T10:00:00Z">${p(said('Why?'))}${p(said('Say so.'))}</w:comment>`
    const start = '<w:commentRangeStart w:id="1"/>'
    const end = '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>'
    const content = await read(
      wordFileOf(p(`${said('We ')}${start}${said('met')}`) + p(`${said(' again')}${end}${said('.')}`), { comments }),
    )
    expect(content.comments).toEqual([{ id: '1', author: 'TJ', at: '2018-09-24T10:00:00Z', text: 'Why?\nSay so.', words: 'met again' }])
    expect(content.blocks).toMatchObject([
      { runs: [run('We '), run('met', { comments: ['1'] })] },
      { runs: [run(' again', { comments: ['1'] }), run('.')] },
    ])
  })

  test('its tables, those in a control too, and which rows are their heads', async () => {
    const cell = (text: string) => `<w:tc>${p(said(text))}</w:tc>`
    const table = `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('Time')}${cell('What')}</w:tr>
      <w:sdt><w:sdtContent><w:tr>${cell('09:00')}${cell('Opening')}</w:tr></w:sdtContent></w:sdt></w:tbl>`
    const [block] = (await read(wordFileOf(`<w:sdt><w:sdtContent>${table}</w:sdtContent></w:sdt>`))).blocks
    expect(block).toMatchObject({
      kind: 'table',
      rows: [
        { head: true, cells: [[{ runs: [run('Time')] }], [{ runs: [run('What')] }]] },
        { head: false, cells: [[{ runs: [run('09:00')] }], [{ runs: [run('Opening')] }]] },
      ],
    })
  })

  test('what stands in a frame or a note, after the paragraph it belongs to, once', async () => {
    const frame = (text: string) => `<w:txbxContent>${p(said(text))}</w:txbxContent>`
    const framed = `<w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice>${frame('framed')}</mc:Choice><mc:Fallback>${frame('framed')}</mc:Fallback></mc:AlternateContent></w:r>`
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    const footnotes = `<w:footnote w:id="2">${p(said('a note') + note)}</w:footnote>`
    const read = await paragraphs(p(said('text') + framed + note), { footnotes })
    expect(read.map(({ runs }) => runs.map(({ text }) => text).join(''))).toEqual(['text', 'framed', 'a note'])
  })

  test('where its links lead, and the bookmarks in it', async () => {
    const [only] = await paragraphs(
      p(`<w:bookmarkStart w:id="0" w:name="_here"/><w:bookmarkEnd w:id="0"/><w:hyperlink r:id="l1">${said('paper')}</w:hyperlink>`),
      {},
      { l1: 'https://example.org/a.pdf' },
    )
    expect(only?.bookmarks).toEqual(['_here'])
    expect(only?.runs).toEqual([run('paper', { href: 'https://example.org/a.pdf' })])
  })

  test('the same whatever prefix its writer gave the names', async () => {
    const file = wordEntries('').map((entry) =>
      entry.name === 'word/document.xml'
        ? {
            ...entry,
            bytes: Buffer.from('<n0:document xmlns:n0="x"><n0:body><n0:p><n0:r><n0:t>Hello</n0:t></n0:r></n0:p></n0:body></n0:document>'),
          }
        : entry,
    )
    expect((await read(zipOf(file))).blocks).toMatchObject([{ runs: [run('Hello')] }])
  })
})

// Compared in one run, never timed: a slow machine is slow at both.
describe('a file that is no Word file, or means harm, is answered with a code sooner than the largest file is read', () => {
  const large = (paragraphs: number) => wordFileOf(p(said('We met in Almaty to consider the matters before us.')).repeat(paragraphs))
  const LARGEST = 38_000
  let ofQuarter = 0
  let ofLargest = 0

  async function workFor<T>(reading: Promise<T>): Promise<{ answer: T; work: number }> {
    const begun = process.cpuUsage()
    const answer = await reading
    const { user, system } = process.cpuUsage(begun)
    return { answer, work: user + system }
  }

  beforeAll(async () => {
    await read(large(LARGEST / 4))
    ofQuarter = (await workFor(read(large(LARGEST / 4)))).work
    const { answer, work } = await workFor(read(large(LARGEST)))
    expect(answer.blocks).toHaveLength(LARGEST)
    ofLargest = work
  }, 120_000)

  const without = (name: string) => zipOf(wordEntries(p(said('x'))).filter((entry) => entry.name !== name))
  const withDocument = (text: string) =>
    zipOf(wordEntries('').map((entry) => (entry.name === 'word/document.xml' ? { ...entry, bytes: Buffer.from(text) } : entry)))
  const lying = (declared: number, bytes: Uint8Array) =>
    zipOf(wordEntries('').map((entry) => (entry.name === 'word/document.xml' ? { ...entry, bytes, declared } : entry)))
  const compound = (text: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(text, 'utf16le')])
  const nested = (open: string, close: string) => open.repeat(10_000) + p(said('x')) + close.repeat(10_000)
  const many = Array.from({ length: 5_000 }, (_, at) => ({ name: `f${at}`, bytes: Buffer.from('x') }))
  const manyParagraphs = p(said('x')).repeat(200_000)

  test.each([
    ['nothing', new Uint8Array(), 'not-word'],
    ['words', Buffer.from('An agenda, not a file of Word'), 'not-word'],
    ['an archive of something else', zipOf([{ name: 'a.txt', bytes: Buffer.from('x') }]), 'not-word'],
    ['a file of Word before 2007', compound('WordDocument'), 'old-word'],
    ['a file under a password', compound('EncryptedPackage'), 'locked'],
    ['one without its document', without('word/document.xml'), 'not-word'],
    ['one that does not say where its document is', without('_rels/.rels'), 'not-word'],
    ['the first half of a file', wordFileOf(p(said('x'))).subarray(0, 700), 'not-word'],
    ['a document cut off', withDocument('<w:document xmlns:w="x"><w:body><w:p>'), 'broken'],
    ['a document with a DOCTYPE', withDocument('<!DOCTYPE d [<!ENTITY a "b">]><document><body/></document>'), 'broken'],
    ['a document in broken UTF-8', lying(4, Buffer.from([0x3c, 0xff, 0xfe, 0x3e])), 'broken'],
    ['a part that inflates to far more than it says', lying(100, Buffer.alloc(50_000_000, 'x')), 'broken'],
    ['a part that says it is far more than it is', lying(4_000_000_000, Buffer.from('x')), 'too-large'],
    ['a bomb that does not lie', lying(300_000_000, Buffer.alloc(300_000_000, ' ')), 'too-large'],
    ['200,000 paragraphs', wordFileOf(manyParagraphs), 'too-large'],
    ['5,000 parts', zipOf(many), 'too-large'],
    ['10,000 tables in tables', wordFileOf(nested('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>')), 'too-deep'],
    ['10,000 controls in controls', wordFileOf(nested('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>')), 'too-deep'],
  ])('%s', async (_, file, code) => {
    const before = process.memoryUsage().rss
    const { answer, work } = await workFor(readWordFile(file))
    expect(answer).toEqual({ ok: false, code })
    expect(work).toBeLessThan(ofLargest)
    expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000)
  })

  test('a document elsewhere is not fetched, and says nothing', async () => {
    const elsewhere =
      '<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="http://127.0.0.1:1/d.xml" TargetMode="External"/></Relationships>'
    const file = wordEntries('').map((entry) => (entry.name === '_rels/.rels' ? { ...entry, bytes: Buffer.from(elsewhere) } : entry))
    expect(await readWordFile(zipOf(file))).toEqual({ ok: false, code: 'not-word' })
  })

  test('and the largest takes no more than its length', () => {
    expect(ofLargest).toBeLessThan(4 * 2.5 * ofQuarter)
  })
})
