import type { Reader } from '#components/agenda/reader.ts'
import { Localized } from '#components/ui/localized'
import type { DocumentContribution } from '#domain/agenda/agenda-document'
import { withHonorific } from '#domain/people/names'
import { reading, words } from '#domain/text/localized-text'

type Group = { role: DocumentContribution['role']; members: DocumentContribution[] }

/** Those who appear, as a programme sets them: the role in its own column, the name, then the position. */
export function ContributionList({ contributions, reader }: { contributions: DocumentContribution[]; reader: Reader }) {
  if (contributions.length === 0) return null
  return (
    <dl className="people">
      {grouped(contributions).map((group) => [
        <dt key="role">
          {group.role === 'line' ? (
            <span className="aloud">{reader.t('agenda.roles.line')}</span>
          ) : (
            reader.t(`agenda.roleLabels.${group.role}`, { count: group.members.length })
          )}
        </dt>,
        // Ids would weigh more than the names: the list is set once, and never reordered.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        ...group.members.map((one, at) => <Appearance key={at} one={one} reader={reader} />),
      ])}
    </dl>
  )
}

// People of one role that follow each other share its label, as in a printed programme.
function grouped(contributions: DocumentContribution[]): Group[] {
  const groups: Group[] = []
  for (const one of contributions) {
    const last = groups.at(-1)
    if (last?.role === one.role) last.members.push(one)
    else groups.push({ role: one.role, members: [one] })
  }
  return groups
}

function Appearance({ one, reader }: { one: DocumentContribution; reader: Reader }) {
  const { locale, t } = reader
  if (one.role === 'line')
    return (
      <dd>
        <Localized className="line-text" text={one.text} locale={locale} />
      </dd>
    )
  const mine = reader.isMine(one)
  const name = reading(one.name, locale)
  return (
    <dd className={mine === null ? undefined : 'mine'}>
      <Localized className="topic" text={one.topic} locale={locale} />
      {name === null ? (
        <span className="name">
          {t('agenda.toBeNamed', { delegation: one.state === null ? (one.organization ?? '') : reader.stateName(one.state) })}
        </span>
      ) : (
        <span className="name" dir="auto" lang={name.lang === locale ? undefined : name.lang}>
          {withHonorific(words(one.honorific, locale) || null, name.text)}
        </span>
      )}
      {one.attendance === 'video' ? <span className="mark">{t('agenda.attendances.video')}</span> : null}
      {one.status === 'tbc' || one.status === 'invited' ? <span className="mark warn">{t('agenda.statuses.tbc')}</span> : null}
      {one.status === 'declined' ? <span className="mark warn">{t('agenda.statuses.declined')}</span> : null}
      {mine === null ? null : <span className="mark">{t(`agenda.mine.${mine}`)}</span>}
      <Localized className="post" text={one.position} locale={locale} />
    </dd>
  )
}
