import type { DocumentDealt, DocumentPart, DocumentSlot } from '#domain/agenda/agenda-document'
import { QUIET_KINDS } from '#domain/agenda/agenda-terms'
import { type DealtItem, dealtItems, isNumberedWithin, labelInReference } from '#domain/agenda/dealt-items'
import type { EntryTimes } from '#domain/agenda/entry-times'
import type { ParallelGroup } from '#domain/agenda/parallel-slots'
import { type PrintedTimes, printedTimes, timesElsewhere } from '#domain/agenda/printed-times'
import { type Block, joined, type ProgrammeRow, printing, type Runs, run, runsOf } from '#domain/documents/paper'
import type { Setting } from '#domain/documents/paper-setting'
import { peopleBlock } from '#domain/documents/people-block'
import { abstractBlock, paperList, subItemList } from '#domain/documents/programme-items'
import type { Locale } from '#domain/text/locale'
import { type LocalizedText, words as wordsOf } from '#domain/text/localized-text'
import type { CalendarDate } from '#domain/time/calendar'
import { utcOffset } from '#domain/time/utc-offset'

/** A setting on a day; `place` is where things are held unless said otherwise. The heading of a part is one level below its day's. */
export type DaySetting = Setting & { date: CalendarDate; place: LocalizedText | null; alongside: boolean; partLevel: 2 | 3 }

/** One slot of the programme as a row of a paper. */
export function slotRow(slot: DocumentSlot, setting: DaySetting): ProgrammeRow {
  const { document, locale, words } = setting
  const listed = document.items.some(({ id }) => id === slot.itemId)
  // What the list of items says is not said again, but for the sub-items that are chosen of it.
  const ofItem = listed && slot.deals.every(({ itemId, subItemIds }) => itemId !== slot.itemId || subItemIds === null)
  const look = QUIET_KINDS.has(slot.kind) ? undefined : 'strong'
  return {
    id: slot.id,
    times: slot.start === null ? [runsOf(slot.when, locale)] : timesOf(slot, setting.date, setting),
    quiet: QUIET_KINDS.has(slot.kind),
    blocks: [
      { kind: 'text', field: 'entry-title', runs: numberedTitle(slot, setting, look) },
      ...notes(
        [
          placeNote(slot.place, setting.place, locale),
          slot.access === null ? [] : printing('access', [run(words.say(`agenda.accesses.${slot.access}`), locale)]),
          dealtWith(slot.deals, slot.itemId, setting),
          slot.purpose === null || listed ? [] : printing('purpose', [run(words.say(`agenda.purposes.${slot.purpose}`), locale)]),
          setting.alongside ? [run(words.say('agenda.alongside'), locale)] : [],
        ],
        locale,
      ),
      ...(ofItem ? [] : subItemList(slot.subItems, setting)),
      ...(listed ? [] : [...abstractBlock(slot.abstract, setting), ...paperList(slot.papers, setting)]),
      ...peopleBlock(slot.contributions, setting),
      ...slot.parts.flatMap((part) => partBlocks(part, slot.place ?? setting.place, setting)),
    ],
  }
}

/** A slot's title after its number; “(continued)” where it is. */
export function numberedTitle(slot: DocumentSlot, setting: Setting, look?: 'strong'): Runs {
  const { locale, words } = setting
  const continued = slot.continued ? printing('continued', [run(` ${words.say('agenda.continued')}`, locale, look)]) : []
  const number = slot.number === null ? [] : printing('number', [run(`${slot.number}\u2002`, locale, look)])
  return [...number, ...titleOf(slot.title, setting, look), ...continued]
}

// A draft may have entries without a title.
function titleOf(title: LocalizedText, { locale, words, draft }: Setting, look?: 'strong'): Runs {
  const runs = runsOf(title, locale, look)
  return runs.length > 0 || !draft ? runs : [run(words.say('agenda.untitled'), locale, 'quiet')]
}

