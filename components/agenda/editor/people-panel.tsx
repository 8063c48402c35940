'use client'

import { type ReactNode, useMemo, useState } from 'react'
import { PaneHeading } from '#components/agenda/editor/pane-heading'
import { namedGroups } from '#components/agenda/roster/named-groups.ts'
import { nameOf } from '#components/agenda/roster/roster-row'
import { STATUS_COLOR } from '#components/agenda/status-color.ts'
import { Folded } from '#components/ui/folded'
import { useTranslations } from '#components/ui/translations'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { type RosterEntry, rosterOf } from '#domain/agenda/roster'
import type { SideNamesView } from '#domain/people/side-names-view'
import { words } from '#domain/text/localized-text'

type Props = {
  draft: AgendaDraft
  names: SideNamesView
  /** Opens an entry, at a field of its form. */
  onGo: (entry: string, path: string[]) => void
}

/** Everybody in the draft by delegation, beside the check: how many are not confirmed, and from each person the way to where they appear. */
export function PeoplePanel({ draft, names, onGo }: Props) {
  const { t, locale, sayDay } = useTranslations()
  const groups = useMemo(() => namedGroups(rosterOf(draft, null), 'delegation', { names, locale, t }), [draft, names, locale, t])
  if (groups.length === 0) return null
  const wanted = groups.reduce((sum, { entries }) => sum + unsettled(entries), 0)
  return (
    <section className="mt-8.75" aria-label={t('roster.title')}>
      <PaneHeading>
        {t('roster.title')}
        {wanted === 0 ? null : <span className="block font-normal">{t('editor.unconfirmedCount', { count: wanted })}</span>}
      </PaneHeading>
      <div className="mt-1.25">
        {groups.map(({ key, name, entries }) => (
          <Delegation key={key} name={name} entries={entries}>
            {(entry) => (
              <li key={entry.contribution.id} className="border-t border-line py-2">
                <button
                  type="button"
                  className="cursor-pointer text-left hover:underline hover:underline-offset-3"
                  onClick={() => onGo(entry.slot.id, [entry.contribution.id])}
                >
                  <span dir="auto">{nameOf(entry, { names, locale, t })}</span>{' '}
                  <span className="block text-sm text-soft tabular-nums">
                    <span className={STATUS_COLOR[entry.contribution.status]}>{t(`agenda.statuses.${entry.contribution.status}`)}</span>
                    {' · '}
                    {[sayDay(entry.date), entry.times.start ?? words(entry.slot.when, locale)].filter(Boolean).join(', ')}
                  </span>
                </button>
              </li>
            )}
          </Delegation>
        ))}
      </div>
    </section>
  )
}

type DelegationProps = { name: string; entries: RosterEntry[]; children: (entry: RosterEntry) => ReactNode }

// Its people are drawn when somebody opens it: 120 of them would be drawn anew with every letter.
function Delegation({ name, entries, children }: DelegationProps) {
  const { t } = useTranslations()
  const [isOpen, setIsOpen] = useState(false)
  const wanted = unsettled(entries)
  return (
    <Folded
      title={name}
      count={entries.length}
      aside={wanted === 0 ? null : <span className="block text-sm text-warning">{t('editor.unconfirmedCount', { count: wanted })}</span>}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      {isOpen ? <ul aria-label={name}>{entries.map(children)}</ul> : null}
    </Folded>
  )
}

function unsettled(entries: readonly RosterEntry[]): number {
  return entries.filter(({ wants }) => wants !== null).length
}
