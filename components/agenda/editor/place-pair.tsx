'use client'

import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { TextPair } from '#components/saving/text-pair'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import type { Save } from '#domain/saving/save-queue'
import type { Locale } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'

/** The place of a day, a slot or a part in two languages, with those used before to choose from. */
export function PlacePair({
  agenda,
  place,
  beside,
  problems,
  onType,
}: {
  agenda: Agenda
  place: LocalizedText | null
  beside: Locale
  problems: Save['problems']
  onType: (wording: Partial<Record<Locale, string>>) => void
}) {
  return (
    <TextPair
      field="place"
      labelKey="placeIn"
      text={place}
      home={agenda.draft.meeting.title.original}
      beside={beside}
      problems={problems}
      suggestions={(language) => placesUsed(agenda.draft, language)}
      onType={onType}
      onLeave={agenda.flush}
    />
  )
}

function placesUsed({ meeting, days, slots, parts }: AgendaDraft, language: Locale): string[] {
  const places = [meeting.venue, ...[...days, ...slots, ...parts].map(({ place }) => place)]
  return [...new Set(places.flatMap((place) => place?.[language] || []))].sort()
}
