import { readFileSync } from 'node:fs'
import { readAgendaText } from '#domain/agenda/reading/read-agenda-text'
import { readAgendaJson } from '#domain/documents/read-agenda-json'
import { readingSentence } from '#messages/reading-sentence'
import { translator } from '#messages/translator'

// Prints the agenda read from a text file, or from standard input for `-`, as JSON. 2 with one line on standard error if there is none.

const [file] = process.argv.slice(2)
const t = translator('en')

function give(problem: string): never {
  console.error(problem)
  process.exit(2)
}

function textOf(name: string): string {
  try {
    return readFileSync(name === '-' ? 0 : name, 'utf8')
  } catch {
    return give(`${name} cannot be read.`)
  }
}

if (file === undefined) give('usage: npm run --silent agenda:parse -- FILE (or - for standard input)')
const read = readAgendaJson(readAgendaText(textOf(file)), (problem) => readingSentence(problem, t))
if (read === null) give('No agenda was found: no line has a time or the number of an item.')
console.log(JSON.stringify(read, null, 2))
