import type { ReactNode } from 'react'
import type { Field } from '#components/ui/form-field'
import { CAPACITY_CHOICES } from '#domain/record/process-input'
import { LOCALES } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'
import type { Translator } from '#messages/translator'

// The fields the record's forms have in common.

export const dayField = (name: string, label: string, value = ''): Field => ({ name, label, type: 'date', value })

export const sourceField = (t: Translator): Field => ({ name: 'source', label: t('chairmanship.columns.source') })

export function precisionField(t: Translator, value: 'day' | 'month' = 'day'): Field {
  return {
    name: 'precision',
    label: t('process.precision'),
    type: 'select',
    value,
    options: (['day', 'month'] as const).map((one) => ({ value: one, label: t(`process.precisions.${one}`) })),
  }
}

export function capacityField(t: Translator): Field {
  return {
    name: 'capacity',
    label: t('process.capacityIs'),
    type: 'select',
    options: CAPACITY_CHOICES.map((one) => ({ value: one, label: t(`process.capacities.${one}`) })),
  }
}

export function personField(t: Translator, people: readonly { id: string; name: string }[]): Field {
  return {
    name: 'personId',
    label: t('account.person'),
    type: 'select',
    options: people.map((one) => ({ value: one.id, label: one.name })),
  }
}

export function languageFields(t: Translator, name: string, label: string, text: Partial<LocalizedText> | null = null): Field[] {
  return LOCALES.map((one) => ({
    name: `${name}.${one}`,
    label: `${label}, ${t(`languages.${one}`)}`,
    lang: one,
    value: text?.[one] ?? '',
  }))
}

/** A form folded away under what it does, so that the record leads. */
export function RecordAct({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="act mt-5">
      <summary>
        <h3>{title}</h3>
      </summary>
      {children}
    </details>
  )
}
