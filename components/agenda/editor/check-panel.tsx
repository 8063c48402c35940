'use client'

import type { ReactNode } from 'react'
import { findingSentence } from '#components/agenda/finding-list'
import { useTranslations } from '#components/ui/translations'
import type { Finding } from '#domain/agenda/findings'

/** What is wrong with the agenda as it stands, in sentences that lead to the slot. */
export function CheckPanel({
  findings,
  stateName,
  onSelect,
  children,
}: {
  findings: Finding[]
  stateName: (code: string) => string
  onSelect: (slotId: string) => void
  /** What else belongs beside the draft. */
  children: ReactNode
}) {
  const { t } = useTranslations()
  const errors = findings.filter((one) => one.severity === 'error').length
  return (
    <aside className="desk-check" aria-label={t('editor.check')}>
      <h2>
        {t('editor.check')}
        {findings.length === 0 ? null : <span>{t('editor.counts', { errors, warnings: findings.length - errors })}</span>}
      </h2>
      {findings.length === 0 ? <p className="text-good">{t('editor.checkClean')}</p> : null}
      <ul>
        {[...findings]
          .sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
          .map((finding, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: computed anew from the draft, with no identity of its own
            <li key={index} className={finding.severity}>
              {finding.severity === 'error' ? <strong>{t('editor.error')} </strong> : null}
              {finding.slotId === null ? (
                findingSentence(t, finding, stateName)
              ) : (
                <button type="button" onClick={() => onSelect(finding.slotId ?? '')}>
                  {findingSentence(t, finding, stateName)}
                </button>
              )}
            </li>
          ))}
      </ul>
      {children}
    </aside>
  )
}
