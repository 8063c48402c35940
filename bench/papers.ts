import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { readAgendaDocument } from '#domain/agenda/read-agenda-document'
import { glancePaper } from '#domain/documents/glance-paper'
import type { Paper } from '#domain/documents/paper'
import { type AgendaVersion, programmePaper } from '#domain/documents/programme-paper'
import { addDays } from '#domain/time/calendar'
import { BASE } from '#harness/server'
import { paperWords } from '#messages/paper-words'
import { drawPdf } from '#server/papers/draw-pdf'
import { median, spread } from './figures.ts'
import type { Row } from './report.ts'

const ROUNDS = 15
const TARGET_MS = 100
/** So many times the two days of the 5th SOM: 570 slots with 1,300 appearances. */
const MANY = 30

/** How long papers take to set: the 5th SOM, and one as long as any that was made here. None is given from what was drawn before. */
export async function papers(): Promise<Row[]> {
  const som = fifthSom()
  const many = { ...som, document: { ...som.document, days: repeated(som.document.days) } }
  const words = paperWords('en')
  const programme = (version: AgendaVersion) => programmePaper(version, 'en', words, { abstracts: true })
  const first = await timed(programme(som), 0)
  const warm = await rounds(programme(som), ROUNDS)
  return [
    { what: 'the programme of the 5th SOM, the first paper of a process', figure: `${first.toFixed(0)} ms` },
    {
      what: 'the programme of the 5th SOM, warm',
      figure: `${median(warm).toFixed(0)} ms (${spread(warm)})`,
      target: `${TARGET_MS} ms`,
      met: median(warm) < TARGET_MS,
    },
    { what: 'the 5th SOM at a glance', figure: `${median(await rounds(glancePaper(som, 'en', words), 5)).toFixed(0)} ms` },
    {
      what: `the programme of ${MANY} times its days, in a thread of its own`,
      figure: `${median(await rounds(programme(many), 3)).toFixed(0)} ms`,
    },
  ]
}

function fifthSom(): AgendaVersion {
  const record = new SQLite(join(BASE, 'gavel.sqlite'), { readonly: true })
  const stored = record
    .prepare(`select document from publication join meeting on meeting.id = meeting_id where slug = 'som-5' order by number desc`)
    .pluck()
    .get()
  record.close()
  const document = readAgendaDocument(JSON.parse(String(stored)))
  return { document, number: 1, publishedAt: '2018-09-24T04:42:00.000Z', chair: null, sides: { states: {}, organizations: {} }, marks: [] }
}

function repeated(days: AgendaVersion['document']['days']): AgendaVersion['document']['days'] {
  return Array.from({ length: MANY }, (_, at) => days.map((day) => ({ ...day, date: addDays(day.date, at * days.length) }))).flat()
}

async function rounds(paper: Paper, count: number): Promise<number[]> {
  const times: number[] = []
  for (let round = 1; round <= count; round++) times.push(await timed(paper, round))
  return times
}

// Another version each time, so that no page is as it was.
async function timed(paper: Paper, round: number): Promise<number> {
  const began = performance.now()
  await drawPdf({ ...paper, version: `${paper.version} (${round})` })
  return performance.now() - began
}
