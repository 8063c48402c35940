import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { readAgendaText } from '#domain/agenda/reading/read-agenda-text'

// A text twice as long may take twice the work, whatever it is made of. Counted, not timed: how many signs are given to patterns.

const FOLDER = new URL('./texts/', import.meta.url)
const TEXTS = readdirSync(FOLDER)
  .filter((name) => !name.endsWith('.read'))
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
  // What follows a farewell is no agenda.
  .filter((text) => !/regards|sincerely|уважением/i.test(text))

const lines = (count: number, line: (at: number) => string) => Array.from({ length: count }, (_, at) => line(at)).join('\n')

/** What somebody may paste by mistake or by malice, made in a length. */
const HOSTILE: Record<string, (size: number) => string> = {
  'agendas one after another': (size) => TEXTS.slice(0, size).join('\n'),
  'short lines': (size) => lines(size * 10, (at) => `${at % 24}:00 x`),
  'a table': (size) => `Time | A | B | Hall C\n${lines(size * 5, (at) => `09:00-10:00 | a ${at} | b | c`)}`,
  'a table without times': (size) => `Time\tTitle\tSpeaker\n09:00\ta\tb\n${lines(size * 5, () => '\ta\tb')}`,
  'rows that never end': (size) => `Time\tTitle\tSpeaker\tRoom\n${lines(size * 5, (at) => (at % 3 === 0 ? '09:00\ta' : 'b'))}`,
  'words that the page divides': (size) => `09:00 ${lines(size * 10, () => `${'a'.repeat(30)}-`)}`,
  'brackets behind somebody': (size) => `09:00 X\nSpeakers:\nAnn Lee ${'(a, '.repeat(size * 20)})`,
  'cells in quotation marks': (size) => `Start,End,Title\n09:00,10:00,x\n${lines(size * 5, () => 'a,b,"c')}`,
  'rows within a row': (size) =>
    `Time\tTitle\tSpeaker\n09:00\tA\tB\n${lines(size * 5, (at) => (at % 2 === 0 ? '\tRivers\tJon' : '\tand lakes\tKim'))}`,
  'columns that go on': (size) => `09:00      Title           Mr. A\n${lines(size * 5, () => '           words           words')}`,
  numbers: (size) => lines(size * 10, (at) => `${at + 1}. Item`),
  'days without entries': (size) => lines(size * 10, (at) => `Day ${(at % 9) + 1}`),
  'titles above times': (size) => lines(size * 5, (at) => `Title ${at}\n10:${String(at % 60).padStart(2, '0')}\n`),
  'people below a label': (size) => `09:00 Opening\nSpeakers:\n${lines(size * 5, () => 'Ms. Name One, Ministry of Labour of Kazakhstan')}`,
  'prose without an end': (size) => `09:00 Opening\n${lines(size * 10, () => 'words that go on and on, and')}`,
  'marks of footnotes': (size) => lines(size * 10, (at) => `word${at % 10} * note`),
  'letters from right to left': (size) => lines(size * 10, () => '09:00 \u202E\u05D0\u05D1 \uD83D\uDE00'),
  'half of a pair and signs of control': (size) => lines(size * 10, () => '\uD800 09:00\u0000\u0007 \uDC00x'),
  'dates above all': (size) => `${lines(size * 10, () => 'Annex 5 May 2026')}\n09:00 Opening`,
  weekdays: (size) => `5 – 9 May 2026\n09:00 Opening\n${lines(size * 10, () => 'Monday')}`,
  'one line of a symbol': (size) => `09:00 ${'A/1/'.repeat(size * 20)} ${'A-1'.repeat(size * 20)} !`,
  'one line of a table': (size) => `09:00 |${' a |'.repeat(size * 20)}`,
  'one line of dots': (size) => `Title ${'. '.repeat(size * 50)} 09:00`,
  'one line of brackets': (size) => `09:00 ${'('.repeat(size * 20)}`,
  'one line of spaces': (size) => `09:00${' '.repeat(size * 100)}x`,
}

const { exec } = RegExp.prototype
afterEach(() => {
  RegExp.prototype.exec = exec
})

function workOn(text: string): number {
  let signs = 0
  RegExp.prototype.exec = function counted(this: RegExp, said: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0
    const match = exec.call(this, said)
    // A pattern that is bound to the beginning gives up at once.
    const isBound = this.sticky || this.source.startsWith('^')
    signs += 1 + (match !== null ? match.index + match[0].length - from : isBound ? 1 : said.length - from)
    return match
  }
  readAgendaText(text)
  RegExp.prototype.exec = exec
  return signs
}

for (const [name, make] of Object.entries(HOSTILE))
  test(`twice as long is at most twice the work: ${name}`, () => {
    workOn(make(5))
    const [once, twice] = [workOn(make(20)), workOn(make(40))]
    expect(twice / once).toBeLessThan(2.3)
  })
