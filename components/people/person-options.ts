import type { EditorChoicesView } from '#domain/agenda/editor-view'
import { inTwoLines, printedAppearance } from '#domain/agenda/printed-appearance'
import type { DirectoryEntryView } from '#domain/people/directory-view'
import { isCalled } from '#domain/people/search/found-by'
import { searchWords } from '#domain/people/search/search-words'
import { soughtBy } from '#domain/people/search/sought'
import type { Locale } from '#domain/text/locale'
import type { Translator } from '#messages/translator'

/** One of the people, States and organisations that a typed text may mean. */
export type Option = { id: string; title: string; detail: string }

/** Whom a typed text may mean: by their names; the States and organisations; people found by what stands beside their names, or like it. */
export type Meant = { named: DirectoryEntryView[]; sides: { id: string; title: string }[]; others: DirectoryEntryView[] }

/** Sorts what was found, and finds States and organisations by their code and all of their names in three languages. */
export function meantBy(text: string, people: readonly DirectoryEntryView[], choices: EditorChoicesView): Meant {
  const isNamed = ({ found }: DirectoryEntryView) => found === 'name' || found === 'inside'
  return { named: people.filter(isNamed), sides: sidesCalled(text, choices), others: people.filter((person) => !isNamed(person)) }
}

/** Whether a typed text has letters enough for anybody to be sought by it: two. */
export function isEnoughToSeek(text: string): boolean {
  return text.trim().length >= 2
}

function sidesCalled(text: string, { states, organizations, names }: EditorChoicesView): Meant['sides'] {
  const sought = soughtBy(text)
  if (!isEnoughToSeek(text) || sought.length === 0) return []
  const called = (own: string[], known: Partial<Record<Locale, readonly string[]>> = {}) =>
    isCalled(sought, [...own, ...Object.values(known).flat()].map(searchWords))
  return [
    ...states
      .filter(({ code, name }) => called([code, name], names.states[code]?.known))
      .map(({ code, name }) => ({ id: `state:${code}`, title: name })),
    ...organizations
      .filter(({ id, shortName }) => called([shortName], names.organizations[id]?.known))
      .map(({ id, shortName }) => ({ id: `organization:${id}`, title: shortName })),
  ]
}

/**
 * Who is meant without a doubt, as the key of an option: the only one of that name, the one whose whole name was typed, or the only State
 * or organisation. `new` where nothing at all was found; null where somebody must choose.
 */
export function surelyMeant({ named, sides, others }: Meant, hasSides: boolean): string | null {
  const same = named.filter(({ likeness }) => likeness === 'same')
  const [only, ...more] = same.length > 0 ? same : named
  if (only !== undefined) return more.length === 0 && (same.length > 0 || sides.length === 0 || !hasSides) ? `person:${only.id}` : null
  if (hasSides && sides.length > 0) return sides.length === 1 ? `waiting:${sides[0]?.id}` : null
  return others.length === 0 ? 'new' : null
}

type Saying = { locale: Locale; choices: EditorChoicesView; t: Translator }

/**
 * Whom a text may mean, as options: States and organisations, for a new appearance; those of that name; others that were found. What is
 * known at once stands first: people come a moment later, and an option must not move from under the hand that goes for it.
 */
export function meantOptions({ named, sides, others }: Meant, hasSides: boolean, saying: Saying): Option[] {
  const { t } = saying
  return [
    ...(hasSides ? sides : []).flatMap(({ id, title }): Option[] => [
      { id: `waiting:${id}`, title, detail: t('editor.toBeNamed') },
      { id: `itself:${id}`, title, detail: t('editor.asItself') },
    ]),
    ...personOptions([...named, ...others], saying),
  ]
}

/** The last options: adding what was typed to the directory, unless nobody can be said to be new, and as a post without a name. */
export function addOptions(typed: string, { directory, post }: { directory: boolean; post: boolean }, t: Translator): Option[] {
  if (typed === '') return []
  return [
    ...(directory ? [{ id: 'new', title: t('editor.addNew', { name: typed }), detail: '' }] : []),
    ...(post ? [{ id: 'post', title: t('editor.addPost', { post: typed }), detail: '' }] : []),
  ]
}

// As they will print, with the State unless the position says it.
function personOptions(people: readonly DirectoryEntryView[], { locale, choices }: Saying): Option[] {
  return people.map((person) => {
    const { name, detail } = inTwoLines(printedAppearance({ ...person, status: 'confirmed' }, locale, choices.names))
    return { id: `person:${person.id}`, title: name, detail }
  })
}
