import type { DocumentContribution, DocumentDay, DocumentPart, DocumentSlot } from '#domain/agenda/agenda-document'
import { topicsOf } from '#domain/agenda/appearance-groups'
import { hasSummaries } from '#domain/agenda/has-summaries'
import { sideName } from '#domain/agenda/printed-appearance'
import { printedTitle } from '#domain/documents/agenda-json'
import { csvRow } from '#domain/documents/csv'
import { versionWords } from '#domain/documents/paper-version'
import type { PaperWords, TableColumn } from '#domain/documents/paper-words'
import type { AgendaVersion } from '#domain/documents/programme-paper'
import type { Locale } from '#domain/text/locale'
import { type LocalizedText, words as wordsOf } from '#domain/text/localized-text'

/** Without it Excel takes UTF-8 for the code page of the machine; LibreOffice needs none and takes it. */
const BYTE_ORDER_MARK = '\uFEFF'

type Cells = Partial<Record<TableColumn | 'part' | 'side' | 'state' | 'slot' | 'version', string | number | null>>

/**
 * A programme as a table for a spreadsheet: a row for each appearance, and one for each slot or part in which nobody appears. Every row
 * says all of its slot, so that rows can be sorted and filtered. Headings are in the reader's language; ids and States' codes are as in
 * agenda.json.
 */
export function agendaCsv(version: AgendaVersion, locale: Locale, words: PaperWords): string {
  const { document } = version
  const columns: [keyof Cells, string][] = [
    ...SLOT_COLUMNS.map((name): [TableColumn, string] => [name, words.say(`editor.fields.${name}`)]),
    ['part', words.say('papers.partColumn')],
    ...PEOPLE_COLUMNS.map((name): [TableColumn, string] => [name, words.say(`editor.fields.${name}`)]),
    ['side', words.say('papers.speaksForColumn')],
    ['state', 'state'],
    ...LAST_COLUMNS.map((name): [TableColumn, string] => [name, words.say(`editor.fields.${name}`)]),
    ['version', words.say('papers.versionColumn')],
    ['slot', 'id'],
  ]
  const said = [
    versionWords({ ...version, standing: document.standing }, document.meeting.timeZone, locale, words),
    ...(hasSummaries(document) ? [words.say('agenda.demonstration')] : []),
    ...version.marks,
  ].join(' · ')
  const rows = document.days.flatMap((day) => day.slots.flatMap((slot) => slotCells(day, slot, { version, locale, words })))
  const lines = [
    columns.map(([, heading]) => heading),
    ...rows.map((row) => columns.map(([key]) => ({ ...row, version: said })[key] ?? null)),
  ]
  return BYTE_ORDER_MARK + lines.map(csvRow).join('')
}

const SLOT_COLUMNS = ['date', 'start', 'end', 'when', 'place', 'kind', 'number', 'title'] as const
const PEOPLE_COLUMNS = ['role', 'honorific', 'name', 'position'] as const
const LAST_COLUMNS = ['topic', 'status', 'attendance', 'minutes'] as const

type Of = { version: AgendaVersion; locale: Locale; words: PaperWords }

function slotCells(day: DocumentDay, slot: DocumentSlot, of: Of): Cells[] {
  const { version, locale, words } = of
  const { venue } = version.document.meeting
  const say = (text: LocalizedText | null) => wordsOf(text, locale)
  const cells: Cells = {
    date: day.date,
    start: slot.start,
    end: slot.end,
    when: say(slot.when),
    place: say(slot.place ?? day.place ?? venue),
    kind: words.say(`agenda.kinds.${slot.kind}`),
    number: slot.number,
    title: printedTitle(slot, locale, words.say('agenda.continued')),
    slot: slot.id,
  }
  const own = peopleCells(slot.contributions, of)
  const parts = slot.parts.flatMap((part) => partCells(part, of))
  const rows = own.length + parts.length === 0 ? [{}] : [...own, ...parts]
  return rows.map((row) => ({ ...cells, ...row }))
}

// A part that has times or a place of its own says these.
function partCells(part: DocumentPart, of: Of): Cells[] {
  const { locale } = of
  const people = peopleCells(part.contributions, of)
  return (people.length === 0 ? [{}] : people).map((row) => ({
    ...row,
    part: wordsOf(part.title, locale),
    ...(part.start === null ? {} : { start: part.start, end: part.end }),
    ...(part.place === null ? {} : { place: wordsOf(part.place, locale) }),
  }))
}

function peopleCells(contributions: readonly DocumentContribution[], { version, locale, words }: Of): Cells[] {
  const topics = topicsOf(contributions)
  const say = (text: LocalizedText | null | undefined) => wordsOf(text, locale)
  return contributions.map((appearing, at): Cells => {
    if (appearing.role === 'line') return { role: words.say('agenda.roles.line'), name: say(appearing.text) }
    return {
      role: say(appearing.roleLabel) || words.say(`agenda.roles.${appearing.role}`),
      honorific: say(appearing.honorific),
      name: say(appearing.name),
      position: say(appearing.position),
      side: sideName(appearing, locale, version.sides),
      state: appearing.state,
      topic: say(topics[at]),
      status: words.say(`agenda.statuses.${appearing.status}`),
      attendance: words.say(`agenda.attendances.${appearing.attendance}`),
      minutes: appearing.minutes,
    }
  })
}
