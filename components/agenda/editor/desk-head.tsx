'use client'

import { EditorTools } from '#components/agenda/editor/editor-tools'
import { OthersHere } from '#components/agenda/editor/others-here'
import { nameOfPlace, placeOfSave } from '#components/agenda/editor/place-of-save.ts'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { SaveState } from '#components/saving/save-state'
import { LinkButton } from '#components/ui/button'
import { useTranslations } from '#components/ui/translations'
import { entryOf } from '#domain/agenda/agenda-adapter'
import type { RemovedEntry } from '#domain/agenda/agenda-draft'
import { CHECK } from '#domain/agenda/editor-place'
import type { EditorChoicesView } from '#domain/agenda/editor-view'
import type { OtherOrganisersView } from '#domain/agenda/other-organisers'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'

type Props = {
  agenda: Agenda
  slug: string
  choices: EditorChoicesView
  others: OtherOrganisersView['others']
  /** What was removed last, until its note is closed. */
  removed: RemovedEntry | null
  onRestore: (entry: RemovedEntry) => void
  onDismiss: () => void
  beside: Locale
  onBeside: (locale: Locale) => void
  showing: 'list' | 'form' | 'check'
  /** How much the check has found. */
  count: number
  onOpen: (entry: string, ...path: string[]) => void
  onLeave: () => void
}

/** The line above the panes: how the saves stand, who else is here, and what works on the whole programme. */
export function DeskHead({
  agenda,
  slug,
  choices,
  others,
  removed,
  onRestore,
  onDismiss,
  beside,
  onBeside,
  showing,
  count,
  onOpen,
  onLeave,
}: Props) {
  const { locale, t, sayDay } = useTranslations()
  const { draft } = agenda
  const isCheck = showing === 'check'
  const placeOfEntry = (entry: string) => {
    const name = nameOfPlace(entry, draft, locale, sayDay)
    return name === '' ? null : { id: entry, name }
  }
  return (
    <SaveState
      onSelect={onOpen}
      draft={agenda}
      placeOf={(save) => placeOfSave(save, draft)}
      nameOf={(save) =>
        save.verb === 'add-day' ? t('editor.addDay') : nameOfPlace(placeOfSave(save, draft), draft, locale, sayDay) || t('agenda.untitled')
      }
      isInDraft={(save) => entryOf(draft, save.target) !== null}
      removed={words(removed?.name, locale) || null}
      onRestore={() => removed && onRestore(removed)}
      onDismiss={onDismiss}
      signInPath={`/desk/meetings/${slug}/agenda`}
      start={
        showing === 'list' ? null : (
          <LinkButton className="shrink-0 py-0 panes:hidden" onClick={onLeave}>
            ‹ {t('editor.programme')}
          </LinkButton>
        )
      }
      beside={<OthersHere others={others} placeOf={placeOfEntry} onSelect={onOpen} />}
      end={
        <EditorTools
          agenda={agenda}
          choices={choices}
          beside={beside}
          onBeside={onBeside}
          onOpen={onOpen}
          isCheck={isCheck}
          isForm={showing === 'form'}
          onCheck={() => (isCheck ? onLeave() : onOpen(CHECK))}
          count={count}
        />
      }
    />
  )
}
