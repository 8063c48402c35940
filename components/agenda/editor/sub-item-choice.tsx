'use client'

import { Choice } from '#components/ui/field-parts'
import { Label } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import type { DraftItem } from '#domain/agenda/agenda-draft'
import { subItemLabel } from '#domain/agenda/draft-order'
import { words } from '#domain/text/localized-text'

/** Chooses which sub-items of an item are dealt with here. Null is what stands when nobody has chosen: all, or none. */
export function SubItemChoice({
  item,
  chosen,
  usual,
  onChoose,
}: {
  item: DraftItem
  chosen: string[] | null
  usual: 'all' | 'none'
  onChoose: (ids: string[] | null) => void
}) {
  const { locale, t } = useTranslations()
  const ids = item.subItems.map(({ id }) => id)
  const ticked = chosen ?? (usual === 'all' ? ids : [])
  const toggle = (id: string) => {
    const next = ids.filter((other) => (other === id) !== ticked.includes(other))
    onChoose(next.length === (usual === 'all' ? ids.length : 0) ? null : next)
  }
  if (item.subItems.length === 0) return null
  return (
    <fieldset className="mt-2 min-w-0">
      <Label as="legend">{t('editor.subItemsHere')}</Label>
      {item.subItems.map(({ id, label, text }, index) => (
        <Choice
          key={id}
          type="checkbox"
          checked={ticked.includes(id)}
          label={[label === undefined ? `${subItemLabel(index)})` : label === null ? '•' : `${label})`, words(text, locale)].join(' ')}
          onChange={() => toggle(id)}
        />
      ))}
    </fieldset>
  )
}
