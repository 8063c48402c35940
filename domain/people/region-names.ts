import { type KnownNames, withCommonNames } from '#domain/people/named-in-words'
import { LOCALES } from '#domain/text/locale'

/** Codes that name no single State. */
const NO_STATES = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'AN', 'CS', 'DD', 'SU', 'YU'])

/** What papers of the region write beside the common name, where that is not within it. */
const OFFICIAL: Record<string, KnownNames> = {
  AZ: { ru: ['Азербайджанская Республика'] },
  BY: { ru: ['Республика Беларусь'] },
  CN: { ru: ['Китайская Народная Республика'] },
  DE: { ru: ['Федеративная Республика Германия'] },
  KG: {
    en: ['Kyrgyz Republic', 'Kyrgyzstan'],
    ru: ['Кыргызская Республика', 'Кыргызстан'],
    kk: ['Қырғыз Республикасы', 'Қырғызстан'],
  },
  KR: { en: ['Republic of Korea'], ru: ['Республика Корея'], kk: ['Корея Республикасы'] },
  RU: { en: ['Russian Federation'], ru: ['Российская Федерация'], kk: ['Ресей Федерациясы'] },
  TR: { en: ['Turkey', 'Türkiye'], ru: ['Турция', 'Турецкая Республика'], kk: ['Түркия'] },
}

/** Each State by its code, with what it is called in three languages: the names of the Unicode tables and those in use beside them. */
export function regionNames(): readonly { code: string; names: KnownNames }[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const tables = LOCALES.map((locale) => [locale, new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })] as const)
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !NO_STATES.has(code) && tables[0]?.[1].of(code) !== undefined)
    .map((code) => {
      const names = tables.map(([locale, table]) => {
        const common = table.of(code)
        return [locale, [...(common === undefined ? [] : [common]), ...(OFFICIAL[code]?.[locale] ?? [])]] as const
      })
      return { code, names: withCommonNames(code, Object.fromEntries(names)) }
    })
}
