import { useState } from 'react'
import { Actions, Button } from '#components/ui/button'
import { newKey } from '#components/ui/new-key.ts'
import { Result } from '#components/ui/notice'
import { problemOf, sendJson } from '#components/ui/send.ts'
import { Problem } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import { problemSentence } from '#messages/problem-sentence'

/** That a text was read into the draft, the way to the agenda, and the act that undoes it while nothing has changed since. */
export function UndoReading({
  meetingId,
  agenda,
  at,
  can,
  onUndone,
}: {
  meetingId: string
  /** The address of the editor. */
  agenda: string
  /** When the text was read, in words. */
  at: string
  can: boolean
  onUndone: () => void
}) {
  const { t } = useTranslations()
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [key] = useState(newKey)
  const undo = async () => {
    if (busy) return
    setBusy(true)
    const answer = await sendJson('/api/agenda/undo-text', { meetingId }, key)
    if (answer?.ok) return onUndone()
    setBusy(false)
    const wrong = answer === null ? null : problemOf(answer)
    setProblem(wrong === null ? t('reading.noAnswer') : problemSentence(t, wrong))
  }
  return (
    <Result className="mt-7 max-w-list">
      <p>{t('reading.accepted', { at })}</p>
      <Actions className="mt-3">
        <Button href={agenda}>{t('reading.open')}</Button>
        {can ? (
          <Button onClick={undo} aria-disabled={busy}>
            {t('reading.undo')}
          </Button>
        ) : null}
      </Actions>
      {can ? null : <p className="mt-2 text-sm text-faint">{t('problems.changed-since')}</p>}
      <div role="alert">{problem === null ? null : <Problem>{problem}</Problem>}</div>
    </Result>
  )
}
