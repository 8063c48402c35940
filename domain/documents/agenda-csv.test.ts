import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AgendaDocument, contributionsOf } from '#domain/agenda/agenda-document'
import { compose } from '#domain/agenda/compose'
import { agendaCsv } from '#domain/documents/agenda-csv'
import { LOCALES, type Locale } from '#domain/text/locale'
import { anyDraft } from '#harness/any-draft'
import { LONG_FORM } from '#harness/long-form'
import { agenda, inEnglish, meeting, part, slot, somebody } from '#harness/sample-agenda'
import { paperWords } from '#messages/paper-words'

const OFFICE = '/usr/bin/soffice'
/** LibreOffice without its spreadsheet, which is a package of its own, reads no CSV. */
const SPREADSHEET = '/usr/lib/libreoffice/program/libsclo.so'

const csvOf = (document: AgendaDocument, locale: Locale = 'en') =>
  agendaCsv(
    {
      ...{ document, number: 1, publishedAt: '2027-01-10T05:00:00.000Z', chair: null, marks: [] },
      sides: { states: { KZ: { name: { en: 'Kazakhstan', ru: 'Казахстан' }, known: {} } }, organizations: {} },
    },
    locale,
    paperWords(locale),
  )

/** The cells of a CSV file by RFC 4180. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]]
  const cells = csv.replace(/^\uFEFF/, '').matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|$)/g)
  for (const [whole, cell = '', end] of cells) {
    if (whole === '') break
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

const told = (csv: string) => {
  const [head = [], ...rows] = rowsOf(csv)
  return rows.map((row) => Object.fromEntries(head.flatMap((name, at) => ((row[at] ?? '') === '' ? [] : [[name, row[at]]]))))
}

const whole: AgendaDocument = {
  ...agenda(
    slot('a', '09:00', '10:30', {
      kind: 'session',
      number: '1',
      title: inEnglish('Borders, and "more"'),
      place: inEnglish('Hall A'),
      contributions: [somebody('p', { state: 'KZ', name: inEnglish('Who Presents'), position: inEnglish('=Director'), minutes: 10 })],
      parts: [{ ...part('First part', somebody('q', { role: 'line', text: inEnglish('Discussion') })), start: '09:30', end: null }],
    }),
    slot('b', null, null, { when: inEnglish('After\nthe plenary') }),
  ),
  meeting: { ...meeting, venue: inEnglish('Отель «Казахстан»') },
}
const VERSION = 'Version 1, 10 January 2027, 10:00 Almaty time'

describe('a programme as a table', () => {
  test('has a row for each appearance, and one for a slot without anybody', () => {
    const common = { Day: '2027-10-05', Version: VERSION }
    const first = { ...common, Place: 'Hall A', Kind: 'Session', Number: '1', Title: 'Borders, and "more"', id: 'a' }
    expect(told(csvOf(whole))).toEqual([
      {
        ...{ ...first, From: '09:00', To: '10:30', Role: 'Presenter', Name: 'Who Presents', Minutes: '10' },
        ...{ 'State or organisation': 'Kazakhstan', state: 'KZ', Status: 'confirmed', Attends: 'in person' },
        // No spreadsheet takes it for a formula.
        Position: "'=Director",
      },
      { ...first, From: '09:30', Part: 'First part', Role: 'Line of text', Name: 'Discussion' },
      { ...common, 'Words in place of a time': 'After\nthe plenary', Place: 'Отель «Казахстан»', Kind: 'Break', Title: 'Slot b', id: 'b' },
    ])
  })

  test('begins with the mark by which Excel knows UTF-8, and has its headings in the reader’s language', () => {
    expect(csvOf(whole, 'ru').startsWith('\uFEFFДень,')).toBe(true)
    expect(rowsOf(csvOf(whole, 'kk'))[0]).toHaveLength(rowsOf(csvOf(whole))[0]?.length ?? 0)
  })

  test('has everybody who appears once, and every slot, whatever is composed', () => {
    fc.assert(
      fc.property(anyDraft, fc.constantFrom(...LOCALES), (draft, locale) => {
        const document = compose(draft, new Map([['o1', 'IOM']]))
        const slots = document.days.flatMap((day) => day.slots)
        const [head = [], ...rows] = rowsOf(csvOf(document, locale))
        expect(rows.filter((row) => row.length !== head.length)).toEqual([])
        const idOf = (row: string[]) => row.at(-1) ?? ''
        for (const of of slots) {
          const nobody = of.parts.filter(({ contributions }) => contributions.length === 0).length
          expect(rows.filter((row) => idOf(row) === of.id)).toHaveLength(Math.max(1, contributionsOf(of).length + nobody))
        }
        expect(rows.filter((row) => !slots.some(({ id }) => id === idOf(row)))).toEqual([])
      }),
      { numRuns: LONG_FORM ? 2_000 : 40 },
    )
  })
})

// LibreOffice opens it and writes it again. Where it is not installed, the cells above were read by the rule of the format.
test('LibreOffice reads the same cells', { timeout: 120_000 }, () => {
  if (!LONG_FORM || !existsSync(OFFICE) || !existsSync(SPREADSHEET)) return
  const folder = mkdtempSync(join(tmpdir(), 'gavel-csv-'))
  try {
    writeFileSync(join(folder, 'agenda.csv'), csvOf(whole))
    const convert = (to: string, from: string) =>
      execFileSync(OFFICE, [
        '--headless',
        `-env:UserInstallation=file://${folder}/office`,
        '--convert-to',
        to,
        '--outdir',
        `${folder}/out`,
        from,
      ])
    convert('ods', join(folder, 'agenda.csv'))
    // Comma, quotation marks, UTF-8.
    convert('csv:Text - txt - csv (StarCalc):44,34,76', join(folder, 'out', 'agenda.ods'))
    const cells = rowsOf(
      readFileSync(join(folder, 'out', 'agenda.csv'), 'utf8')
        .replaceAll('\r\n', '\n')
        .replaceAll(/\n(?=(?:[^"]*"[^"]*")*[^"]*$)/g, '\r\n'),
    )
    const texts = (rows: string[][]) => rows.map((row) => row.filter((_, at) => at > 2 && at !== 16))
    expect(texts(cells)).toEqual(texts(rowsOf(csvOf(whole))))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
