import type { Finding } from '#domain/agenda/finding'
import { isLocale } from '#domain/text/locale'
import type { Translator } from '#messages/translator'

/** The sentence for a finding. It names the slot or item and the person or State concerned. */
export function findingSentence(t: Translator, { code, values }: Finding, stateName: (code: string) => string): string {
  const { more = '0', minutes = '0', ...said } = values
  const inWords: Record<string, string | number> = { start: '', ...said, more: Number(more), minutes: Number(minutes) }
  inWords.timed = values.start ? 'yes' : 'no'
  inWords.number = values.number || 'none'
  inWords.title = values.title || t('agenda.untitled')
  inWords.other = values.other || t('agenda.untitled')
  inWords.name = values.name || (values.state ? stateName(values.state) : t('agenda.somebody'))
  if (isLocale(values.locale)) inWords.language = values.locale
  return t(`findings.${code}`, inWords)
}
