import type { Source } from '#domain/record/sources'
import type { LocalizedText } from '#domain/text/localized-text'

// What is known of the Process itself, loaded once into an empty database: States and their names, capacities, terms in the Chair,
// the Support Unit. Each with its source.

type Names = Record<'en' | 'ru' | 'kk', [short: string, official: string]>

/** The day the Process was launched: nobody chaired or belonged before it. */
const LAUNCH = '2013-06-05'

/** Names with the days they are valid; `sortsAs` for a name that does not sort by its letters. */
export const STATES: { code: string; names: Names; until?: string; from?: string; sortsAs?: string }[] = [
  {
    code: 'AF',
    names: {
      en: ['Afghanistan', 'Islamic Republic of Afghanistan'],
      ru: ['Афганистан', 'Исламская Республика Афганистан'],
      kk: ['Ауғанстан', 'Ауғанстан Ислам Республикасы'],
    },
  },
  {
    code: 'AZ',
    names: {
      en: ['Azerbaijan', 'Republic of Azerbaijan'],
      ru: ['Азербайджан', 'Азербайджанская Республика'],
      kk: ['Әзербайжан', 'Әзербайжан Республикасы'],
    },
  },
  {
    code: 'KZ',
    names: {
      en: ['Kazakhstan', 'Republic of Kazakhstan'],
      ru: ['Казахстан', 'Республика Казахстан'],
      kk: ['Қазақстан', 'Қазақстан Республикасы'],
    },
  },
  {
    code: 'KG',
    names: {
      en: ['Kyrgyzstan', 'Kyrgyz Republic'],
      ru: ['Кыргызстан', 'Кыргызская Республика'],
      kk: ['Қырғызстан', 'Қырғыз Республикасы'],
    },
  },
  {
    code: 'TJ',
    names: {
      en: ['Tajikistan', 'Republic of Tajikistan'],
      ru: ['Таджикистан', 'Республика Таджикистан'],
      kk: ['Тәжікстан', 'Тәжікстан Республикасы'],
    },
  },
  {
    code: 'TR',
    until: '2022-06-01',
    names: { en: ['Turkey', 'Republic of Turkey'], ru: ['Турция', 'Турецкая Республика'], kk: ['Түркия', 'Түркия Республикасы'] },
  },
  {
    code: 'TR',
    from: '2022-06-01',
    sortsAs: 'Turkey',
    names: { en: ['Türkiye', 'Republic of Türkiye'], ru: ['Турция', 'Турецкая Республика'], kk: ['Түркия', 'Түркия Республикасы'] },
  },
  {
    code: 'TM',
    names: { en: ['Turkmenistan', 'Turkmenistan'], ru: ['Туркменистан', 'Туркменистан'], kk: ['Түрікменстан', 'Түрікменстан'] },
  },
  {
    code: 'IR',
    names: {
      en: ['Iran (Islamic Republic of)', 'Islamic Republic of Iran'],
      ru: ['Иран', 'Исламская Республика Иран'],
      kk: ['Иран', 'Иран Ислам Республикасы'],
    },
  },
  {
    code: 'PK',
    names: {
      en: ['Pakistan', 'Islamic Republic of Pakistan'],
      ru: ['Пакистан', 'Исламская Республика Пакистан'],
      kk: ['Пәкістан', 'Пәкістан Ислам Республикасы'],
    },
  },
  {
    code: 'UZ',
    names: {
      en: ['Uzbekistan', 'Republic of Uzbekistan'],
      ru: ['Узбекистан', 'Республика Узбекистан'],
      kk: ['Өзбекстан', 'Өзбекстан Республикасы'],
    },
  },
  {
    code: 'IT',
    names: {
      en: ['Italy', 'Italian Republic'],
      ru: ['Италия', 'Итальянская Республика'],
      kk: ['Италия', 'Италия Республикасы'],
    },
  },
  {
    code: 'CN',
    names: {
      en: ['China', 'People’s Republic of China'],
      ru: ['Китай', 'Китайская Народная Республика'],
      kk: ['Қытай', 'Қытай Халық Республикасы'],
    },
  },
  {
    code: 'LK',
    names: {
      en: ['Sri Lanka', 'Democratic Socialist Republic of Sri Lanka'],
      ru: ['Шри-Ланка', 'Демократическая Социалистическая Республика Шри-Ланка'],
      kk: ['Шри-Ланка', 'Шри-Ланка Демократиялық Социалистік Республикасы'],
    },
  },
  {
    code: 'RU',
    names: {
      en: ['Russian Federation', 'Russian Federation'],
      ru: ['Российская Федерация', 'Российская Федерация'],
      kk: ['Ресей Федерациясы', 'Ресей Федерациясы'],
    },
  },
  {
    code: 'US',
    names: {
      en: ['United States of America', 'United States of America'],
      ru: ['Соединённые Штаты Америки', 'Соединённые Штаты Америки'],
      kk: ['Америка Құрама Штаттары', 'Америка Құрама Штаттары'],
    },
  },
]