/** Slots at the same time in different places, place by place. */
export function laneRows(group: ParallelGroup, setting: DaySetting): Block[] {
  return group.lanes.map(({ place, slots }) => ({
    kind: 'lane',
    place: runsOf(place, setting.locale),
    rows: slots.map((slot) => slotRow(slot, { ...setting, place })),
  }))
}

function partBlocks(part: DocumentPart, place: LocalizedText | null, setting: DaySetting): Block[] {
  const { locale } = setting
  const [times = [], ...elsewhere] = timesOf(part, setting.date, setting)
  return [
    {
      kind: 'heading',
      begins: 'part',
      id: part.id,
      level: setting.partLevel,
      runs: titleOf(part.title, setting),
      ...(part.start === null ? {} : { aside: partTimes(times, elsewhere, locale) }),
    },
    ...notes([placeNote(part.place, place, locale), dealtWith(part.deals, null, setting)], locale),
    ...abstractBlock(part.abstract, setting),
    ...peopleBlock(part.contributions, setting),
  ]
}

function partTimes(own: Runs, elsewhere: readonly Runs[], locale: Locale): Runs {
  return joined([printing('times', own), ...elsewhere.map((runs) => printing('zones', runs))], ' · ', locale)
}

function notes(said: readonly Runs[], locale: Locale): Block[] {
  const runs = joined(said, ' · ', locale)
  return runs.length === 0 ? [] : [{ kind: 'text', field: 'notes', look: 'quiet', runs }]
}

/** A place, unless it is where one is already. */
export function placeNote(place: LocalizedText | null, known: LocalizedText | null, locale: Locale): Runs {
  return place === null || wordsOf(place, locale) === wordsOf(known, locale) ? [] : printing('place', runsOf(place, locale))
}

/** The times of a slot or part, in the meeting's zone first; those of further zones are named by their offset. */
export function timesOf(times: EntryTimes, date: CalendarDate, { document: { meeting }, locale }: Setting): Runs[] {
  const own = printedTimes(times)
  if (own === null) return []
  const elsewhere = meeting.alsoZones.flatMap((zone) => {
    const printed = timesElsewhere(times, date, meeting.timeZone, zone)
    return printed === null ? [] : [[run(`${rangeOf(printed)} ${utcOffset(zone, date)}`, locale, 'quiet')]]
  })
  return [[run(rangeOf(own), locale)], ...elsewhere]
}

function rangeOf({ start, end }: PrintedTimes): string {
  // A day that both ends are of is said once, after the later.
  const together = end !== null && end.days === start.days && end.clock > start.clock
  return `${start.clock}${together ? '' : otherDay(start.days)}–${end === null ? '' : `${end.clock}${otherDay(end.days)}`}`
}

function otherDay(days: number): string {
  return days === 0 ? '' : `\u00A0${days > 0 ? `+${days}` : `−${-days}`}`
}

// “Items 3 (c), 4–6”: what of the list a slot or part deals with, where its title does not say as much.
function dealtWith(deals: readonly DocumentDealt[], ownItemId: string | null, { document, locale, words }: Setting): Runs {
  const { numbered, unnumbered } = dealtItems(document.items, deals, ownItemId)
  const list = numbered
    .map(({ first, last }) => (last === null ? itemName(first, locale) : `${itemName(first, locale)}–${itemName(last, locale)}`))
    .join(', ')
  const several = numbered.length > 1 || numbered.some(({ last }) => last !== null)
  const said = numbered.length === 0 ? [] : [run(words.say('papers.items', { several: several ? 'yes' : 'no', list }), locale)]
  return joined([said, ...unnumbered.map((dealt) => [run(itemName(dealt, locale), locale)])], '; ', locale)
}

function itemName({ item, subItems }: DealtItem, locale: Locale): string {
  const own = subItems?.every(({ label }) => isNumberedWithin(label, item.number)) ?? false
  const chosen = subItems?.map(({ label, text }) => (label === null ? `(${wordsOf(text, locale)})` : labelInReference(label, item.number)))
  if (own) return chosen?.join(', ') ?? ''
  return [item.number ?? wordsOf(item.title, locale), ...(chosen ?? [])].join(' ')
}
