import { type SaveWithin, togetherIn } from '#domain/agenda/acts/together-save'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import type { Spot } from '#domain/agenda/languages/programme-texts'
import { papersToSend, subItemsToSend } from '#domain/agenda/lists-to-send'
import { type Entry, mergeInput, type Save } from '#domain/saving/save-queue'
import type { Locale } from '#domain/text/locale'
import type { Wordings } from '#domain/text/text-input'

/** A wording for all places of a text. */
export type Written = { spots: readonly Spot[]; wording: string }

/** One save of the editor. */
export type TextSave = Pick<SaveWithin, 'verb' | 'target' | 'input'>

const VERBS = {
  day: 'edit-day',
  slot: 'edit-slot',
  item: 'edit-item',
  part: 'edit-part',
  contribution: 'edit-contribution',
} as const

/**
 * The saves that write wordings in a language into all their places: one for each entry, whatever it has of them. `queue` is what was
 * typed and not sent. What is said about the meeting is no part of its draft, and is left out.
 */
export function savesOfTexts(draft: AgendaDraft, queue: readonly Save[], language: Locale, written: readonly Written[]): TextSave[] {
  const saves = new Map<string, TextSave>()
  const lists = new Map<string, Map<string, Wordings>>()
  for (const { spots, wording } of written)
    for (const { kind, id, field, within } of spots) {
      if (kind === 'meeting') continue
      const words: Wordings = { [language]: wording }
      const save = saves.get(id) ?? { verb: VERBS[kind], target: id, input: {} }
      if (within === null) saves.set(id, { ...save, input: mergeInput(save.input, { [field]: words }) })
      else {
        const list = (lists.get(`${id} ${field}`) ?? new Map<string, Wordings>()).set(within, words)
        lists.set(`${id} ${field}`, list)
        saves.set(id, { ...save, input: { ...save.input, [field]: listToSend(draft, queue, id, field, list) } })
      }
    }
  return [...saves.values()]
}

function listToSend(draft: AgendaDraft, queue: readonly Save[], id: string, field: string, typed: ReadonlyMap<string, Wordings>) {
  const item = draft.items.find((one) => one.id === id)
  return field === 'papers'
    ? papersToSend(queue, id, item?.papers ?? [], new Map([...typed].map(([paper, title]) => [paper, { title }])))
    : subItemsToSend(queue, id, item?.subItems ?? [], typed)
}

/** The entries that a save writes: several where it is an act of several changes. */
export function targetsOf(save: Save): string[] {
  return save.verb === 'together' ? togetherIn(save.input).saves.map(({ target }) => target) : [save.target]
}

/** Words for several places that were refused, for these entries: newer ones take their place. */
export function refusedFor(queue: readonly Save[], targets: readonly string[]): Save[] {
  return queue.filter((save) => save.verb === 'together' && save.state === 'refused' && targetsOf(save).some((id) => targets.includes(id)))
}

/** What a refused act wanted to write into an entry, and what somebody else has written there: by field, where they differ. */
export function overtaken(
  save: Save,
  target: string,
  entry: Entry | null,
  language: Locale,
): { field: string; theirs: string; mine: string }[] {
  const within = togetherIn(save.input).saves.find((one) => one.target === target)
  return Object.entries(within?.input ?? {}).flatMap(([field, value]) => {
    const [mine, theirs] = [wordIn(value, language), wordIn(entry?.[field], language)]
    return mine === '' || mine === theirs ? [] : [{ field, theirs, mine }]
  })
}

function wordIn(text: unknown, language: Locale): string {
  const word: unknown = typeof text === 'object' && text !== null ? Object(text)[language] : undefined
  return typeof word === 'string' ? word : ''
}
