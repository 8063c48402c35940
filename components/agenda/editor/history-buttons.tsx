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
    <p className="flex min-w-0 items-baseline gap-x-3.5">
      {undo === null ? null : (
        <LinkButton
          className="max-w-80 truncate py-0 text-sm"
          onClick={agenda.undo}
          title={t('editor.undoAct', { act: told(undo) })}
          aria-label={t('editor.undoAct', { act: told(undo) })}
        >
          <span className="one-pane:hidden two-panes:hidden">{t('editor.undoAct', { act: told(undo) })}</span>
          <span className="three-panes:hidden">{t('editor.undoShort')}</span>
        </LinkButton>
      )}
      {redo === null ? null : (
        <LinkButton
          className="py-0 text-sm"
          onClick={agenda.redo}
          title={t('editor.redoAct', { act: told(redo) })}
          aria-label={t('editor.redoAct', { act: told(redo) })}
        >
          {t('editor.redo')}
        </LinkButton>
      )}
    </p>
  )
}
