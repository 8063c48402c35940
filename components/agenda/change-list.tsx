import { Sentence, SentenceList } from '#components/agenda/sentence-list'
import type { Change } from '#domain/agenda/changes'
import type { Locale } from '#domain/text/locale'
import { isCalendarDate } from '#domain/time/calendar'
import { formatDay } from '#domain/time/format'
import { translateCode } from '#messages/translate-code'
import type { Translator } from '#messages/translator'

/** What changed between two versions, one sentence for each change. */
export function ChangeList({ changes, locale, t }: { changes: Change[]; locale: Locale; t: Translator }) {
  if (changes.length === 0) return null
  return (
    <SentenceList>
      {changes.map((change, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a frozen list that is never reordered
        <Sentence key={index}>{t(`changes.${change.code}`, valuesInWords(change, locale, t))}</Sentence>
      ))}
    </SentenceList>
  )
}

// Translates the codes among a change's values. Words of the document stay in their language.
function valuesInWords(change: Change, locale: Locale, t: Translator): Record<string, string> {
  const values: Record<string, string> = { title: '', time: '', before: '', after: '', name: '', role: '', field: '', date: '' }
  for (const [key, value] of Object.entries(change.values)) {
    if (key === 'field') values[key] = translateCode(t, `meeting.fields.${value}`, value)
    else if (key === 'role') values[key] = translateCode(t, `agenda.roles.${value}`, value)
    else values[key] = isCalendarDate(value) ? formatDay(value, locale) : value
  }
  if (!values.title) values.title = t('agenda.untitled')
  return values
}
