import type { Reader } from '#components/agenda/reader.ts'
import { Localized } from '#components/ui/localized'
import { StaleNote } from '#components/ui/stale-note'
import { Mark } from '#components/ui/text'
import type { DocumentContribution } from '#domain/agenda/agenda-document'
import { aroundName } from '#domain/people/names'
import type { Locale } from '#domain/text/locale'
import { type LocalizedText, original, reading } from '#domain/text/localized-text'

type Group = { role: DocumentContribution['role']; members: DocumentContribution[] }

const appearanceLook = 'mt-1.5 col-start-2 xs:mt-0 print:break-inside-avoid'
const nameLook = 'font-serif text-lg/snug font-semibold'

/** Who appears in a slot: the role in a column of its own, then the name and the position. */
export function ContributionList({ contributions, reader }: { contributions: DocumentContribution[]; reader: Reader }) {
  if (contributions.length === 0) return null
  return (
    <dl className="mt-3.5 grid-cols-[104px_minmax(0,1fr)] gap-x-5 gap-y-2.5 xs:grid print:grid">
      {grouped(contributions).map((group) => [
        <dt key="role" className="mt-3 pt-0.75 text-sm text-faint xs:mt-0 print:break-after-avoid">
          {group.role === 'line' ? (
            <span className="sr-only">{reader.t('agenda.roles.line')}</span>
          ) : (
            reader.t(`agenda.roleLabels.${group.role}`, { count: group.members.length })
          )}
        </dt>,
        // An id would be longer than the name; the list is never reordered.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        ...group.members.map((contribution, index) => <Appearance key={index} contribution={contribution} reader={reader} />),
      ])}
    </dl>
  )
}

// People of one role that follow each other share its label, as in a printed programme.
function grouped(contributions: DocumentContribution[]): Group[] {
  const groups: Group[] = []
  for (const contribution of contributions) {
    const last = groups.at(-1)
    if (last?.role === contribution.role) last.members.push(contribution)
    else groups.push({ role: contribution.role, members: [contribution] })
  }
  return groups
}

function Appearance({ contribution, reader }: { contribution: DocumentContribution; reader: Reader }) {
  const { locale, t } = reader
  if (contribution.role === 'line')
    return (
      <dd className={appearanceLook}>
        <Localized className="font-serif text-lg/[1.45]" text={contribution.text} locale={locale} />
        <StaleNote text={contribution.text} locale={locale} t={t} />
      </dd>
    )
  const mine = reader.isMine(contribution)
  const name = reading(contribution.name, locale)
  const { before, after } = address(contribution.honorific, locale)
  return (
    <dd className={`${appearanceLook} ${mine === null ? '' : '-ml-3.5 border-l-3 border-accent pl-2.75'}`}>
      <Localized className="block font-serif text-[16px]/snug italic" text={contribution.topic} locale={locale} />
      <StaleNote text={contribution.topic} locale={locale} t={t} />
      {name === null ? (
        <span className={nameLook}>
          {t('agenda.toBeNamed', {
            delegation: contribution.state === null ? (contribution.organization ?? '') : reader.stateName(contribution.state),
          })}
        </span>
      ) : (
        <span className={nameLook}>
          <Localized text={before} locale={locale} after=" " />
          <Localized text={contribution.name} locale={locale} />
          {after === null ? null : ' '}
          <Localized text={after} locale={locale} />
        </span>
      )}
      {contribution.attendance === 'video' ? <Mark>{t('agenda.attendances.video')}</Mark> : null}
      {contribution.status === 'tbc' ? <Mark className="text-warning">{t('agenda.statuses.tbc')}</Mark> : null}
      {mine === null ? null : <Mark>{t(`agenda.mine.${mine}`)}</Mark>}
      <Localized className="block max-w-measure leading-[1.45] text-soft" text={contribution.position} locale={locale} />
      <StaleNote text={contribution.position} locale={locale} t={t} />
    </dd>
  )
}

// The honorific in its own language, as it stands about the name.
function address(honorific: LocalizedText | null, locale: Locale): { before: LocalizedText | null; after: LocalizedText | null } {
  const said = reading(honorific, locale)
  if (said === null) return { before: null, after: null }
  const { before, after } = aroundName(said.text)
  return { before: original(said.lang, before), after: after === '' ? null : original(said.lang, after) }
}
