import { isLocale } from '#domain/text/locale'
import { formatDates } from '#domain/time/format'
import { messagesFor } from '#messages/translator'

/**
 * The sentences of a first draft as form fields, in the text's authoritative language; the server fills their blanks from the
 * agenda. Puts the meeting's days from the form into words of that language.
 */
export function firstDraftPhrases(language: string, form: FormData): Record<string, string> {
  const locale = isLocale(language) ? language : 'en'
  const { opening, session, discussion, presenters, unconfirmed, items, closing } = messagesFor(locale).statement.firstDraft
  const [first = '', last = ''] = [form.get('dates'), form.get('dates')].map((days, at) => String(days ?? '').split('/')[at] ?? '')
  const dates = /^\d{4}-\d{2}-\d{2}$/.test(first) && /^\d{4}-\d{2}-\d{2}$/.test(last) ? formatDates(first, last, locale) : ''
  return {
    'phrases.opening': opening,
    'phrases.session': session,
    'phrases.discussion': discussion,
    'phrases.presenters': presenters,
    'phrases.unconfirmed': unconfirmed,
    'phrases.items': items,
    'phrases.closing': closing,
    dates,
  }
}
