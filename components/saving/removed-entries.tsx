'use client'

import { LinkButton } from '#components/ui/button'
import { Hint } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'

/** What was removed from a draft, by anybody and at any time. Each entry can be put back as it was. */
export function RemovedEntries<Entry extends { id: string }>({
  entries,
  nameOf,
  onRestore,
}: {
  entries: readonly Entry[]
  nameOf: (entry: Entry) => string
  onRestore: (entry: Entry) => void
}) {
  const { t } = useTranslations()
  if (entries.length === 0) return null
  return (
    <details className="mt-7 border-t border-line pt-3.5 text-soft">
      <summary className="cursor-pointer font-medium">{t('editor.removedCount', { count: entries.length })}</summary>
      <Hint>{t('editor.removedWhat')}</Hint>
      <ul aria-label={t('editor.removedCount', { count: entries.length })}>
        {entries.map((entry) => (
          <li key={entry.id} className="mt-2">
            <span dir="auto">{nameOf(entry)}</span>{' '}
            <LinkButton onClick={() => onRestore(entry)}>
              {t('editor.undo')}
              <span className="sr-only"> {nameOf(entry)}</span>
            </LinkButton>
          </li>
        ))}
      </ul>
    </details>
  )
}
