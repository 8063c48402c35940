'use client'

import { useTranslations } from '#components/ui/translations'
import type { RemovedEntry } from '#domain/agenda/agenda-draft'
import { words } from '#domain/text/localized-text'

/** What was taken out, by whomever and whenever: each can be put back as it was. */
export function RemovedList({ removed, onRestore }: { removed: RemovedEntry[]; onRestore: (entry: RemovedEntry) => void }) {
  const { locale, t } = useTranslations()
  if (removed.length === 0) return null
  return (
    <details className="removed">
      <summary>{t('editor.removedCount', { count: removed.length })}</summary>
      <ul>
        {removed.map((entry) => (
          <li key={entry.id}>
            <span dir="auto">{words(entry.name, locale) || t('agenda.untitled')}</span>{' '}
            <button type="button" className="plain" onClick={() => onRestore(entry)}>
              {t('editor.undo')}
              <span className="aloud"> {words(entry.name, locale)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
