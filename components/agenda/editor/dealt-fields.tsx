'use client'

import { SelectField } from '#components/agenda/editor/select-field'
import { SubItemChoice } from '#components/agenda/editor/sub-item-choice'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { IconButton } from '#components/ui/icon-button'
import { Label } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import type { Dealt, DraftItem } from '#domain/agenda/agenda-draft'
import { listedItems } from '#domain/agenda/draft-order'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'

/** The items of the list that a slot or part deals with, besides its own; of each all sub-items, or some. */
export function DealtFields({
  agenda,
  deals,
  ownItemId,
  onChange,
}: {
  agenda: Agenda
  deals: readonly Dealt[]
  /** A slot's own item, which it deals with anyway. */
  ownItemId: string | null
  onChange: (deals: Dealt[]) => void
}) {
  const { locale, t } = useTranslations()
  const list = listedItems(agenda.draft).filter(({ id }) => id !== ownItemId)
  const dealt = deals.flatMap((deal) => {
    const item = list.find(({ id }) => id === deal.itemId)
    return item === undefined ? [] : [{ ...deal, item }]
  })
  const others = list.filter(({ id }) => !deals.some(({ itemId }) => itemId === id))
  if (list.length === 0) return null
  return (
    <section className="mt-5" aria-label={t('editor.dealsWith')} data-field="deals">
      {dealt.length === 0 ? null : <Label as="h3">{t('editor.dealsWith')}</Label>}
      {dealt.map(({ item, itemId, subItemIds }) => {
        const name = nameOfItem(item, locale, t('agenda.untitled'))
        return (
          <div key={itemId} className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-3.5 border-b border-line py-2">
            <div>
              <p className="font-serif text-lg/snug" dir="auto">
                {name}
              </p>
              <SubItemChoice
                item={item}
                chosen={subItemIds}
                usual="all"
                onChoose={(ids) => onChange(deals.map((deal) => (deal.itemId === itemId ? { itemId, subItemIds: ids } : deal)))}
              />
            </div>
            <IconButton
              label={t('editor.remove', { name })}
              sign="×"
              onPress={() => onChange(deals.filter((deal) => deal.itemId !== itemId))}
            />
          </div>
        )
      })}
      {others.length === 0 ? null : (
        <SelectField
          label={t('editor.addDealt')}
          value=""
          options={[['', '—'], ...others.map((item): [string, string] => [item.id, nameOfItem(item, locale, t('agenda.untitled'))])]}
          onChoose={(itemId) => (itemId === '' ? undefined : onChange([...deals, { itemId, subItemIds: null }]))}
        />
      )}
    </section>
  )
}

/** An item as lists name it: number and title. */
export function nameOfItem(item: DraftItem, locale: Locale, untitled: string): string {
  return [item.number, words(item.title, locale) || untitled].filter(Boolean).join(' ')
}
