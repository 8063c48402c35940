import type { ProgrammeText } from '#domain/agenda/languages/programme-texts'
import { LOCALES, type Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import type { Translator } from '#messages/translator'

/** What a text is: “Title”, “Sub-item a”, “Position: A. B.”. */
export function textName({ field, label, of }: ProgrammeText, locale: Locale, t: Translator): string {
  const name = fieldName(field, label, t)
  const whose = words(of, locale)
  return whose === '' ? name : t('texts.ofWhom', { field: name, of: whose })
}

function fieldName(field: ProgrammeText['field'], label: string | null, t: Translator): string {
  switch (field) {
    case 'subItem':
      return t('texts.subItem', { label: label ?? '•' })
    case 'paper':
      return t('texts.paper', { label: label ?? '' }).trim()
    case 'theme':
    case 'preamble':
    case 'city':
    case 'country':
    case 'venue':
      return t(`meeting.fields.${field}`)
    default:
      return t(`editor.fields.${field}`)
  }
}

/** The language whose words stand beside those that are written: the original, or another that has words. Null if none has. */
export function languageBeside({ text }: Pick<ProgrammeText, 'text'>, to: Locale): Locale | null {
  return [text.original, ...LOCALES].find((locale) => locale !== to && text[locale]) ?? null
}
