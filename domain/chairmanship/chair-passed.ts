import type { Locale } from '#domain/text/locale'
import type { TooLate } from '#domain/time/too-late'

/** When an act came, when its State's chairmanship had ended, and what the State now in the Chair is called; null when nobody is. */
export type ChairPassed = TooLate & { chair: Record<Locale, string> | null }

type Values = Record<string, string | number>

/** The same as values of a refusal, which do not nest: the names as `chair.en`, `chair.ru` and `chair.kk`, or none of them. */
export function valuesOf({ chair, received, ended, zone }: ChairPassed): Values {
  const names: Values = chair === null ? {} : { 'chair.en': chair.en, 'chair.ru': chair.ru, 'chair.kk': chair.kk }
  return { received, ended, zone, ...names }
}

/** What the values of a refusal say. */
export function passedIn(values: Readonly<Values>): ChairPassed {
  const said = (name: string) => String(values[name] ?? '')
  const chair = 'chair.en' in values ? { en: said('chair.en'), ru: said('chair.ru'), kk: said('chair.kk') } : null
  return { received: said('received'), ended: said('ended'), zone: said('zone'), chair }
}
