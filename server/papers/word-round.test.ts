import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import type { AgendaDocument } from '#domain/agenda/agenda-document'
import { compose } from '#domain/agenda/compose'
import { type Block, run } from '#domain/documents/paper'
import { linesIn } from '#domain/documents/printed-line'
import { programmePaper } from '#domain/documents/programme-paper'
import { readWordAgenda, type WordAgenda } from '#domain/documents/read-word-agenda'
import { readWordText } from '#domain/documents/read-word-text'
import { agendaToKeep, keptIn } from '#domain/documents/word-agenda'
import { LOCALES, type Locale } from '#domain/text/locale'
import { cleanText } from '#domain/text/localized-text'
import { anyDraft } from '#harness/any-draft'
import { around, copied, editedWord, typedOver } from '#harness/edited-word'
import { LONG_FORM, limit } from '#harness/long-form'
import { savedByOffice } from '#harness/office'
import { wholeAgenda } from '#harness/whole-agenda'
import { paperWords } from '#messages/paper-words'
import { readWordFile } from '#server/files/word-document'
import { drawWord } from '#server/papers/draw-word'

const ROUNDS = LONG_FORM ? 1_000 : 15
const composed = anyDraft.map((draft) => compose(draft, new Map([['o1', 'IOM']])))
const VERSION = { number: 3, publishedAt: '2027-01-10T09:00:00.000Z', note: 'New times' }

function paperOf(document: AgendaDocument, locale: Locale) {
  const version = { document, ...VERSION, chair: 'Kazakhstan', sides: { states: {}, organizations: {} }, marks: ['Draft'] }
  return programmePaper(version, locale, paperWords(locale), { abstracts: true })
}

function keptOf(document: AgendaDocument, locale: Locale) {
  return agendaToKeep(document, VERSION, locale, paperWords(locale).say('agenda.continued'))
}

async function out(document: AgendaDocument, locale: Locale): Promise<Uint8Array> {
  return drawWord(paperOf(document, locale), keptOf(document, locale))
}

async function content(file: Uint8Array) {
  const read = await readWordFile(file)
  if (!read.ok) throw new Error(read.code)
  return read.content
}

async function back(file: Uint8Array): Promise<WordAgenda> {
  const read = readWordAgenda(await content(file), paperWords)
  if (read === null) throw new Error('no agenda of ours')
  return read
}

describe('an agenda as a Word file', () => {
  test('comes back as the same agenda, with nothing lost, in each language', { timeout: limit(120_000) }, async () => {
    await fc.assert(
      fc.asyncProperty(composed, fc.constantFrom(...LOCALES), async (document, locale) => {
        const read = await content(await out(document, locale))
        expect(linesIn(read).map(({ cell: _, ...line }) => line)).toEqual(keptIn(read.kept)?.printed)
        expect(readWordAgenda(read, paperWords)).toEqual(keptOf(document, locale).agenda)
      }),
      { numRuns: ROUNDS },
    )
  })

  test('is the same bytes whenever it is drawn', async () => {
    const [first, second] = [await out(wholeAgenda, 'ru'), await out(wholeAgenda, 'ru')]
    expect(Buffer.compare(first, second)).toBe(0)
  })

  test('has its words in the order of the programme for a reader of plain words', async () => {
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: Buffer.from(await out(wholeAgenda, 'en')) },
      { styleMap: ["p[style-name='Title'] => h1"] },
    )
    expect(messages.filter(({ type }) => type === 'error')).toEqual([])
    const places = ['Meeting with everything', 'Tuesday 5 October', '09:00–09:30', 'Opening of the meeting', 'Working group on data'].map(
      (words) => value.lastIndexOf(words),
    )
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
  })

  test('without the part that is kept beside the words is read as any other text', async () => {
    const read = await content(await editedWord(await out(wholeAgenda, 'en'), (xml) => xml, /^customxml/))
    expect(readWordAgenda(read, paperWords)).toBeNull()
  })
})

