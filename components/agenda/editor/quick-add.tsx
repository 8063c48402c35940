import { useEffect, useId, useRef, useState } from 'react'
import { LineChoices } from '#components/agenda/editor/line-choices'
import { LineReading } from '#components/agenda/editor/line-reading'
import { PasteEntries } from '#components/agenda/editor/paste-entries'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { useKeptLine } from '#components/agenda/editor/use-kept-line.ts'
import { controlText, FieldLabel, Input } from '#components/ui/field-parts'
import { Hint } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import type { DraftDay } from '#domain/agenda/agenda-draft'
import { slotsOfDay } from '#domain/agenda/draft-order'
import { asOneLine } from '#domain/agenda/pasting/pasted-as-text'
import { isSeveralLines } from '#domain/agenda/pasting/pasted-entries'
import { readSlotLine, type SlotLine } from '#domain/agenda/slot-line'

/** A question waits for this many milliseconds without a key, so that none flickers while a line is typed. */
const PAUSE = 500

type Props = { day: DraftDay; agenda: Agenda; onAdded: (slotId: string) => void; label: string; isHinted?: boolean }

/**
 * The field at the end of a day that adds a slot by a typed line. Beneath it stands what was understood. A line that leaves a doubt is
 * asked about, and adds nothing until one of its readings is chosen. Several pasted lines are as many entries, shown before they are.
 */
export function QuickAdd({ day, agenda, onAdded, label, isHinted = true }: Props) {
  const { t } = useTranslations()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const choices = useRef<HTMLUListElement>(null)
  const [text, setText] = useKeptLine(day.id)
  // Several lines that were pasted, until they are added or put back as text.
  const [pasted, setPasted] = useKeptLine(`${day.id}/pasted`)
  const line = readSlotLine(text, slotsOfDay(agenda.draft, day.id))
  const question = line?.ask == null ? null : line
  // The text whose question is shown: after a pause, or at Enter, which also goes to the first choice.
  const [askedOf, setAskedOf] = useState('')
  const [entered, setEntered] = useState(false)
  const isAsked = question !== null && askedOf === text

  const isAsking = question !== null
  useEffect(() => {
    if (!isAsking) return
    const timer = setTimeout(() => setAskedOf(text), PAUSE)
    return () => clearTimeout(timer)
  }, [isAsking, text])
  useEffect(() => {
    if (!entered || !isAsked) return
    setEntered(false)
    choices.current?.querySelector('button')?.focus()
  }, [entered, isAsked])

  const add = ({ number, start, end, when, kind, title }: SlotLine) => {
    const slotId = crypto.randomUUID()
    const home = agenda.draft.meeting.title.original
    agenda.change('add-slot', slotId, {
      dayId: day.id,
      itemId: crypto.randomUUID(),
      start,
      end,
      kind,
      title: { [home]: title },
      ...(when === null ? {} : { when: { [home]: when } }),
      ...(number === null ? {} : { number }),
    })
    setText('')
    onAdded(slotId)
    field.current?.focus()
  }
  const enter = () => {
    if (line === null) return
    if (line.ask === null) return add(line.read)
    setAskedOf(text)
    setEntered(true)
  }

  return (
    <div className="mt-5 print:hidden">
      <FieldLabel htmlFor={id}>{label}</FieldLabel>
      <Input
        ref={field}
        id={id}
        value={text}
        className={`${controlText} rounded-md border border-field px-2.5`}
        aria-describedby={isHinted ? `${id}-read ${id}-hint` : `${id}-read`}
        autoComplete="off"
        dir="auto"
        onChange={(event) => setText(event.target.value)}
        onPaste={(event) => {
          const lines = event.clipboardData.getData('text/plain')
          if (!isSeveralLines(lines)) return
          event.preventDefault()
          setPasted(lines)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && !(event.key === 'ArrowDown' && isAsking)) return
          event.preventDefault()
          enter()
        }}
      />
      <div id={`${id}-read`} aria-live="polite" className="mt-1.25 text-sm text-soft">
        {line?.ask === null ? <LineReading reading={line.read} /> : null}
        {isAsked ? <p className="font-medium text-warning">{t(`editor.lineAsks.${question.ask}`)}</p> : null}
      </div>
      {isAsked ? (
        <LineChoices
          ref={choices}
          labelledBy={`${id}-read`}
          readings={question.readings}
          onChoose={add}
          onBack={() => field.current?.focus()}
        />
      ) : null}
      {pasted === '' ? null : (
        <PasteEntries
          text={pasted}
          day={day}
          agenda={agenda}
          onAdded={(slotId, unread) => {
            setPasted('')
            setText(unread.join(' · '))
            onAdded(slotId)
            field.current?.focus()
          }}
          onBack={() => {
            setText([text, asOneLine(pasted, ' ')].filter(Boolean).join(' '))
            setPasted('')
            field.current?.focus()
          }}
        />
      )}
      {isHinted ? (
        <Hint id={`${id}-hint`} hidden={line !== null || pasted !== ''}>
          {t('editor.quickHint')}
        </Hint>
      ) : null}
    </div>
  )
}
