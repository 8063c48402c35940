'use client'

import type { ReactNode } from 'react'
import { PaneHeading } from '#components/agenda/editor/pane-heading'
import { findingSentence } from '#components/agenda/finding-list'
import { useTranslations } from '#components/ui/translations'
import { type Finding, leadsTo } from '#domain/agenda/finding'

/** What is wrong with the draft of the agenda: a sentence for each finding, which opens the slot, item or day it is about. */
export function CheckPanel({
  findings,
  stateName,
  onSelect,
  children,
}: {
  findings: Finding[]
  stateName: (code: string) => string
  onSelect: (id: string) => void
  /** What else is shown in this pane. */
  children: ReactNode
}) {
  const { t } = useTranslations()
  const errors = findings.filter((finding) => finding.severity === 'error').length
  return (
    <aside className="border-t border-line p-5 md:col-span-full md:px-6 md:pb-15 xl:col-auto xl:border-t-0" aria-label={t('editor.check')}>
      <PaneHeading>
        {t('editor.check')}
        {findings.length === 0 ? null : (
          <span className="block font-normal">{t('editor.counts', { errors, warnings: findings.length - errors })}</span>
        )}
      </PaneHeading>
      {findings.length === 0 ? <p className="text-good">{t('editor.checkClean')}</p> : null}
      <ul className="mt-3.5">
        {[...findings]
          .sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
          .map((finding, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: findings are computed from the draft and have no id
            <li key={index} className={`border-t border-line py-2.5 ${finding.severity === 'error' ? 'text-error' : 'text-warning'}`}>
              {finding.severity === 'error' ? <strong>{t('editor.error')} </strong> : null}
              {leadsTo(finding) === null ? (
                findingSentence(t, finding, stateName)
              ) : (
                <button
                  type="button"
                  data-on-paper
                  className="cursor-pointer text-left hover:underline hover:underline-offset-3"
                  onClick={() => onSelect(leadsTo(finding) ?? '')}
                >
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
