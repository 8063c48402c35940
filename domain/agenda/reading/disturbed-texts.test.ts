import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readAgendaText } from '#domain/agenda/reading/read-agenda-text'
import { beyond } from '#harness/beyond'
import { writtenDown } from '#harness/written-down'

// Our own texts as they come out of mail, Word and hurried hands: what a disturbance changes in what is read. Nothing is best.
// `vitest run domain/agenda/reading/disturbed-texts.test.ts -u` writes the account anew.

const FOLDER = new URL('./texts/', import.meta.url)
const TEXTS = readdirSync(FOLDER).filter((name) => !name.endsWith('.read'))

const DISTURBANCES: [string, (lines: string[]) => string[]][] = [
  ['without empty lines', (lines) => lines.filter((line) => line.trim() !== '')],
  ['with an empty line after each', (lines) => lines.flatMap((line) => [line, ''])],
  ['moved to the right', (lines) => lines.map((line) => (line === '' ? '' : `    ${line}`))],
  ['with a blank at each end of a line', (lines) => lines.map((line) => ` ${line} \t`)],
  ['with hyphens for dashes', (lines) => lines.map((line) => line.replace(/[–—]/gu, '-'))],
  ['with dots in clocks', (lines) => lines.map((line) => line.replace(/(\d):(\d\d)/gu, '$1.$2'))],
  ['in capitals', (lines) => lines.map((line) => line.toLocaleUpperCase('ru'))],
  ['quoted in a mail', (lines) => lines.map((line) => `> ${line}`)],
  ['without its first two lines', (lines) => lines.slice(2)],
  ['without every fourth line', (lines) => lines.filter((_, at) => at % 4 !== 3)],
  ['wrapped at 60 signs', (lines) => lines.flatMap((line) => wrapped(line, 60))],
]

// As a mail program wraps what is longer; rows of a table stay whole.
function wrapped(line: string, width: number): string[] {
  if (line.length <= width || /\t|\||\S\s{3,}\S/u.test(line)) return [line]
  const at = line.lastIndexOf(' ', width)
  return at <= 0 ? [line] : [line.slice(0, at), ...wrapped(line.slice(at + 1), width)]
}

/** The signs that a disturbance may change without changing what is said. */
function plain(line: string): string {
  return line
    .toLocaleLowerCase('ru')
    .replace(/[–—]/gu, '-')
    .replace(/(\d)\.(\d\d)/gu, '$1:$2')
}

// Six hundred readings: seconds, on a busy machine minutes.
test('a disturbed text is read as the account of it says', { timeout: 120_000 }, async () => {
  const account = TEXTS.flatMap((name) => {
    const lines = readFileSync(new URL(name, FOLDER), 'utf8').split('\n')
    // Lines move: of a problem only its kind and its words are compared.
    const read = (of: string[]) => writtenDown(readAgendaText(of.join('\n'))).map((line) => line.replace(/^! \d+ /, '! '))
    return DISTURBANCES.flatMap(([how, disturb]) => {
      const [whole, disturbed] = [read(lines).map(plain), read(disturb(lines)).map(plain)]
      const differs = [...beyond(whole, disturbed).map((line) => `- ${line}`), ...beyond(disturbed, whole).map((line) => `+ ${line}`)]
      return [`=== ${name} ${how}`, ...differs]
    })
  })
  await expect(`${account.join('\n')}\n`).toMatchFileSnapshot('./disturbed-texts.txt')
})
