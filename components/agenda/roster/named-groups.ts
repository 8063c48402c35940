import { type RosterEntry, type RosterOrder, rosterGroups } from '#domain/agenda/roster'
import { delegationOf } from '#domain/documents/reminder-text'
import type { SideNamesView } from '#domain/people/side-names-view'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { byName } from '#domain/text/name-order'
import { formatDay } from '#domain/time/format'
import type { Translator } from '#messages/translator'

type Reader = { names: SideNamesView; locale: Locale; t: Translator }
type Named = { key: string; name: string; entries: RosterEntry[] }

/** Everybody of a meeting in named groups: delegations by their names, and last who is of none; sessions and statuses in their own order. */
export function namedGroups(entries: readonly RosterEntry[], by: RosterOrder, { names, locale, t }: Reader): Named[] {
  const groups = rosterGroups(entries, by).map(({ key, entries: group }) => {
    const [first] = group
    const name = () => {
      if (first === undefined || (by === 'delegation' && key === '')) return t('roster.noSide')
      if (by === 'status') return t(`agenda.statuses.${first.contribution.status}`)
      if (by === 'session')
        return [formatDay(first.date, locale), first.slot.start, words(first.title, locale) || t('agenda.untitled')]
          .filter(Boolean)
          .join(', ')
      return delegationOf(first, names, locale)
    }
    return { key, name: name(), entries: group }
  })
  if (by !== 'delegation') return groups
  const kind = ({ key }: Named) => ['state', 'organization', 'person', ''].indexOf(key.split(':')[0] ?? '')
  return groups.sort((a, b) => kind(a) - kind(b) || byName(locale)(a.name, b.name))
}
