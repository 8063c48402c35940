import { useTranslations } from '#components/ui/translations'
import type { LineUse, Made, ReadContribution, ReadDay, ReadingProblem, ReadSlot } from '#domain/agenda/reading/agenda-reading'
import { withHonorific } from '#domain/people/names'
import { readingSentence } from '#messages/reading-sentence'
import type { Translator } from '#messages/translator'

/** What a line became: its use, what began with it, and what needs an eye. */
export type Meaning = { use: LineUse | undefined; made: Made[] | undefined; problems: ReadingProblem[] | undefined }

/** A line's meaning in words: the day, the entry or the person it began, otherwise what it is. */
export function LineMeaning({ use, made = [], problems = [] }: Meaning) {
  const { t, sayDay } = useTranslations()
  return (
    <>
      {made.map((entry, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what a line made has no other name
        <span key={at} className="block">
          {isDay(entry) ? (
            <strong className="font-semibold">{entry.date === null ? t('reading.uses.day') : sayDay(entry.date)}</strong>
          ) : isSlot(entry) ? (
            <Slot slot={entry} />
          ) : (
            <Somebody said={entry} />
          )}
        </span>
      ))}
      {made.length > 0 || use === undefined ? null : (
        <span className={use === 'not-read' ? 'text-warning' : 'text-faint'}>{t(`reading.uses.${use}`)}</span>
      )}
      {problems.map((problem) => (
        <span key={problem.code} className="block text-sm text-warning">
          {readingSentence({ ...problem, quote: short(problem.quote) }, t)}
        </span>
      ))}
    </>
  )
}

function Slot({ slot: { start, end, when, title, kind, place } }: { slot: ReadSlot }) {
  const { t } = useTranslations()
  const times = start === null ? (when ?? t('editor.untimed')) : end === null ? start : `${start}–${end}`
  return (
    <>
      <span className="font-semibold tabular-nums">{times}</span> <span>{title || t('agenda.untitled')}</span>
      <span className="text-sm text-faint"> {[t(`agenda.kinds.${kind}`), place].filter(Boolean).join(', ')}</span>
    </>
  )
}

function Somebody({ said }: { said: ReadContribution }) {
  const { t } = useTranslations()
  return (
    <>
      <span className="text-sm text-faint">{roleOf(said, t)}</span> {nameOf(said)}
      {said.name !== null && said.position !== null ? <span className="text-soft">, {said.position}</span> : null}
    </>
  )
}

function roleOf({ role, roleLabel }: ReadContribution, t: Translator): string {
  return role === 'line' ? t('reading.uses.line') : (roleLabel ?? t(`agenda.roles.${role}`))
}

function nameOf({ honorific, name, position, text }: ReadContribution): string {
  return name === null ? (text ?? position ?? '') : withHonorific(honorific, name)
}

// The line stands beside it.
function short(quote: string): string {
  return quote.length > 40 ? `${quote.slice(0, 40)} …` : quote
}

function isDay(made: Made): made is ReadDay {
  return 'slots' in made
}

function isSlot(made: Made): made is ReadSlot {
  return 'kind' in made
}
