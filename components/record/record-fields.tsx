import type { ReactNode } from 'react'
import { PersonChoice } from '#components/people/person-choice'
import { Disclosure } from '#components/ui/disclosure'
import type { Field } from '#components/ui/form-field'
import { CAPACITY_CHOICES } from '#domain/record/process-input'
import type { BeginningPrecision } from '#domain/record/register-terms'
import { LOCALES, type Locale } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'
import type { Translator } from '#messages/translator'

// Fields that several forms of the record share.

export const dayField = (name: string, label: string, value = ''): Field => ({ name, label, type: 'date', value })

export const sourceField = (t: Translator): Field => ({ name: 'source', label: t('chairmanship.columns.source') })

export function precisionField(t: Translator, value: BeginningPrecision = 'day'): Field {
  return {
    name: 'precision',
    label: t('process.precision'),
    type: 'select',
    value,
    options: (['day', 'month'] as const).map((precision) => ({ value: precision, label: t(`process.precisions.${precision}`) })),
  }
}

export function capacityField(t: Translator): Field {
  return {
    name: 'capacity',
    label: t('process.capacityIs'),
    type: 'select',
    options: CAPACITY_CHOICES.map((capacity) => ({ value: capacity, label: t(`process.capacities.${capacity}`) })),
  }
}

type NamedPerson = { id: string; name: string }

/** A person of the directory, found by a search, or without scripts in a list; `nobody` is what the field says while it is empty. */
export function personField(t: Translator, people: readonly NamedPerson[], locale: Locale, nobody = ''): Field {
  const says = { empty: nobody, seeking: t('editor.seeking'), none: t('directory.none'), offline: t('editor.searchOffline') }
  return {
    name: 'personId',
    label: t('account.person'),
    type: 'select',
    options: people.map((person) => ({ value: person.id, label: person.name })),
    control: <PersonChoice locale={locale} says={says} />,
  }
}

export function languageFields(t: Translator, name: string, label: string, text: Partial<LocalizedText> | null = null): Field[] {
  return LOCALES.map((language) => ({
    name: `${name}.${language}`,
    label: `${label}, ${t(`languages.${language}`)}`,
    lang: language,
    value: text?.[language] ?? '',
  }))
}

/** A form folded under its title, so that the record itself is seen first. */
export function RecordAct({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Disclosure className="mt-[17.5px]" title={<h3>{title}</h3>}>
      {children}
    </Disclosure>
  )
}
