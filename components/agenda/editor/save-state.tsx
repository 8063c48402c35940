'use client'

import type { Agenda } from '#components/agenda/editor/use-agenda'
import { useSpeech } from '#components/ui/speech'

/** One line that says how the agenda stands: saved and when, being saved, waiting, refused. */
export function SaveState({ agenda, removed, onRestore, signInPath }: {
  agenda: Agenda
  removed: string | null
  onRestore: () => void
  signInPath: string
}) {
  const { locale, t } = useSpeech()
  const { queue, connection, savedAt, notice } = agenda
  const held = queue.some((save) => save.state !== 'waiting')
  const time = savedAt === null ? '' : new Date(savedAt).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  return (
    <div className="save-state" role="status">
      {connection === 'signed-out' ? (
        <p className="warn">
          {t('editor.signedOut')} <a href={`/${locale}/sign-in?next=${encodeURIComponent(`/${locale}${signInPath}`)}`}>{t('editor.signIn')}</a>
        </p>
      ) : connection === 'not-yours' ? (
        <p className="warn">{t('editor.notYours')}</p>
      ) : connection === 'lost' ? (
        <p className="warn">{t('editor.waiting')}</p>
      ) : held ? (
        <p className="bad">{t('editor.refused')}</p>
      ) : queue.length > 0 ? (
        <p>{t('editor.saving')}</p>
      ) : (
        <p className="good">{time ? t('editor.saved', { time }) : t('editor.allSaved')}</p>
      )}
      {notice === null ? null : <p className="warn">{t.has(`problems.${notice}` as never) ? t(`problems.${notice}` as never) : t('problems.invalid')}</p>}
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
