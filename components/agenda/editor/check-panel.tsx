'use client'

import { type MouseEvent, type ReactNode, type Ref, useState } from 'react'
import { CheckList, type CheckReader } from '#components/agenda/check/check-list'
import { findingSentence } from '#components/agenda/check/finding-sentence.ts'
import { PaneHeading } from '#components/agenda/editor/pane-heading'
import { RulesOff } from '#components/agenda/editor/rules-off'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { LinkButton } from '#components/ui/button'
import { useTranslations } from '#components/ui/translations'
import type { CheckView } from '#domain/agenda/check/check-view'
import { addressOf, leadsTo } from '#domain/agenda/check/leads-to'
import { type Mend, mendOf, mendOfAll } from '#domain/agenda/check/mends'
import { sortedCheck } from '#domain/agenda/check/sorted-check'
import type { Finding } from '#domain/agenda/finding'
import type { DelegationNamesView } from '#domain/people/delegation-names-view'

type Props = {
  agenda: Agenda
  findings: readonly Finding[]
  view: CheckView
  /** Reads again what is switched off. */
  onSwitched: () => Promise<void>
  names: DelegationNamesView
  /** Opens an entry, at a field of its form. */
  onGo: (entry: string, path: string[]) => void
  /** What else is shown in this pane. */
  children: ReactNode
  ref?: Ref<HTMLElement>
}

/** What the check has found in the draft: each sentence leads to its field, and what can be put right in one press is. */
export function CheckPanel({ agenda, findings, view, onSwitched, names, onGo, children, ref }: Props) {
  const { t, locale } = useTranslations()
  const { draft } = agenda
  const [said, setSaid] = useState('')
  // An empty agenda is no fault: the pane beside this one says how to begin.
  const found = findings.filter(({ code }) => code !== 'empty')
  const check = sortedCheck(
    found,
    draft,
    view.off.map(({ rule }) => rule),
  )
  const errors = check.errors.length
  const warnings = check.conflicts.length + check.rules.reduce((sum, rule) => sum + rule.findings.length, 0)

  const mend = (event: MouseEvent, { name, saves }: Mend, label: string) => {
    carryOut(agenda, name, saves)
    // The button goes with what it has put right.
    event.currentTarget.closest('aside')?.focus({ preventScroll: true })
    setSaid(label)
  }
  const reader: CheckReader = {
    t,
    names,
    say: (finding) => {
      const sentence = findingSentence(t, finding, (code) => names.states[code] ?? code)
      const to = leadsTo(finding)
      const mended = mendOf(finding, draft, view.facts)
      const naming = finding.code === 'to-be-confirmed' && finding.values.named === 'no'
      const label = mended && t(`check.mends.${mended.name}`, { ...WORDS, ...finding.values })
      return (
        <>
          {to === null ? (
            sentence
          ) : to.page === 'agenda' ? (
            <button
              type="button"
              data-on-paper
              className="cursor-pointer text-left hover:underline hover:underline-offset-3"
              onClick={() => onGo(to.entry, to.path)}
            >
              {sentence}
            </button>
          ) : (
            <a className="text-inherit" href={addressOf(finding, `/${locale}/desk/meetings/${draft.meeting.slug}`) ?? ''}>
              {sentence}
            </a>
          )}
          {naming && to?.page === 'agenda' ? (
            <LinkButton className="block text-left" onClick={() => onGo(to.entry, to.path)}>
              {t('check.nameSpeaker')}
              <span className="sr-only">: {sentence}</span>
            </LinkButton>
          ) : null}
          {mended === null || label === null ? null : (
            <LinkButton className="block text-left" onClick={(event) => mend(event, mended, label)}>
              {label}
              <span className="sr-only">: {sentence}</span>
            </LinkButton>
          )}
        </>
      )
    },
    mendAll: (several) => {
      const mended = several.length < 2 ? null : mendOfAll(several, draft, view.facts)
      if (mended === null || mended.saves.length < 2) return null
      const label = t(`check.mendAll.${mended.name}`, { count: mended.saves.length })
      return <LinkButton onClick={(event) => mend(event, mended, label)}>{label}</LinkButton>
    },
  }
  return (
    <aside className="p-5 outline-none md:px-6 md:pb-15" aria-label={t('editor.check')} ref={ref} tabIndex={-1}>
      <PaneHeading>
        {t('editor.check')}
        {errors + warnings === 0 ? null : <span className="block font-normal">{t('editor.counts', { errors, warnings })}</span>}
      </PaneHeading>
      <p role="status" className="sr-only">
        {said}
      </p>
      {errors + warnings === 0 && findings.length === found.length ? <p className="text-good">{t('editor.checkClean')}</p> : null}
      <CheckList check={check} reader={reader} />
      <RulesOff meeting={draft.meeting} check={check} off={view.off} onChanged={onSwitched} />
      {children}
      <details className="mt-3.5 text-sm text-faint">
        <summary className="cursor-pointer py-1">{t('check.whatTitle')}</summary>
        <p>{t('check.what')}</p>
      </details>
    </aside>
  )
}

const WORDS = { other: '', start: '', as: '' }

// A mend is an act with a name, undone as one.
function carryOut(agenda: Agenda, name: Mend['name'], saves: Mend['saves']): void {
  const code = name === 'confirm' ? 'several-confirmed' : name === 'still-right' ? 'still-right' : 'mended'
  agenda.together({ code, count: saves.length }, saves)
}
