'use client'

import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { LinkButton } from '#components/ui/button'
import { useTranslations } from '#components/ui/translations'
import type { EditorChoicesView } from '#domain/agenda/editor-view'
import { actWords } from '#messages/act-words'

/** Undoes the user's last act and does it again; each button says which. */
export function HistoryButtons({ agenda, choices }: { agenda: Agenda; choices: EditorChoicesView }) {
  const reader = useTranslations()
  const { t } = reader
  const sideName = (side: string) =>
    choices.states.find(({ code }) => code === side)?.name ?? choices.organizations.find(({ id }) => id === side)?.shortName ?? null
  const { undo, redo } = agenda.history
  const told = (act: typeof undo) => (act === null ? '' : actWords(act.name, { ...reader, sideName }))
  return (
    <p className="flex gap-4">
      {undo === null ? null : (
        <LinkButton onClick={agenda.undo} title={t('editor.undoAct', { act: told(undo) })}>
          {t('editor.undoAct', { act: told(undo) })}
        </LinkButton>
      )}
      {redo === null ? null : (
        <LinkButton onClick={agenda.redo} title={t('editor.redoAct', { act: told(redo) })}>
          {t('editor.redo')}
        </LinkButton>
      )}
    </p>
  )
}
