import { type KeyboardEvent, memo, useEffect, useMemo, useRef, useState } from 'react'
import { LineMeaning, type Meaning } from '#components/agenda/reading/line-meaning'
import type { Reading } from '#components/agenda/reading/use-reading.ts'
import { useTranslations } from '#components/ui/translations'
import type { Made, ReadingProblem } from '#domain/agenda/reading/agenda-reading'
import { SAID, type Said } from '#domain/agenda/reading/said'
import { writtenLines } from '#domain/agenda/reading/source-lines'

type Say = (line: number, as: Said | null) => void

/**
 * The text line by line, and beside each line what it became. A line that is chosen asks what it is. The arrow keys go from line to line,
 * Escape closes.
 */
export function LineList({ reading, onSay }: { reading: Reading; onSay: Say }) {
  const { t } = useTranslations()
  const [open, setOpen] = useState<number | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const lines = useMemo(() => writtenLines(reading.text), [reading.text])
  const made = useMemo(() => madeByLine(reading.origins), [reading.origins])
  const problems = useMemo(() => byLine(reading.problems), [reading.problems])

  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setOpen(null)
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const all = [...(list.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [])]
    const focused = document.activeElement
    const at = focused instanceof HTMLElement ? all.indexOf(focused) : -1
    const next = all[at + (event.key === 'ArrowDown' ? 1 : -1)]
    if (at < 0 || next === undefined) return
    event.preventDefault()
    next.focus()
  }

  return (
    <ol ref={list} className="mt-3.5 border-t border-line" aria-label={t('reading.source')} onKeyDown={move}>
      {lines.map((line, at) =>
        line.trim() === '' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place of a line is what it is
          <li key={at} aria-hidden className="h-2.5" />
        ) : (
          <Line
            // biome-ignore lint/suspicious/noArrayIndexKey: the place of a line is what it is
            key={at}
            number={at + 1}
            text={line}
            use={reading.uses.get(at + 1)}
            said={reading.said.get(at + 1)}
            made={made.get(at + 1)}
            problems={problems.get(at + 1)}
            isOpen={open === at + 1}
            onOpen={() => setOpen(open === at + 1 ? null : at + 1)}
            onSay={onSay}
          />
        ),
      )}
    </ol>
  )
}

type LineProps = Meaning & { number: number; text: string; said: Said | undefined; isOpen: boolean; onOpen: () => void; onSay: Say }

/** More of a line is never shown. */
const SHOWN = 400

const Line = memo(function Line({ number, text, use, said, made, problems, isOpen, onOpen, onSay }: LineProps) {
  const { t } = useTranslations()
  const isMarked = problems !== undefined
  const button = useRef<HTMLButtonElement>(null)
  const chosen = useRef(false)
  const choose = (as: Said | null) => {
    chosen.current = true
    onSay(number, as)
    onOpen()
  }
  // When the choices are gone, so that their button does not take the focus with it.
  useEffect(() => {
    if (isOpen || !chosen.current) return
    chosen.current = false
    button.current?.focus()
  }, [isOpen])
  return (
    <li className={isMarked ? 'shadow-[-3px_0_var(--color-warning)]' : undefined} id={`line-${number}`}>
      <button
        ref={button}
        type="button"
        data-line={number}
        aria-expanded={isOpen}
        onClick={onOpen}
        className="grid w-full cursor-pointer grid-cols-[2.75rem_minmax(0,1fr)] gap-x-2 py-1 text-left hover:bg-wash md:grid-cols-[2.75rem_minmax(0,1fr)_minmax(0,1fr)] md:gap-x-4"
      >
        <span className="pr-1 text-right text-sm/[1.6] text-faint tabular-nums">
          <span className="sr-only">{t('reading.line', { number })}</span>
          <span aria-hidden>{number}</span>
        </span>
        <span className={`font-serif text-base/normal wrap-anywhere ${said === 'left-out' ? 'text-faint line-through' : 'text-ink'}`}>
          {text.trim().slice(0, SHOWN)}
          {text.trim().length > SHOWN ? ' …' : ''}
        </span>
        <span className="col-start-2 text-base/normal md:col-start-3">
          <LineMeaning use={use} made={made} problems={problems} />
          {said === undefined ? null : <span className="ml-1.5 text-sm font-medium text-accent">{t(`reading.say.${said}`)}</span>}
        </span>
      </button>
      {isOpen ? (
        <fieldset className="mb-3 ml-13 flex flex-wrap items-baseline gap-x-4.5 gap-y-1 border-l border-line pb-1 pl-3.5">
          <legend className="float-left pr-3 text-sm text-faint">{t('reading.sayOf', { number })}</legend>
          {SAID.map((as) => (
            <Say key={as} label={t(`reading.say.${as}`)} isChosen={said === as} onChoose={() => choose(as)} />
          ))}
          {said === undefined ? null : <Say label={t('reading.asRead')} isChosen={false} onChoose={() => choose(null)} />}
        </fieldset>
      ) : null}
    </li>
  )
})

function Say({ label, isChosen, onChoose }: { label: string; isChosen: boolean; onChoose: () => void }) {
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      onClick={onChoose}
      className="min-h-6.5 cursor-pointer py-0.5 text-base/snug font-medium text-accent underline-offset-3 hover:underline aria-pressed:text-ink aria-pressed:shadow-[0_2px_var(--color-accent)]"
    >
      {label}
    </button>
  )
}

function madeByLine(origins: ReadonlyMap<Made, number>): ReadonlyMap<number, Made[]> {
  const found = new Map<number, Made[]>()
  for (const [made, line] of origins) found.set(line, [...(found.get(line) ?? []), made])
  return found
}

function byLine(problems: readonly ReadingProblem[]): ReadonlyMap<number, ReadingProblem[]> {
  const found = new Map<number, ReadingProblem[]>()
  // What belongs to the page alone is told of the line itself.
  for (const problem of problems.filter(({ code }) => code !== 'furniture'))
    found.set(problem.line, [...(found.get(problem.line) ?? []), problem])
  return found
}
