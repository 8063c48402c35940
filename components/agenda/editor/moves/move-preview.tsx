'use client'

import { timesOf } from '#components/agenda/editor/slot-rows.ts'
import { Label, Problem } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import type { SaveWithin } from '#domain/agenda/acts/together-save'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { afterSaves } from '#domain/agenda/moves/after-saves'
import { type Change, changesBetween, type Remark, remarksOn, type Standing } from '#domain/agenda/moves/remarks'
import { words } from '#domain/text/localized-text'

/** What a move would do: each slot with its times before and after, and what comes of it. */
export function MovePreview({ draft, saves }: { draft: AgendaDraft; saves: readonly SaveWithin[] }) {
  const { locale, t, sayDay } = useTranslations()
  const after = afterSaves(draft, saves)
  const changes = changesBetween(draft, after)
  const remarks = remarksOn(draft, after)
  const titleOf = (slotId: string) => {
    const slot = [...after.slots, ...draft.slots].find(({ id }) => id === slotId)
    return words([...after.items, ...draft.items].find(({ id }) => id === slot?.itemId)?.title, locale) || t('agenda.untitled')
  }
  const isSameDay = changes.every(({ was, now }) => was === null || now === null || was.dayId === now.dayId)
  const where = (standing: Standing) => {
    const day = draft.days.find(({ id }) => id === standing.dayId)
    return [isSameDay || day === undefined ? '' : sayDay(day.date), timesOf(standing) || t('editor.untimed'), words(standing.place, locale)]
      .filter(Boolean)
      .join(', ')
  }
  const said = ({ was, now }: Change) => {
    if (now === null) return [t('editor.moves.goes'), was === null ? '' : where(was)]
    return [where(now), was === null ? t('editor.moves.comes') : t('editor.moves.was', { was: where(was) })]
  }
  return (
    <section aria-live="polite" className="mt-5">
      <Label as="h3">{t('editor.moves.preview')}</Label>
      {saves.length === 0 ? <p className="mt-1 text-sm text-faint">{t('editor.moves.noChange')}</p> : null}
      <ul className="mt-1 max-h-64 overflow-auto border-t border-line">
        {changes.map((change) => {
          const [first, second] = said(change)
          return (
            <li key={change.id} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-b border-line py-1.25 text-sm">
              <span className="truncate font-medium" dir="auto">
                {titleOf(change.id)}
              </span>
              <span className="text-right tabular-nums">
                {first} <span className="text-faint">{second}</span>
              </span>
            </li>
          )
        })}
      </ul>
      {remarks.map((remark) => (
        <RemarkLine key={`${remark.code}${remark.slotId}${remark.otherId}`} remark={remark} titleOf={titleOf} />
      ))}
    </section>
  )
}

function RemarkLine({ remark, titleOf }: { remark: Remark; titleOf: (id: string) => string }) {
  const { t } = useTranslations()
  const [title, other] = [titleOf(remark.slotId), titleOf(remark.otherId)]
  if (remark.code === 'into')
    return <Problem>{t('editor.moves.into', { title, other, minutes: remark.minutes, pinned: String(remark.pinned) })}</Problem>
  const [first, second] = remark.next ? [title, other] : [other, title]
  return <p className="mt-1.25 text-sm text-soft">{t('editor.moves.gap', { first, second, now: remark.now, was: remark.was })}</p>
}
