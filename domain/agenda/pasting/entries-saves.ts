import type { SaveWithin } from '#domain/agenda/acts/together-save'
import type { Known } from '#domain/agenda/filled-place'
import type { PastedEntry } from '#domain/agenda/pasting/pasted-entries'
import { asSideItself } from '#domain/agenda/pasting/pasted-person'
import { peopleSaves } from '#domain/agenda/pasting/people-saves'
import type { ReadContribution, ReadSlot } from '#domain/agenda/reading/agenda-reading'
import type { SideNamesView } from '#domain/people/side-names-view'
import type { Locale } from '#domain/text/locale'

type Making = { home: Locale; names: SideNamesView; people: ReadonlyMap<string, Known>; newId: () => string }

/** The saves that add pasted entries: each with its line, and then what the text says below it. `people` are by the name as printed. */
export function entriesSaves(entries: readonly PastedEntry[], making: Making): SaveWithin[] {
  return entries.flatMap(({ dayId, line: { number, start, end, when, kind, title }, more }) => {
    const [slotId, itemId] = [making.newId(), making.newId()]
    const input = {
      dayId,
      itemId,
      start,
      end,
      kind,
      title: { [making.home]: title },
      ...(when === null ? {} : { when: { [making.home]: when } }),
      ...(number === null ? {} : { number }),
    }
    return [{ verb: 'add-slot' as const, target: slotId, input }, ...(more === null ? [] : below(more, slotId, itemId, making))]
  })
}

function below(slot: ReadSlot, slotId: string, itemId: string, making: Making): SaveWithin[] {
  const { home, newId } = making
  const text = (said: string) => ({ [home]: said })
  const ofSlot = {
    ...(slot.place === null ? {} : { place: text(slot.place) }),
    ...(slot.access === null ? {} : { access: slot.access }),
    ...(slot.continued ? { continued: true } : {}),
  }
  const ofItem = {
    ...(slot.abstract === null ? {} : { abstract: text(slot.abstract) }),
    ...(slot.subItems.length === 0
      ? {}
      : { subItems: slot.subItems.map(({ label, text: said }) => ({ id: newId(), label: label ?? '', text: text(said) })) }),
    ...(slot.papers.length === 0
      ? {}
      : {
          papers: slot.papers.map(({ symbol, title, href }) => ({
            id: newId(),
            symbol: symbol ?? '',
            title: title === null ? {} : text(title),
            href: href ?? '',
          })),
        }),
  }
  const parts = slot.parts.flatMap(({ title, start, end, place, abstract, contributions }): SaveWithin[] => {
    const partId = newId()
    const said = {
      start,
      end,
      ...(place === null ? {} : { place: text(place) }),
      ...(abstract === null ? {} : { abstract: text(abstract) }),
    }
    return [
      { verb: 'add-part', target: partId, input: { slotId, title: text(title) } },
      ...saying('edit-part', partId, start === null && place === null && abstract === null ? {} : said),
      ...appearing(contributions, slotId, partId, making),
    ]
  })
  return [
    ...saying('edit-slot', slotId, ofSlot),
    ...saying('edit-item', itemId, ofItem),
    ...appearing(slot.contributions, slotId, null, making),
    ...parts,
  ]
}

function saying(verb: SaveWithin['verb'], target: string, input: Record<string, unknown>): SaveWithin[] {
  return Object.keys(input).length === 0 ? [] : [{ verb, target, input }]
}

function appearing(
  read: readonly ReadContribution[],
  slotId: string,
  partId: string | null,
  { home, names, people, newId }: Making,
): SaveWithin[] {
  return read.flatMap((said): SaveWithin[] => {
    if (said.role === 'line')
      return [
        {
          verb: 'add-contribution',
          target: newId(),
          input: { slotId, partId, role: 'line', text: { [home]: said.text ?? '' }, status: 'confirmed' },
        },
      ]
    const known = people.get(said.name ?? '') ?? null
    const [save] = peopleSaves([{ person: { ...asSideItself(said), bare: said.position, said: '' }, known }], {
      slotId,
      partId,
      home,
      names,
      newId,
    })
    const topic = said.topic === null ? {} : { topic: { [home]: said.topic } }
    return save === undefined ? [] : [{ ...save, input: { ...save.input, ...topic } }]
  })
}
