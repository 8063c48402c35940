'use client'

import { useRef, useState } from 'react'
import { AcceptReading } from '#components/agenda/reading/accept-reading'
import { LineList } from '#components/agenda/reading/line-list'
import { TextSource } from '#components/agenda/reading/text-source'
import { UndoReading } from '#components/agenda/reading/undo-reading'
import { peopleIn, type Reading, slotsIn, useReading } from '#components/agenda/reading/use-reading.ts'
import { LinkButton } from '#components/ui/button'
import { Hint } from '#components/ui/text'
import { TranslationsProvider, useTranslations } from '#components/ui/translations'
import type { ReadingDeskView } from '#domain/agenda/accepting/reading-desk-view'
import type { EditorChoicesView } from '#domain/agenda/editor-view'
import type { AgendaReading } from '#domain/agenda/reading/agenda-reading'
import type { Said } from '#domain/agenda/reading/said'
import type { FileText } from '#domain/documents/file-text'
import type { Locale } from '#domain/text/locale'
import type { CalendarDate } from '#domain/time/calendar'
import type { Messages, Translator } from '#messages/translator'

type Props = {
  desk: ReadingDeskView
  /** When the last text was read in, in words; null where there is none. */
  readAt: string | null
  choices: EditorChoicesView
  locale: Locale
  messages: Messages
  days: Record<CalendarDate, string>
}

/** Reading a text into the draft of an agenda: the text, line by line what it became, what would change, and the act. */
export function ReadingDesk(props: Props) {
  return (
    <TranslationsProvider locale={props.locale} messages={props.messages} days={props.days}>
      <Desk {...props} />
    </TranslationsProvider>
  )
}

function Desk({ desk, readAt, choices, locale }: Props) {
  const { t } = useTranslations()
  const [source, setSource] = useState<{ text: string; from: FileText | null } | null>(null)
  const [typed, setTyped] = useState('')
  const { meeting } = desk.draft
  const afresh = () => window.location.reload()
  if (source !== null)
    return (
      <Preview
        key={source.text}
        {...source}
        desk={desk}
        choices={choices}
        onAnother={() => {
          setTyped(source.text)
          setSource(null)
        }}
        onAccepted={afresh}
      />
    )
  return (
    <>
      {desk.undo === null || readAt === null ? null : (
        <UndoReading
          meetingId={meeting.id}
          agenda={`/${locale}/desk/meetings/${meeting.slug}/agenda`}
          at={readAt}
          can={desk.undo.can}
          onUndone={afresh}
        />
      )}
      <p className="mt-7 max-w-measure font-serif text-lg/relaxed text-soft">{t('reading.what')}</p>
      <TextSource slug={meeting.slug} before={typed} onRead={(text, from) => setSource({ text, from })} />
    </>
  )
}

type PreviewProps = {
  text: string
  from: FileText | null
  desk: ReadingDeskView
  choices: EditorChoicesView
  onAnother: () => void
  onAccepted: () => void
}

function Preview({ text, from, desk, choices, onAnother, onAccepted }: PreviewProps) {
  const { t } = useTranslations()
  const reading = useReading(text, desk.draft)
  const [told, setTold] = useState('')
  const next = useRef(0)
  const doubtful = doubtfulLines(reading)
  const say = (line: number, as: Said | null) => {
    const read = reading.say(line, as)
    const what = as === null ? t('reading.asRead') : t(`reading.say.${as}`)
    setTold(t('reading.saidNow', { number: line, what, count: countOf(read, t) }))
  }
  const seeNext = () => {
    const line = doubtful.find((number) => number > next.current) ?? doubtful[0] ?? 0
    next.current = line
    const button = document.querySelector<HTMLElement>(`[data-line="${line}"]`)
    button?.focus()
    button?.scrollIntoView({ block: 'center' })
  }
  return (
    <>
      <div className="sticky top-0 z-10 mt-5 flex flex-wrap items-baseline gap-x-5 gap-y-1 border-b border-line bg-paper py-2.5">
        <p className="font-medium">{countOf(reading, t)}</p>
        <p className={doubtful.length > 0 ? 'text-warning' : 'text-soft'}>{t('reading.toSee', { count: doubtful.length })}</p>
        {doubtful.length === 0 ? null : <LinkButton onClick={seeNext}>{t('reading.next')}</LinkButton>}
        <LinkButton className="ml-auto" onClick={onAnother}>
          {t('reading.another')}
        </LinkButton>
      </div>
      <p role="status" className="sr-only">
        {told}
      </p>
      {from?.encoding == null || from.encoding === 'utf-8' ? null : <Hint>{t('reading.encoding', { encoding: from.encoding })}</Hint>}
      {from?.damaged ? <Hint className="mt-1.25 text-warning">{t('reading.damaged')}</Hint> : null}
      <LineList reading={reading} onSay={say} />
      <AcceptReading reading={reading} desk={desk} choices={choices} onAccepted={onAccepted} />
    </>
  )
}

function countOf({ agenda }: AgendaReading, t: Translator): string {
  return t('reading.count', { items: agenda?.items.length ?? 0, slots: slotsIn(agenda), people: peopleIn(agenda).length })
}

function doubtfulLines({ problems }: Reading): number[] {
  return [...new Set(problems.filter(({ code }) => code !== 'furniture').map(({ line }) => line))]
}
