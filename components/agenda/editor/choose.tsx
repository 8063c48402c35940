'use client'

import { Actions, Button } from '#components/ui/button'
import { Prose } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { daysInOrder } from '#domain/agenda/draft-order'

/** The pane while nothing is chosen. An empty agenda can begin with its list of items or with a day. */
export function Choose({ draft, listing, onList }: { draft: AgendaDraft; listing: boolean; onList: () => void }) {
  const { t, locale } = useTranslations()
  const readIn = `/${locale}/desk/meetings/${draft.meeting.slug}/read-in`
  const [first] = daysInOrder(draft)
  const hasList = draft.items.some(({ listRank }) => listRank !== null)
  const begin = () => {
    const field = document.querySelector<HTMLElement>(first ? `#day-${first.id} input` : '#add-day input')
    field?.focus()
  }
  if (draft.slots.length > 0 || hasList)
    return (
      <>
        <Prose className="text-soft">{t('editor.choose')}</Prose>
        <Actions className="mt-5">
          {hasList || listing ? null : <Button onClick={onList}>{t('editor.startWithList')}</Button>}
          <Button href={readIn}>{t('editor.readText')}</Button>
        </Actions>
      </>
    )
  return (
    <>
      <Prose className="text-soft">{t('editor.empty')}</Prose>
      <Actions className="mt-5">
        {listing ? null : <Button onClick={onList}>{t('editor.startWithList')}</Button>}
        <Button onClick={begin}>{t('editor.startWithDay')}</Button>
        <Button href={readIn}>{t('editor.readText')}</Button>
      </Actions>
    </>
  )
}
