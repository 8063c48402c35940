import type { MeetingType } from '#domain/meeting/meeting-terms'
import { englishEnding } from '#domain/meeting/ordinal/ordinal-words'
import { LOCALES, type Locale } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'
import { typedAnew, type Wordings, writeAll } from '#domain/text/text-input'
import type { CalendarDate } from '#domain/time/calendar'
import { zoneOfCity } from '#domain/time/city-zones'

/**
 * The title of a meeting by its kind and number, in three languages; null for kinds without an established title. The words are those of
 * the record (docs/translation-notes.md).
 */
export function proposedTitle(type: MeetingType, ordinal: number | null, home: Locale): LocalizedText | null {
  const [en, ru, kk] = titleWords(type, ordinal) ?? []
  return en === undefined ? null : writeAll(null, { en, ru, kk }, home)
}

function titleWords(type: MeetingType, ordinal: number | null): [en: string, ru: string, kk: string] | null {
  const numbered = (en: string, ru: string, kk: string): [string, string, string] =>
    ordinal === null
      ? [en.replace('# ', ''), capital(ru.replace(/#-\p{L}+ /u, '')), kk.replace('#-', '')]
      : [en.replace('#', `${ordinal}${englishEnding(ordinal)}`), ru.replace('#', String(ordinal)), kk.replace('#', String(ordinal))]
  if (type === 'som')
    return numbered(
      '# Almaty Process Senior Officials Meeting (SOM)',
      '#-е совещание старших должностных лиц Алматинского процесса',
      'Алматы процесі аға лауазымды тұлғаларының #-кеңесі',
    )
  if (type === 'ministerial')
    return numbered(
      '# Ministerial Conference of the Almaty Process',
      '#-я Министерская конференция Алматинского процесса',
      'Алматы процесінің #-министрлік конференциясы',
    )
  if (type === 'coordinators')
    return numbered(
      '# Meeting of National Coordinators of the Almaty Process',
      '#-е совещание национальных координаторов Алматинского процесса',
      'Алматы процесі ұлттық үйлестірушілерінің #-кеңесі',
    )
  return null
}

/** The web address of a meeting by its kind and number, or its year where it is known by that: `som-6`, `ministerial-2027`. */
export function proposedSlug(type: MeetingType, ordinal: number | null, startsOn: CalendarDate | null, taken: ReadonlySet<string>): string {
  const year = startsOn?.slice(0, 4)
  const stem = type === 'other' ? 'meeting' : type
  const first = type === 'som' && ordinal !== null ? `som-${ordinal}` : year === undefined ? '' : `${stem}-${year}`
  if (first === '' || !taken.has(first)) return first
  for (let next = 2; ; next++) if (!taken.has(`${first}-${next}`)) return `${first}-${next}`
}

/** What a State is called in each language, and by its code. */
export type NamedState = { code: string; names: Partial<Record<Locale, string>> }

/** The State that words in any language name, as a whole. */
export function stateNamed(typed: string, states: readonly NamedState[]): NamedState | null {
  const sought = typed.trim().toLocaleLowerCase()
  return sought === ''
    ? null
    : (states.find(({ names }) => LOCALES.some((locale) => names[locale]?.toLocaleLowerCase() === sought)) ?? null)
}

/** The zone of a meeting's city, else of the capital of its State; null where neither is known. */
export function proposedZone(city: LocalizedText | null, country: string | null): string | null {
  return zoneOfCity(city) ?? ZONES[country ?? ''] ?? null
}

// The zone of the capital (IANA database, `zone1970.tab`).
const ZONES: Readonly<Record<string, string>> = {
  AE: 'Asia/Dubai',
  AF: 'Asia/Kabul',
  AZ: 'Asia/Baku',
  CH: 'Europe/Zurich',
  CN: 'Asia/Shanghai',
  EG: 'Africa/Cairo',
  IR: 'Asia/Tehran',
  KG: 'Asia/Bishkek',
  KZ: 'Asia/Almaty',
  LK: 'Asia/Colombo',
  PK: 'Asia/Karachi',
  RU: 'Europe/Moscow',
  TJ: 'Asia/Dushanbe',
  TM: 'Asia/Ashgabat',
  TR: 'Europe/Istanbul',
  UZ: 'Asia/Tashkent',
}

/**
 * What was typed as a text. Where the words of the original are the proposed ones, the proposal's other languages come along unless
 * they were typed; a proposal that was written anew brings no translation of other words.
 */
export function typedOrProposed(typed: Wordings, proposed: LocalizedText | null, home: Locale): LocalizedText | null {
  if (proposed === null || !typed[home] || typed[home] !== proposed[home]) return writeAll(null, typed, home)
  const said = Object.fromEntries(LOCALES.flatMap((locale) => (typed[locale] ? [[locale, typed[locale]]] : [])))
  if (proposed.original === home) return writeAll(proposed, typedAnew(proposed, said), home)
  return writeAll(null, { en: proposed.en, ru: proposed.ru, kk: proposed.kk, ...said }, home)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
