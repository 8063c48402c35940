import { Button } from '#components/ui/button'
import { FieldLabel, Select } from '#components/ui/field-parts'
import type { VersionView } from '#domain/agenda/schedule-view'
import type { Locale } from '#domain/text/locale'
import { formatInstantDay } from '#domain/time/format'
import type { Translator } from '#messages/translator'

type Props = {
  /** Those that the reader may read, the newest first. */
  versions: readonly Pick<VersionView, 'number' | 'publishedAt'>[]
  chosen: { from: number; to: number }
  timeZone: string
  address: string
  locale: Locale
  t: Translator
}

/** Chooses two versions to compare. A form that needs no script. */
export function VersionChooser({ versions, chosen, timeZone, address, locale, t }: Props) {
  const chooser = (name: 'from' | 'to') => (
    <div className="min-w-0 flex-1 basis-68">
      <FieldLabel htmlFor={`compare-${name}`}>{t(`versions.${name}`)}</FieldLabel>
      <Select id={`compare-${name}`} name={name} defaultValue={chosen[name]}>
        {versions.map(({ number, publishedAt }) => (
          <option key={number} value={number}>
            {t('versions.numberOn', { number, date: formatInstantDay(publishedAt, locale, timeZone) })}
          </option>
        ))}
      </Select>
    </div>
  )
  return (
    <form action={`${address}/versions/compare`} className="mt-5.25 flex max-w-form flex-wrap items-end gap-x-7 gap-y-3.5 print:hidden">
      {chooser('from')}
      {chooser('to')}
      <Button type="submit" lead={false}>
        {t('versions.compare')}
      </Button>
    </form>
  )
}
