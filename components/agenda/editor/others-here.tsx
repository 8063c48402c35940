'use client'

import { LinkButton } from '#components/ui/button'
import { useTranslations } from '#components/ui/translations'
import type { OtherOrganiser } from '#domain/agenda/other-organisers'

/** Who else has this agenda open, and what each has in hand: one press leads there. */
export function OthersHere({
  others,
  placeOf,
  onSelect,
}: {
  others: readonly OtherOrganiser[]
  /** The place whose form shows an entry, and what it is called; null when there is none. */
  placeOf: (entry: string) => { id: string; name: string } | null
  onSelect: (id: string) => void
}) {
  const { t } = useTranslations()
  if (others.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-x-4" aria-label={t('editor.others')}>
      {others.map(({ page, name, entry }) => {
        const place = entry === null ? null : placeOf(entry)
        return (
          <li key={page} className="flex items-baseline gap-1.5 text-soft">
            <span className="size-1.75 self-center rounded-full bg-good" aria-hidden="true" />
            {place === null ? (
              t('editor.otherHere', { name })
            ) : (
              <LinkButton onClick={() => onSelect(place.id)}>{t('editor.otherIn', { name, place: place.name })}</LinkButton>
            )}
          </li>
        )
      })}
    </ul>
  )
}
