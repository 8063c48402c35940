'use client'

import type { ReactNode } from 'react'
import { BesideField } from '#components/agenda/editor/beside-field'
import { IconButton } from '#components/ui/icon-button'
import { useTranslations } from '#components/ui/translations'
import type { Save } from '#domain/saving/save-queue'
import type { Locale } from '#domain/text/locale'

type Props = {
  title: string
  /** Day and times, above the title. */
  when: string
  /** The saves that are about this entry and what is in it. */
  saves: readonly Save[]
  home: Locale
  beside: Locale
  onBeside: (locale: Locale) => void
  onClose: () => void
  /** What can be done with the whole entry. */
  children?: ReactNode
}

/** The head of a form, which stays while its fields scroll: what is in hand, when, whether it is saved, and the way back. */
export function EntryHead({ title, when, saves, home, beside, onBeside, onClose, children }: Props) {
  const { t } = useTranslations()
  const isHeld = saves.some(({ state }) => state !== 'waiting')
  return (
    <header className="flex items-start gap-x-4 border-b border-line bg-paper px-5 py-2.5 md:px-7 print:hidden panes:sticky panes:top-0 panes:z-1">
      <div className="min-w-0 grow">
        <p className="text-sm text-soft tabular-nums">
          {when}
          {when === '' ? null : ' · '}
          <span className={isHeld ? 'font-medium text-error' : saves.length > 0 ? '' : 'text-good'}>
            {t(isHeld ? 'editor.notSaved' : saves.length > 0 ? 'editor.saving' : 'editor.entrySaved')}
          </span>
        </p>
        <h2 className="line-clamp-2 font-serif text-xl/tight font-title" dir="auto">
          {title}
        </h2>
        <div className="mt-0.5 flex flex-wrap items-baseline gap-x-4.5">{children}</div>
      </div>
      <div className="shrink-0 one-pane:hidden">
        <IconButton label={t('editor.close', { name: title })} sign="×" onPress={onClose} />
      </div>
      <div className="w-28 shrink-0 panes:hidden [&>div]:mt-0">
        <BesideField home={home} beside={beside} onBeside={onBeside} />
      </div>
    </header>
  )
}
