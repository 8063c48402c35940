'use client'

import { SelectField } from '#components/agenda/editor/select-field'
import { useTranslations } from '#components/ui/translations'
import { LOCALES, type Locale } from '#domain/text/locale'

/** Chooses the language in which texts are written beside the original. */
export function BesideField({ home, beside, onBeside }: { home: Locale; beside: Locale; onBeside: (locale: Locale) => void }) {
  const { t } = useTranslations()
  return (
    <SelectField
      label={t('editor.beside')}
      value={beside}
      options={LOCALES.filter((option) => option !== home).map((option) => [option, t(`languages.${option}`)])}
      onChoose={(language) => onBeside(LOCALES.find((option) => option === language) ?? beside)}
    />
  )
}
