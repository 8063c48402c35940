import { sortedCheck } from '#domain/agenda/check/sorted-check'
import { compose } from '#domain/agenda/compose'
import { findings } from '#domain/agenda/findings'
import { clockAt } from '#domain/time/clock'
import { draftAgenda, draftContribution, draftItem, draftSlot, inEnglish } from '#harness/sample-agenda'
import { median } from './figures.ts'
import type { Row } from './report.ts'

const SLOTS = 600
const ROOMS = 8
const TARGET = 50

/**
 * How long the whole check takes, as it is done after every change: of a draft of 600 slots in 8 rooms with 1,800 appearances, and of 40
 * slots. Time of the processor, for it waits for nothing.
 */
export function checks(): Row[] {
  const [small, large] = [took(40), took(SLOTS)]
  return [
    { what: 'the check of 40 slots with 120 people', figure: `${small.toFixed(1)} ms`, target: '5 ms', met: small < 5 },
    {
      what: 'the check of 600 slots with 1,800 people',
      figure: `${large.toFixed(1)} ms, ${(large / small).toFixed(1)} times as long for 15 times as much`,
      target: `${TARGET} ms`,
      met: large < TARGET,
    },
  ]
}

function took(slots: number): number {
  const draft = draftOf(slots)
  const posts = Object.fromEntries(Array.from({ length: slots }, (_, index) => [`p${index}`, inEnglish('Minister')]))
  const facts = { posts, members: ['AF', 'AZ', 'KG', 'KZ', 'TJ', 'TM', 'TR'] }
  return median(
    Array.from({ length: 21 }, () => {
      const began = process.cpuUsage()
      sortedCheck(findings(compose(draft, new Map()), draft, 'en', facts), draft, [])
      const { user, system } = process.cpuUsage(began)
      return (user + system) / 1000
    }),
  )
}

function draftOf(slots: number) {
  const ids = Array.from({ length: slots }, (_, index) => index)
  const minutes = (index: number) => 480 + (Math.floor(index / ROOMS) % 40) * 15
  return draftAgenda({
    slots: ids.map((index) =>
      draftSlot(`s${index}`, clockAt(minutes(index)), clockAt(minutes(index) + 15), {
        dayId: index % 2 === 0 ? 'd1' : 'd2',
        place: inEnglish(`Hall ${index % ROOMS}`),
      }),
    ),
    items: ids.map((index) => draftItem(`i-s${index}`)),
    contributions: ids.flatMap((index) =>
      (['moderator', 'presenter', 'presenter'] as const).map((role, at) =>
        draftContribution(`c${index}-${at}`, `s${index}`, {
          role,
          personId: `p${(index * 3 + at) % slots}`,
          position: inEnglish('Deputy Minister'),
          state: ['KZ', 'KG', 'TJ'][at] ?? null,
          status: at === 1 ? 'invited' : 'confirmed',
        }),
      ),
    ),
  })
}
