'use client'

import type { ReactNode } from 'react'
import { BlockedSaves, type BlockedSavesProps } from '#components/saving/blocked-saves'
import type { DraftStatus } from '#components/saving/use-draft.ts'
import { LinkButton } from '#components/ui/button'
import { IconButton } from '#components/ui/icon-button'
import { useTranslations } from '#components/ui/translations'
import { chairPassedWords } from '#messages/chair-passed-words'
import { problemSentence } from '#messages/problem-sentence'

/** One line with the state of a draft's saves: saved and when, being saved, waiting for the connection, refused. */
export function SaveState({
  removed,
  onRestore,
  onDismiss,
  signInPath,
  beside,
  start,
  end,
  className = 'px-[clamp(20px,2vw,28px)]',
  ...blocked
}: BlockedSavesProps & {
  removed: string | null
  onRestore: () => void
  /** Closes the note of what was removed. */
  onDismiss?: () => void
  signInPath: string
  /** What is told together with the state: who else is here. */
  beside?: ReactNode
  /** What else stands in the line, before the state and at its end. */
  start?: ReactNode
  end?: ReactNode
  /** The space at its sides. */
  className?: string
}) {
  const { locale, t } = useTranslations()
  const { notice } = blocked.draft
  return (
    <div
      className={`sticky top-0 z-2 flex items-baseline gap-x-3 sm:gap-x-5 border-b border-line bg-paper py-2 font-medium text-soft ${className}`}
    >
      {start}
      <div className="flex max-h-[40dvh] min-w-0 flex-wrap gap-x-6 gap-y-0.5 overflow-y-auto print:max-h-none" role="status">
        <Connection draft={blocked.draft} signIn={`/${locale}/sign-in?next=${encodeURIComponent(`/${locale}${signInPath}`)}`} />
        {notice === null ? null : <p className="text-warning">{problemSentence(t, { code: notice })}</p>}
        <BlockedSaves {...blocked} />
        {removed === null ? null : (
          <p>
            {t('editor.removedNote', { name: removed })} <LinkButton onClick={onRestore}>{t('editor.undo')}</LinkButton>
            {onDismiss === undefined ? null : <IconButton label={t('editor.dismiss')} sign="×" onPress={onDismiss} />}
          </p>
        )}
      </div>
      <div className="flex min-w-6 grow basis-0 items-baseline gap-x-6">{beside}</div>
      {end}
    </div>
  )
}

function Connection({ draft: { queue, connection, chairPassed, savedAt }, signIn }: { draft: DraftStatus; signIn: string }) {
  const { locale, t } = useTranslations()
  if (connection === 'signed-out')
    return (
      <p className="text-warning">
        {t('editor.signedOut')} <a href={signIn}>{t('editor.signIn')}</a>
      </p>
    )
  if (chairPassed !== null) return <p className="text-warning">{t('editor.chairPassed', chairPassedWords(chairPassed, locale, t))}</p>
  if (connection === 'not-yours') return <p className="text-warning">{t('editor.notYours')}</p>
  if (connection === 'lost') return <p className="text-warning">{t('editor.waiting')}</p>
  if (connection === 'failing') return <p className="text-warning">{t('editor.failing')}</p>
  if (queue.some((save) => save.state !== 'waiting')) return <p className="text-error">{t('editor.refused')}</p>
  if (queue.length > 0) return <p>{t('editor.saving')}</p>
  if (savedAt === null) return <p className="text-good">{t('editor.allSaved')}</p>
  const time = new Date(savedAt).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  return <p className="text-good">{t('editor.saved', { time })}</p>
}
