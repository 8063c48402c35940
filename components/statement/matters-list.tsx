import type { OpenMatters } from '#domain/statement/open-matters'
import type { Translator } from '#messages/translator'

/** What a revision leaves open, to be looked at before it is issued. */
export function MattersList({ open, t }: { open: OpenMatters; t: Translator }) {
  return (
    <ul className="findings mt-4">
      {open.brackets > 0 ? <li className="warning">{t('statement.openBrackets', { count: open.brackets })}</li> : null}
      {open.unanswered.length > 0 ? <li className="warning">{t('statement.openProposals', { count: open.unanswered.length })}</li> : null}
      {open.headless.length > 0 ? <li className="warning">{t('statement.openHeadings', { numbers: open.headless.join(', ') })}</li> : null}
      {open.behind.map((one) => (
        <li key={one.locale} className="warning">
          {t('statement.behind', { language: t(`languages.${one.locale}`), missing: one.missing.length, stale: one.stale.length })}
        </li>
      ))}
    </ul>
  )
}