describe('an edit in Word is that edit of the agenda, and no other', () => {
  const kept = keptOf(wholeAgenda, 'en').agenda
  const edited = async (edit: (xml: string) => string) => back(await editedWord(await out(wholeAgenda, 'en'), edit))
  const withSlot = (title: string, change: object) => ({
    ...kept,
    days: kept.days.map((day) => ({ ...day, slots: day.slots.map((slot) => (slot.title === title ? { ...slot, ...change } : slot)) })),
  })
  const withoutSlot = (title: string) => ({
    ...kept,
    days: kept.days.map((day) => ({ ...day, slots: day.slots.filter((slot) => slot.title !== title) })),
  })

  test.each([
    ['a title', typedOver('Luncheon', 'Lunch'), withSlot('Lunch', { title: 'Luncheon' })],
    ['times', typedOver('12.15-13.45', '12:00–13:30'), withSlot('Lunch', { start: '12:15', end: '13:45' })],
    ['words in the place of a time', typedOver('At noon', '12:00–13:30'), withSlot('Lunch', { start: null, end: null, when: 'At noon' })],
    ['an end left open', typedOver('15:00–', '15:00–16:30'), withSlot('Afternoon', { end: null })],
    ['who may enter', typedOver('Open', 'Closed'), withSlot('Working group on data', { access: 'open' })],
    ['an entry taken out', (xml: string) => xml.replace(around('tr', 'Lunch', xml), ''), withoutSlot('Lunch')],
    [
      'the title of the meeting',
      typedOver('Sixth meeting', 'Meeting with everything'),
      { ...kept, meeting: { ...kept.meeting, title: 'Sixth meeting' } },
    ],
    ['its venue', typedOver('Hotel Kazakhstan', 'Hotel Medeu'), { ...kept, meeting: { ...kept.meeting, venue: 'Hotel Kazakhstan' } }],
    [
      'the place of one of several halls',
      typedOver('Astana Hall', 'Altai Hall'),
      withSlot('Working group on data', { place: 'Astana Hall' }),
    ],
    [
      'the purpose of an item',
      typedOver('For information', 'For decision'),
      { ...kept, items: kept.items.map((item) => (item.purpose === 'decision' ? { ...item, purpose: 'information' } : item)) },
    ],
    [
      'a sub-item',
      typedOver('What is left over', 'Use of what is left'),
      {
        ...kept,
        items: kept.items.map((item) => ({
          ...item,
          subItems: item.subItems.map((sub) => (sub.text === 'Use of what is left' ? { ...sub, text: 'What is left over' } : sub)),
        })),
      },
    ],
    [
      'an abstract taken out',
      (xml: string) => xml.replace(around('p', 'Each working group reports. Its text is at https://example.org/groups.', xml), ''),
      { ...kept, items: kept.items.map((item) => (item.number === '3' ? { ...item, abstract: null } : item)) },
    ],
    ['nothing at all', (xml: string) => xml, kept],
  ])('%s', async (_, edit, expected) => {
    expect(await edited(edit)).toEqual(expected)
  })

  test('an entry moved to another day is the same entry there', async () => {
    const read = await edited((xml) => {
      const row = around('tr', 'Lunch', xml)
      const after = around('tr', 'Wrap-up', xml)
      return xml.replace(row, '').replace(after, after + row)
    })
    const lunch = kept.days.flatMap(({ slots }) => slots).find(({ title }) => title === 'Lunch')
    expect(read.days.map(({ slots }) => slots.length)).toEqual(
      kept.days.map(({ date, slots }) => slots.length + (date === '2027-10-05' ? -1 : date === '2027-10-06' ? 1 : 0)),
    )
    expect(read.days.find(({ date }) => date === '2027-10-06')?.slots.at(-1)).toEqual(lunch)
  })

  test('a row copied and typed over is a new entry after it', async () => {
    const read = await edited((xml) => {
      const row = around('tr', 'Lunch', xml)
      return xml.replace(row, row + copied(row).replace('>Lunch<', '>Coffee break<').replace('>12:00–13:30<', '>13:20–13:30<'))
    })
    const slots = read.days.find(({ date }) => date === '2027-10-05')?.slots ?? []
    const at = slots.findIndex(({ title }) => title === 'Coffee break')
    expect(slots[at - 1]?.title).toBe('Lunch')
    expect(slots[at]).toMatchObject({
      id: null,
      start: '13:20',
      end: '13:30',
      kind: 'break',
      title: 'Coffee break',
      contributions: [],
      parts: [],
    })
    expect({ ...read, days: read.days.map((day) => ({ ...day, slots: day.slots.filter(({ id }) => id !== null) })) }).toEqual(kept)
  })

  test('a person typed beneath another is a new person in the same role', async () => {
    const read = await edited((xml) => {
      const person = around('p', 'Delegation of KG', xml)
      return xml.replace(person, `${copied(person).replace('>Delegation of KG<', '>Somebody new<')}${person}`)
    })
    const group = read.days.flatMap(({ slots }) => slots).find(({ title }) => title === 'Working group on data')
    expect(group?.contributions.map(({ id, name, role }) => [id === null, name, role])).toEqual([
      [true, 'Somebody new', 'presenter'],
      [false, 'Delegation of KG', 'presenter'],
    ])
  })

  test('words that somebody struck as a tracked change are taken out, and those inserted are in', async () => {
    const tracked = (kind: string, text: string, tag: string) =>
      `</w:t></w:r><w:${kind} w:id="9" w:author="KG" w:date="2027-01-11T09:00:00Z"><w:r><w:${tag} xml:space="preserve">${text}</w:${tag}></w:r></w:${kind}><w:r><w:t xml:space="preserve">`
    const read = await edited((xml) =>
      xml.replace('>Press point<', `>Press ${tracked('del', 'point', 'delText')}${tracked('ins', 'briefing', 't')}<`),
    )
    expect(read).toEqual(withSlot('Press point', { title: 'Press briefing' }))
  })
})

