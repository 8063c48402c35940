'use client'

import { useState } from 'react'
import { HistoryButtons } from '#components/agenda/editor/history-buttons'
import { SearchDialog } from '#components/agenda/editor/search-dialog'
import { ShortcutsDialog } from '#components/agenda/editor/shortcuts-dialog'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { useShortcuts } from '#components/agenda/editor/use-shortcuts.ts'
import { LinkButton } from '#components/ui/button'
import { IconButton } from '#components/ui/icon-button'
import { useTranslations } from '#components/ui/translations'
import type { EditorChoicesView } from '#domain/agenda/editor-view'
import { LOCALES, type Locale } from '#domain/text/locale'

type Props = {
  agenda: Agenda
  choices: EditorChoicesView
  beside: Locale
  onBeside: (locale: Locale) => void
  onOpen: (entry: string, ...path: string[]) => void
  /** How much the check has found. */
  count: number
  /** Whether the check is shown in the form's place, and how to show it there and back. */
  isCheck: boolean
  /** Where there is one pane, a form has the line of the saves to itself. */
  isForm: boolean
  onCheck: () => void
}

/** What works on the whole programme, at the end of the line of saves: the second language, the check, the search and the keys. */
export function EditorTools({ agenda, choices, beside, onBeside, onOpen, count, isCheck, isForm, onCheck }: Props) {
  const { t } = useTranslations()
  const [dialog, setDialog] = useState<'search' | 'help' | null>(null)
  useShortcuts({ search: () => setDialog('search'), help: () => setDialog('help'), undo: agenda.undo, redo: agenda.redo })
  const close = () => setDialog(null)
  const home = agenda.draft.meeting.title.original
  return (
    // As tall without “Undo” as with it, so that what stands beneath does not move when it comes.
    <div className="flex min-h-7 shrink-0 items-baseline gap-x-3.5 one-pane:gap-x-2 print:hidden">
      <HistoryButtons agenda={agenda} choices={choices} />
      <label className="flex items-baseline gap-x-1.5 text-sm one-pane:hidden">
        <span>{t('editor.beside')}</span>
        <select
          className="border-b border-field bg-transparent text-sm text-ink [&_option]:bg-paper [&_option]:text-ink"
          value={beside}
          onChange={(event) => onBeside(LOCALES.find((option) => option === event.target.value) ?? beside)}
        >
          {LOCALES.filter((option) => option !== home).map((option) => (
            <option key={option} value={option}>
              {t(`languages.${option}`)}
            </option>
          ))}
        </select>
      </label>
      <LinkButton className={`py-0 text-sm three-panes:hidden ${isForm ? 'one-pane:hidden' : ''}`} aria-pressed={isCheck} onClick={onCheck}>
        {t('editor.checkOf', { count })}
      </LinkButton>
      <IconButton label={t('editor.search')} sign="⌕" onPress={() => setDialog('search')} />
      <IconButton label={t('editor.shortcuts')} sign="?" onPress={() => setDialog('help')} />
      {dialog === 'search' ? <SearchDialog draft={agenda.draft} choices={choices} onClose={close} onOpen={onOpen} /> : null}
      {dialog === 'help' ? <ShortcutsDialog onClose={close} /> : null}
    </div>
  )
}
