'use client'

import { useId, useRef, useState } from 'react'
import { Button, LinkButton } from '#components/ui/button'
import { FieldLabel, Input, Select } from '#components/ui/field-parts'
import { sendJson } from '#components/ui/send.ts'
import { Hint, Problem } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import type { RuleOffView } from '#domain/agenda/check/rule-off'
import type { SortedCheck } from '#domain/agenda/check/sorted-check'
import { RULES, type Rule } from '#domain/agenda/finding'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import { dateIn } from '#domain/time/calendar'
import { formatDate } from '#domain/time/format'

type Props = {
  meeting: Pick<MeetingFacts, 'id' | 'timeZone'>
  check: SortedCheck
  off: readonly RuleOffView[]
  /** Reads what is switched off again. */
  onChanged: () => Promise<void>
}

/** The rules of the check that are switched off for this meeting, each with who, when and why; and the form that switches one off. */
export function RulesOff({ meeting: { id: meetingId, timeZone }, check, off, onChanged }: Props) {
  const { t, locale } = useTranslations()
  const [said, setSaid] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [rule, setRule] = useState<Rule | null>(null)
  const [reason, setReason] = useState('')
  const id = useId()
  const status = useRef<HTMLParagraphElement>(null)
  // One key for one act, however often it has to be sent.
  const act = useRef({ key: crypto.randomUUID(), row: crypto.randomUUID() })

  const send = async (verb: string, body: Record<string, unknown>, done: string) => {
    const answer = await sendJson(`/api/agenda/${verb}`, { meetingId, ...body }, act.current.key)
    if (answer === null) return setProblem(t('check.notNow'))
    act.current = { key: crypto.randomUUID(), row: crypto.randomUUID() }
    await onChanged()
    setProblem(null)
    setSaid(answer.ok ? done : t('check.meanwhile'))
    if (answer.ok) setReason('')
    status.current?.focus()
  }
  const found: Rule[] = [
    ...new Set([...check.conflicts, ...check.rules.flatMap(({ findings }) => findings)].map(({ code }) => code)),
  ].flatMap((code) => RULES.find((one) => one === code) ?? [])
  const chosen = found.find((one) => one === rule) ?? found[0]
  const switchOff = () => {
    if (chosen === undefined) return
    if (reason.trim() === '') return setProblem(t('check.reasonWanted'))
    void send('switch-off-rule', { id: act.current.row, rule: chosen, reason }, t('check.offNow', { rule: t(`check.rules.${chosen}`) }))
  }
  return (
    <div className="mt-7 border-t border-line pt-3.5">
      <p ref={status} tabIndex={-1} role="status" className="text-sm text-soft outline-none">
        {said}
      </p>
      {off.length === 0 ? null : (
        <details className="text-soft">
          <summary className="cursor-pointer py-1 font-medium">{t('check.off', { count: off.length })}</summary>
          <ul aria-label={t('check.off', { count: off.length })}>
            {off.map((row) => (
              <li key={row.id} className="mt-2.5">
                <span className="text-ink first-letter:uppercase">{t(`check.rules.${row.rule}`)}</span>
                {' · '}
                {t('check.offFound', { count: check.off.find((one) => one.rule === row.rule)?.count ?? 0 })}
                <span className="block" dir="auto">
                  {t('check.offWhy', { reason: row.reason })}
                </span>
                <span className="block text-sm">
                  {t('check.offBy', { name: row.by, date: formatDate(dateIn(timeZone, row.at), locale) })}
                </span>
                <LinkButton
                  onClick={() => void send('switch-on-rule', { id: row.id }, t('check.onNow', { rule: t(`check.rules.${row.rule}`) }))}
                >
                  {t('check.switchOn')}
                  <span className="sr-only"> {t(`check.rules.${row.rule}`)}</span>
                </LinkButton>
              </li>
            ))}
          </ul>
        </details>
      )}
      {chosen === undefined ? null : (
        <details className="text-soft print:hidden">
          <summary className="cursor-pointer py-1 font-medium">{t('check.switchOffTitle')}</summary>
          <Hint>{t('check.switchOffWhat')}</Hint>
          <FieldLabel htmlFor={`${id}-rule`} className="mt-3">
            {t('check.rule')}
          </FieldLabel>
          <Select id={`${id}-rule`} value={chosen} onChange={({ target }) => setRule(RULES.find((one) => one === target.value) ?? null)}>
            {found.map((one) => (
              <option key={one} value={one}>
                {t(`check.rules.${one}`)}
              </option>
            ))}
          </Select>
          <FieldLabel htmlFor={`${id}-reason`} className="mt-3">
            {t('check.reason')}
          </FieldLabel>
          <Input
            id={`${id}-reason`}
            value={reason}
            maxLength={200}
            dir="auto"
            autoComplete="off"
            aria-describedby={problem ? `${id}-problem` : undefined}
            aria-invalid={problem ? true : undefined}
            onChange={(event) => setReason(event.target.value)}
            onKeyDown={(event) => (event.key === 'Enter' ? switchOff() : undefined)}
          />
          {problem ? <Problem id={`${id}-problem`}>{problem}</Problem> : null}
          <Button className="mt-3" onClick={switchOff}>
            {t('check.switchOff')}
          </Button>
        </details>
      )}
    </div>
  )
}
