import { BracketedText } from '#components/statement/bracketed-text'
import type { OpenMatters } from '#domain/statement/open-matters'
import type { StatementDocument } from '#domain/statement/statement-document'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import type { CalendarDate } from '#domain/time/calendar'
import { formatDate } from '#domain/time/format'
import type { Translator } from '#messages/translator'

/** What is still open in a revision: to be looked at before it is issued. */
export function MattersList({
  open,
  document,
  endsOn,
  locale,
  t,
}: {
  open: OpenMatters
  document: StatementDocument
  endsOn: CalendarDate
  locale: Locale
  t: Translator
}) {
  const home = document.authoritative
  const bracketed = document.paragraphs.map(({ text }, at) => ({ number: at + 1, text: words(text, home) }))
  const named = (numbers: readonly number[]) => numbers.map((number) => (number === 0 ? t('statement.titleBracket') : number)).join(', ')
  return (
    <ul className="mt-3.5">
      {open.ahead ? <li>{t('statement.notHeldYet', { date: formatDate(endsOn, locale) })}</li> : null}
      {open.bracketed.map(({ locale: language, contested, contestedIn }) =>
        contested === 0 ? null : (
          <li key={language}>{t('statement.bracketsOf', { language, count: contested, numbers: named(contestedIn) })}</li>
        ),
      )}
      {bracketed
        .filter(({ text }) => open.brackets > 0 && /[[\]]/.test(text))
        .map(({ number, text }) => (
          <li key={number} className="mt-1.25">
            {t('statement.bracketsIn', { number })}{' '}
            <span className="font-serif" lang={home} dir="auto">
              <BracketedText text={text} />
            </span>
          </li>
        ))}
      {open.bracketed.map(({ locale: language, unwritten, unwrittenIn }) =>
        unwritten === 0 ? null : (
          <li key={language}>{t('statement.placeholdersIn', { language, count: unwritten, numbers: named(unwrittenIn) })}</li>
        ),
      )}
      {open.unanswered.length > 0 ? <li>{t('statement.openProposals', { count: open.unanswered.length })}</li> : null}
      {open.headless.length > 0 ? <li>{t('statement.openHeadings', { numbers: open.headless.join(', ') })}</li> : null}
      {open.behind.map(({ locale: language, missing, stale }) => (
        <li key={language}>{t('statement.behind', { language, missing: missing.length, stale: stale.length })}</li>
      ))}
    </ul>
  )
}
