'use client'

import type { ReactNode } from 'react'
import { Actions, Button, LinkButton } from '#components/ui/button'
import { Prose } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { daysInOrder } from '#domain/agenda/draft-order'

/** The pane while nothing is chosen. An empty agenda teaches its first steps; it can begin with a line, an earlier one, a text or items. */
export function Choose({ draft, listing, onList }: { draft: AgendaDraft; listing: boolean; onList: () => void }) {
  const { t, locale } = useTranslations()
  const meeting = `/${locale}/desk/meetings/${draft.meeting.slug}`
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
          <Button href={`${meeting}/read-in`}>{t('editor.readText')}</Button>
        </Actions>
      </>
    )
  return (
    <>
      <h2>{t('editor.first.title')}</h2>
      <ol className="mt-3.5 border-t border-line">
        <Step how={t('editor.first.lineHow')}>
          <LinkButton onClick={begin}>{t('editor.first.line')}</LinkButton>
        </Step>
        <Step how={t('editor.first.earlierHow')}>
          <a href={`${meeting}/start`}>{t('editor.first.earlier')}</a>
        </Step>
        <Step how={t('editor.first.textHow')}>
          <a href={`${meeting}/read-in`}>{t('editor.first.text')}</a>
        </Step>
        {listing ? null : (
          <Step how={t('editor.first.listHow')}>
            <LinkButton onClick={onList}>{t('editor.first.list')}</LinkButton>
          </Step>
        )}
      </ol>
    </>
  )
}

function Step({ how, children }: { how: string; children: ReactNode }) {
  return (
    <li className="border-b border-line py-3">
      <p className="font-sans text-base/snug font-medium">{children}</p>
      <Prose className="mt-1 text-soft">{how}</Prose>
    </li>
  )
}
