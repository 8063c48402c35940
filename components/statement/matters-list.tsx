import { BracketedText } from '#components/statement/bracketed-text'
import type { OpenMatters } from '#domain/statement/open-matters'
import type { StatementDocument } from '#domain/statement/statement-document'
import { words } from '#domain/text/localized-text'
import type { Translator } from '#messages/translator'

/** What is still open in a revision: to be looked at before it is issued. */
export function MattersList({ open, document, t }: { open: OpenMatters; document: StatementDocument; t: Translator }) {
  const home = document.authoritative
  const bracketed = document.paragraphs.map(({ text }, at) => ({ number: at + 1, text: words(text, home) }))
  return (
    <ul className="mt-3.5">
      {open.brackets > 0 ? <li>{t('statement.openBrackets', { count: open.brackets })}</li> : null}
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
      {open.unanswered.length > 0 ? <li>{t('statement.openProposals', { count: open.unanswered.length })}</li> : null}
      {open.headless.length > 0 ? <li>{t('statement.openHeadings', { numbers: open.headless.join(', ') })}</li> : null}
      {open.behind.map(({ locale, missing, stale }) => (
        <li key={locale}>{t('statement.behind', { language: locale, missing: missing.length, stale: stale.length })}</li>
      ))}
    </ul>
  )
}