/** Standing capacities. All papers that list members agree on the seven and the two observers; they are counted from the launch. */
export const CAPACITIES: {
  state: string
  capacity: 'member' | 'observer' | 'applicant'
  from: string
  precision: 'day' | 'month'
  source: Source
}[] = [
  ...['AF', 'AZ', 'KZ', 'KG', 'TJ', 'TR', 'TM'].map((state) => ({
    state,
    capacity: 'member' as const,
    from: LAUNCH,
    precision: 'month' as const,
    source: 'talking-points' as const,
  })),
  ...['IR', 'PK'].map((state) => ({
    state,
    capacity: 'observer' as const,
    from: LAUNCH,
    precision: 'month' as const,
    source: 'talking-points' as const,
  })),
  // Announced at the online SOM of 28 March 2023; recorded as applications, and shown as no capacity.
  { state: 'UZ', capacity: 'applicant', from: '2023-03-28', precision: 'day', source: 'public-ots' },
  { state: 'IT', capacity: 'applicant', from: '2023-03-28', precision: 'day', source: 'public-ots' },
]

/** An organisation that applied for observer status, according to the same report. */
export const APPLICANTS: { shortName: LocalizedText; officialName: LocalizedText; from: string; source: Source }[] = [
  {
    shortName: { original: 'en', en: 'OTS', ru: 'ОТГ', kk: 'ТМҰ' },
    officialName: {
      original: 'en',
      en: 'Organization of Turkic States',
      ru: 'Организация тюркских государств',
      kk: 'Түркі мемлекеттері ұйымы',
    },
    from: '2023-03-28',
    source: 'public-ots',
  },
]

/** Which source dates which term, and why there are two dates: docs/where-facts-come-from.md, “Terms in the Chair”. */
export const CHAIRMANSHIPS: {
  state: string
  effectiveOn: string
  precision: 'day' | 'month'
  source: Source
  ceremonyOn: string | null
  ceremonyFrom?: string
  ceremonyPlanned?: boolean
  ceremonyAt?: string
  ceremonySource?: Source
}[] = [
  // Known to the month, yet no earlier than the launch.
  { state: 'KZ', effectiveOn: LAUNCH, precision: 'month', source: 'public-unhcr', ceremonyOn: null },
  {
    state: 'KG',
    effectiveOn: '2016-11-01',
    precision: 'month',
    source: 'public-unhcr',
    ceremonyOn: '2016-09-20',
    ceremonyFrom: '2016-09-19',
    ceremonyAt: 'som-3',
    ceremonySource: 'unhcr-kz',
  },
  {
    state: 'TJ',
    effectiveOn: '2018-11-01',
    precision: 'month',
    source: 'public-unhcr',
    ceremonyOn: '2018-09-28',
    ceremonyPlanned: true,
    ceremonyAt: 'som-5',
    ceremonySource: 'agenda-som-5',
  },
  { state: 'TR', effectiveOn: '2021-01-01', precision: 'month', ceremonyOn: null, source: 'public-unhcr' },
  { state: 'AZ', effectiveOn: '2023-03-28', precision: 'day', ceremonyOn: null, source: 'public-ots' },
  { state: 'KZ', effectiveOn: '2025-04-24', precision: 'day', ceremonyOn: null, source: 'public-press' },
]

/** The organisations that run the Support Unit. */
export const SUPPORT_UNIT: { shortName: LocalizedText; officialName: LocalizedText; from: string }[] = [
  {
    shortName: { original: 'en', en: 'IOM', ru: 'МОМ', kk: 'ХКҰ' },
    from: LAUNCH,
    officialName: {
      original: 'en',
      en: 'International Organization for Migration',
      ru: 'Международная организация по миграции',
      kk: 'Халықаралық көші-қон ұйымы',
    },
  },
  {
    shortName: { original: 'en', en: 'UNHCR', ru: 'УВКБ ООН', kk: 'БҰҰ БЖКБ' },
    from: LAUNCH,
    officialName: {
      original: 'en',
      en: 'United Nations High Commissioner for Refugees',
      ru: 'Управление Верховного комиссара Организации Объединённых Наций по делам беженцев',
      kk: 'Біріккен Ұлттар Ұйымының Босқындар істері жөніндегі Жоғарғы комиссарының басқармасы',
    },
  },
]
