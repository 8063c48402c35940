import type { OpenMatters } from '#domain/statement/open-matters'
import type { Translator } from '#messages/translator'

/** What is still open in a revision: to be looked at before it is issued. */
export function MattersList({ open, t }: { open: OpenMatters; t: Translator }) {
  return (
    <ul className="mt-3.5">
      {open.brackets > 0 ? <li>{t('statement.openBrackets', { count: open.brackets })}</li> : null}
      {open.unanswered.length > 0 ? <li>{t('statement.openProposals', { count: open.unanswered.length })}</li> : null}
      {open.headless.length > 0 ? <li>{t('statement.openHeadings', { numbers: open.headless.join(', ') })}</li> : null}
      {open.behind.map(({ locale, missing, stale }) => (
        <li key={locale}>{t('statement.behind', { language: locale, missing: missing.length, stale: stale.length })}</li>
      ))}
    </ul>
  )
}
