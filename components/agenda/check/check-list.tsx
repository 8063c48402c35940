import type { ReactNode } from 'react'
import { Folded } from '#components/ui/folded'
import { Label } from '#components/ui/text'
import type { Fold, FoundByRule, SortedCheck } from '#domain/agenda/check/sorted-check'
import type { Finding } from '#domain/agenda/finding'
import type { DelegationNamesView } from '#domain/people/delegation-names-view'
import type { Translator } from '#messages/translator'

/** How the list shows what it holds: the editor goes to a field and offers mends, a page links to the editor. */
export type CheckReader = {
  t: Translator
  names: DelegationNamesView
  /** A finding in words, as the way to its field. */
  say: (finding: Finding) => ReactNode
  /** What puts several findings of a rule right at once. */
  mendAll?: (findings: readonly Finding[]) => ReactNode
}

/**
 * What the check of a draft has found, as it is read: errors, then what is at the same time, then the rest folded by rule, and by
 * delegation or language. `short` folds everything that does not prevent publishing.
 */
export function CheckList({ check, reader, short = false }: { check: SortedCheck; reader: CheckReader; short?: boolean }) {
  const { t } = reader
  const { errors, conflicts, rules } = check
  const all = rules.reduce((sum, { findings }) => sum + findings.length, 0)
  return (
    <>
      {errors.length === 0 ? null : (
        <Group title={t('check.errors')} count={errors.length} className="text-error">
          <Sentences name={t('check.errors')} findings={errors} reader={reader} />
        </Group>
      )}
      {conflicts.length === 0 ? null : (
        <Group title={t('check.conflicts')} count={conflicts.length} className="text-warning">
          {short && conflicts.length > 3 ? (
            <Folded title={t('check.conflicts')} count={conflicts.length}>
              <Sentences name={t('check.conflicts')} findings={conflicts} reader={reader} />
            </Folded>
          ) : (
            <Sentences name={t('check.conflicts')} findings={conflicts} reader={reader} />
          )}
        </Group>
      )}
      {rules.length === 0 ? null : (
        <Group title={t('check.rest')} count={all} className="text-soft" bare={short && errors.length + conflicts.length === 0}>
          {rules.map((found) => (
            <OfRule key={found.rule} found={found} reader={reader} short={short} />
          ))}
        </Group>
      )}
    </>
  )
}

function OfRule({ found: { rule, findings, folds }, reader, short }: { found: FoundByRule; reader: CheckReader; short: boolean }) {
  if (findings.length === 1 && !short) return <Sentences name={reader.t(`check.rules.${rule}`)} findings={findings} reader={reader} />
  return (
    <Folded title={reader.t(`check.rules.${rule}`)} count={findings.length}>
      {reader.mendAll?.(findings)}
      {folds.length === 0 ? <Sentences name={reader.t(`check.rules.${rule}`)} findings={findings} reader={reader} /> : null}
      {folds.map((fold) => (
        <div key={keyOf(fold)} className="pl-4.5">
          <Folded title={nameOfFold(fold, reader)} count={fold.findings.length}>
            {fold.findings.length > 1 ? reader.mendAll?.(fold.findings) : null}
            <Sentences name={nameOfFold(fold, reader)} findings={fold.findings} reader={reader} />
          </Folded>
        </div>
      ))}
    </Folded>
  )
}

type GroupProps = {
  title: string
  count: number
  /** The colour of the title. */
  className: string
  /** Without its title: the heading above says the same. */
  bare?: boolean
  children: ReactNode
}

function Group({ title, count, className, bare = false, children }: GroupProps) {
  return (
    <section className="mt-5" aria-label={title}>
      {bare ? null : (
        <Label as="h3">
          <span className={className}>{title}</span> <span className="font-normal tabular-nums">· {count}</span>
        </Label>
      )}
      <div className="mt-1.25">{children}</div>
    </section>
  )
}

function Sentences({ name, findings, reader }: { name: string; findings: readonly Finding[]; reader: CheckReader }) {
  return (
    <ul aria-label={name}>
      {findings.map((finding) => (
        <li
          key={`${finding.code} ${finding.slotId} ${finding.entryId} ${JSON.stringify(finding.values)}`}
          className="border-t border-line py-2"
        >
          {reader.say(finding)}
        </li>
      ))}
    </ul>
  )
}

function keyOf({ delegation, language }: Fold): string {
  return `${delegation?.state} ${delegation?.organizationId} ${language}`
}

function nameOfFold({ delegation, language }: Fold, { t, names }: CheckReader): string {
  if (language !== null) return t(`languages.${language}`)
  if (delegation?.state) return names.states[delegation.state] ?? delegation.state
  if (delegation?.organizationId) return names.organizations[delegation.organizationId] ?? t('check.noDelegation')
  return t('check.noDelegation')
}
