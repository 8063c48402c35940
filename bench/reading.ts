import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readAgendaText } from '#domain/agenda/reading/read-agenda-text'
import type { Row } from './report.ts'

const SOURCE = '../shared/seeds/004_158459b0e81e0492.txt'
const OWN = new URL('../domain/agenda/reading/texts/', import.meta.url)
const MEGABYTE = 1_000_000

/** How long agendas are read: the 5th SOM (where its text stands beside the project), and a megabyte of agendas. */
export function reading(): Row[] {
  const own = readdirSync(OWN).filter((name) => !name.endsWith('.read'))
  const texts = own
    .map((name) => readFileSync(new URL(name, OWN), 'utf8'))
    .filter((text) => !/regards|sincerely|уважением|^best,$/im.test(text))
  const long = texts
    .join('\n')
    .repeat(Math.ceil(MEGABYTE / texts.join('\n').length))
    .slice(0, MEGABYTE)
  return [
    ...(existsSync(SOURCE) ? [row('the text of the 5th SOM', readFileSync(SOURCE, 'utf8'), 10)] : []),
    row('agendas of 1 MB, one after another', long, 1_000),
  ]
}

function row(what: string, text: string, target: number): Row {
  const took = Array.from({ length: 9 }, () => {
    const began = performance.now()
    readAgendaText(text)
    return performance.now() - began
  }).sort((a, b) => a - b)
  const median = took[4] ?? 0
  return { what, figure: `${median.toFixed(1)} ms`, target: `${target} ms`, met: median < target }
}
