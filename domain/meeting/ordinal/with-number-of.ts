import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import { raiseOrdinal } from '#domain/meeting/ordinal/raise-ordinal'
import { LOCALES } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'

const MEETING = /\bSOMs?\b|Senior Officials|Ministerial|Conference|ССДЛ|совещани|встреч|конференци|кеңес|отырыс/iu

/**
 * A text of an earlier meeting with the number of the new one, where its words name the meeting: “Closing reception – 5th SOM”, but
 * not the 5th of something else. As it is where either meeting has no number.
 */
export function withNumberOf<T extends LocalizedText | null>(
  text: T,
  from: Pick<MeetingFacts, 'ordinal'>,
  to: number | null,
): T | LocalizedText {
  if (text === null || from.ordinal === null || to === null) return text
  return LOCALES.some((locale) => MEETING.test(text[locale] ?? '')) ? raiseOrdinal(text, from.ordinal, to) : text
}
