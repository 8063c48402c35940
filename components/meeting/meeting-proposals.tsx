'use client'

import { useEffect, useRef, useState } from 'react'
import { daysText } from '#components/meeting/days-text.ts'
import { Hint } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import { lengthOf } from '#domain/meeting/carried-days'
import { MEETING_TYPES } from '#domain/meeting/meeting-terms'
import type { NewMeetingView } from '#domain/meeting/new-meeting-view'
import { withNumberOf } from '#domain/meeting/ordinal/with-number-of'
import { proposedSlug, proposedTitle, proposedZone, stateNamed } from '#domain/meeting/proposed-meeting'
import { readTypedDay, typedDay } from '#domain/meeting/typed-day'
import { LOCALES, type Locale } from '#domain/text/locale'
import { original } from '#domain/text/localized-text'
import { addDays } from '#domain/time/calendar'

type Values = Record<string, string>

/**
 * Keeps what a form of a new meeting proposes in step with what is typed: title, address, zone and last day follow kind, number, place
 * and first day, until somebody writes them anew. Beneath stand the days as they were understood. It renders inside the form.
 */
export function MeetingProposals({ view, home, length }: { view: NewMeetingView; home: Locale; length: number | null }) {
  const { t, locale } = useTranslations()
  const anchor = useRef<HTMLDivElement>(null)
  const [dates, setDates] = useState<{ startsOn: string; endsOn: string } | null>(null)

  useEffect(() => {
    const form = anchor.current?.closest('form')
    if (!form) return
    const slugs = new Set(view.slugs)
    // What the page came with is the first proposal.
    const proposed = new Map(PROPOSED.map((name) => [name, controlIn(form, nameIn(name, home))?.defaultValue ?? '']))
    const follow = (event: Event) => {
      const next = proposals(valuesOf(form), view, home, length, slugs)
      for (const name of PROPOSED) {
        const control = controlIn(form, nameIn(name, home))
        if (control === null || control === event.target || next[name] === '' || control.value !== proposed.get(name)) continue
        control.value = next[name]
        proposed.set(name, next[name])
      }
      placeholders(form, valuesOf(form), view, home)
    }
    const understand = () => {
      const typed = valuesOf(form)
      const [startsOn, endsOn] = [readTypedDay(typed.startsOn ?? ''), readTypedDay(typed.endsOn ?? '')]
      setDates(startsOn === null || endsOn === null || endsOn < startsOn ? null : { startsOn, endsOn })
    }
    understand()
    // Before the words of the form are kept, so that they are kept as they then stand.
    form.addEventListener('input', follow, { capture: true })
    form.addEventListener('input', understand)
    return () => {
      form.removeEventListener('input', follow, { capture: true })
      form.removeEventListener('input', understand)
    }
  }, [view, home, length])

  const count = dates === null ? 0 : lengthOf(dates)
  return (
    <div ref={anchor} aria-live="polite">
      {dates === null ? null : (
        <Hint className="mt-2.5">
          {t('meeting.dates.length', { dates: daysText(dates, locale), count })}
          {length === null || count === length
            ? null
            : ` ${count > length ? t('meeting.dates.more', { had: length, more: count - length }) : t('meeting.dates.fewer', { had: length })}`}
        </Hint>
      )}
    </div>
  )
}

const PROPOSED = ['title', 'slug', 'timeZone', 'endsOn'] as const

function nameIn(name: (typeof PROPOSED)[number], home: Locale): string {
  return name === 'title' ? `title.${home}` : name
}

function proposals(
  values: Values,
  view: NewMeetingView,
  home: Locale,
  length: number | null,
  slugs: ReadonlySet<string>,
): Record<(typeof PROPOSED)[number], string> {
  const startsOn = readTypedDay(values.startsOn ?? '')
  const { type, ordinal } = kindOf(values)
  const state = stateNamed(values[`country.${home}`] ?? '', view.states)?.code ?? null
  const city = values[`city.${home}`] ?? ''
  return {
    title: titleOf(values, view, home)?.[home] ?? '',
    slug: type === null ? '' : proposedSlug(type, ordinal, startsOn, slugs),
    timeZone: proposedZone(city === '' ? null : original(home, city), state) ?? '',
    endsOn: startsOn === null ? '' : typedDay(addDays(startsOn, (length ?? 1) - 1)),
  }
}

function titleOf(values: Values, { from }: NewMeetingView, home: Locale) {
  const { type, ordinal } = kindOf(values)
  if (from !== null && from.type === type) return withNumberOf(from.title, from, ordinal)
  return type === null ? null : proposedTitle(type, ordinal, home)
}

function kindOf(values: Values) {
  const number = Number(values.ordinal)
  return {
    type: MEETING_TYPES.find((code) => code === values.type) ?? null,
    ordinal: Number.isInteger(number) && number > 0 ? number : null,
  }
}

// The other languages of the title stand in their empty fields as long as its words are the proposed ones.
function placeholders(form: HTMLFormElement, values: Values, view: NewMeetingView, home: Locale): void {
  const title = titleOf(values, view, home)
  const isProposed = title !== null && values[`title.${home}`] === title[home]
  for (const language of LOCALES) {
    const control = language === home ? null : controlIn(form, `title.${language}`)
    if (control) control.placeholder = isProposed ? (title[language] ?? '') : ''
  }
}

function controlIn(form: HTMLFormElement, name: string): HTMLInputElement | HTMLTextAreaElement | null {
  const control = form.elements.namedItem(name)
  return control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement ? control : null
}

function valuesOf(form: HTMLFormElement): Values {
  return Object.fromEntries([...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
}
