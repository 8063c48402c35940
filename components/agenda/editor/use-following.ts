'use client'

import { useDeferredValue, useMemo } from 'react'
import { slotRows } from '#components/agenda/editor/slot-rows.ts'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { useCheck } from '#components/agenda/editor/use-check.ts'
import { useTranslations } from '#components/ui/translations'
import type { CheckView } from '#domain/agenda/check/check-view'
import { compose } from '#domain/agenda/compose'
import type { EditorChoicesView } from '#domain/agenda/editor-view'
import { findings } from '#domain/agenda/findings'

type Followed = { agenda: Agenda; slug: string; check: CheckView; choices: EditorChoicesView }

/** What follows what is typed: the agenda as the list and the check show it, the list's rows, and what the check has found. */
export function useFollowing({ agenda, slug, check, choices }: Followed) {
  const { locale, t } = useTranslations()
  // The list and the check follow a moment after what is typed, which must be seen at once.
  const settled = useDeferredValue(agenda.draft)
  const settledQueue = useDeferredValue(agenda.queue)
  // biome-ignore lint/correctness/useExhaustiveDependencies: its functions stay the same
  const behind = useMemo(() => ({ ...agenda, draft: settled, queue: settledQueue }), [settled, settledQueue])
  const document = useMemo(
    () => compose(settled, new Map(choices.organizations.map((organization) => [organization.id, organization.shortName]))),
    [settled, choices.organizations],
  )
  const people = useMemo(() => [...new Set(settled.contributions.map(({ personId }) => personId))].sort().join(), [settled.contributions])
  const { view, read } = useCheck(check, slug, people)
  const found = useMemo(() => findings(document, settled, locale, view.facts), [document, settled, locale, view.facts])
  const names = useMemo(() => namesIn(choices), [choices])
  const asked = useMemo(() => {
    const off = view.off.map(({ rule }) => rule)
    return found.filter(({ severity, code }) => severity === 'error' || !off.some((rule) => rule === code))
  }, [found, view.off])
  const rows = useMemo(() => slotRows(settled, asked, choices.names, { locale, t }), [settled, asked, choices.names, locale, t])
  return { behind, found, asked, rows, names, view, read }
}

function namesIn({ states, organizations }: EditorChoicesView) {
  return {
    states: Object.fromEntries(states.map(({ code, name }) => [code, name])),
    organizations: Object.fromEntries(organizations.map(({ id, shortName }) => [id, shortName])),
  }
}
