'use client'

import { I18nProvider } from 'react-aria-components'
import { ChoicesContext } from '#components/agenda/editor/choices-context.ts'
import { EditorDesk } from '#components/agenda/editor/editor-desk'
import { TranslationsProvider } from '#components/ui/translations'
import type { CalendarDate } from '#domain/time/calendar'
import type { Messages } from '#messages/translator'

type Props = Parameters<typeof EditorDesk>[0] & {
  messages: Messages
  /** The meeting's days, written out in the reader's language. */
  days: Record<CalendarDate, string>
}

/** The editor of an agenda: the list of items and the days, the form of what is chosen, and what the check has found. */
export function AgendaEditor(props: Props) {
  return (
    <TranslationsProvider locale={props.locale} messages={props.messages} days={props.days}>
      {/* React Aria has a few sentences of its own. It has none in Kazakh and uses English there. */}
      <I18nProvider locale={props.locale}>
        <ChoicesContext value={props.choices}>
          <EditorDesk {...props} />
        </ChoicesContext>
      </I18nProvider>
    </TranslationsProvider>
  )
}
