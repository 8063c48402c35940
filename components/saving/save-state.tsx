'use client'

import { BlockedSaves, type Held } from '#components/saving/blocked-saves'
import type { Standing as DraftStanding } from '#components/saving/use-draft.ts'
import { useTranslations } from '#components/ui/translations'
import { problemSentence } from '#messages/problem-sentence'

/** One line that says how a draft stands: saved and when, being saved, waiting, refused. */
export function SaveState({
  removed,
  onRestore,
  signInPath,
  ...held
}: Held & {
  removed: string | null
  onRestore: () => void
  signInPath: string
}) {
  const { locale, t } = useTranslations()
  const { notice } = held.desk
  return (
    <div className="save-state" role="status">
      <Standing desk={held.desk} signIn={`/${locale}/sign-in?next=${encodeURIComponent(`/${locale}${signInPath}`)}`} />
      {notice === null ? null : <p className="warn">{problemSentence(t, { code: notice })}</p>}
      <BlockedSaves {...held} />
      {removed === null ? null : (
        <p>
          {t('editor.removedNote', { name: removed })}{' '}
          <button type="button" className="plain" onClick={onRestore}>
            {t('editor.undo')}
          </button>
        </p>
      )}
    </div>
  )
}

function Standing({ desk: { queue, connection, savedAt }, signIn }: { desk: DraftStanding; signIn: string }) {
  const { locale, t } = useTranslations()
  if (connection === 'signed-out')
    return (
      <p className="warn">
        {t('editor.signedOut')} <a href={signIn}>{t('editor.signIn')}</a>
      </p>
    )
  if (connection === 'not-yours') return <p className="warn">{t('editor.notYours')}</p>
  if (connection === 'lost') return <p className="warn">{t('editor.waiting')}</p>
  if (queue.some((save) => save.state !== 'waiting')) return <p className="bad">{t('editor.refused')}</p>
  if (queue.length > 0) return <p>{t('editor.saving')}</p>
  if (savedAt === null) return <p className="good">{t('editor.allSaved')}</p>
  const time = new Date(savedAt).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  return <p className="good">{t('editor.saved', { time })}</p>
}