// LibreOffice takes seconds to start: the long form alone.
if (LONG_FORM)
  test.each(LOCALES)('LibreOffice opens an agenda and saves it without a loss (%s)', { timeout: limit(300_000) }, async (locale) => {
    const file = join(mkdtempSync(join(tmpdir(), 'gavel-word-')), 'agenda.docx')
    writeFileSync(file, await out(wholeAgenda, locale))
    const [ours, theirs] = [await content(readFileSync(file)), await content(readFileSync(savedByOffice(file, 'docx')))]
    expect(linesIn(theirs)).toEqual(linesIn(ours))
    expect(readWordAgenda(theirs, paperWords)).toEqual(keptOf(wholeAgenda, locale).agenda)
  })

describe('a text as a Word file', () => {
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .map(cleanText)
    .filter((text) => text !== '')
  const paragraphs = fc.array(fc.record({ id: fc.uuid(), heading: fc.option(words), text: words }), { minLength: 1, maxLength: 6 })

  test('comes back with its title, paragraphs, numbers and headings', { timeout: limit(120_000) }, async () => {
    await fc.assert(
      fc.asyncProperty(words, paragraphs, fc.constantFrom(...LOCALES), async (title, text, locale) => {
        const blocks: Block[] = text.flatMap(({ id, heading, text }, at): Block[] => [
          ...(heading === null ? [] : [{ kind: 'heading' as const, level: 1 as const, runs: [run(heading, locale)] }]),
          {
            kind: 'list',
            look: 'paragraphs',
            entries: [{ id, label: String(at + 1), blocks: [{ kind: 'text', runs: [run(text, locale)] }] }],
          },
        ])
        const head: Block = {
          kind: 'head',
          above: [run('Meeting', locale)],
          title: [run(title, locale)],
          beneath: [[run('Draft', locale)]],
        }
        const note: Block = { kind: 'facts', rows: [{ label: [run('Issued', locale)], values: [[run('Today', locale)]] }] }
        const read = await content(await drawWord({ ...paperOf(wholeAgenda, locale), blocks: [head, ...blocks, note] }))
        const expected = text.map((paragraph, at) => ({ ...paragraph, number: String(at + 1) }))
        expect(readWordText(read)).toEqual({ title, paragraphs: expected })
      }),
      { numRuns: ROUNDS },
    )
  })

  test('has what two versions differ in as tracked changes, each with who made it and when', async () => {
    const runs = [run('We met ', 'en'), run('in Almaty', 'en', 'deleted'), run('in Bishkek', 'en', 'inserted'), run('.', 'en')]
    const gone: Block = { kind: 'text', runs: [run('Gone.', 'en', 'deleted')] }
    const paper = { ...paperOf(wholeAgenda, 'en'), blocks: [{ kind: 'text' as const, runs }, gone] }
    const read = await content(await drawWord(paper))
    const by = { author: 'Meeting with everything', at: '2027-01-10T09:00:00Z' }
    expect(read.blocks).toMatchObject([
      {
        change: null,
        runs: [
          { text: 'We met ', change: null },
          { text: 'in Almaty', change: { kind: 'deleted', ...by } },
          { text: 'in Bishkek', change: { kind: 'inserted', ...by } },
          { text: '.', change: null },
        ],
      },
      { change: { kind: 'deleted', ...by }, runs: [{ text: 'Gone.', change: { kind: 'deleted', ...by } }] },
    ])
    expect(readWordText(read, 'after').paragraphs.map(({ text }) => text)).toEqual(['We met in Bishkek.'])
    expect(readWordText(read, 'before').paragraphs.map(({ text }) => text)).toEqual(['We met in Almaty.', 'Gone.'])
  })
})
