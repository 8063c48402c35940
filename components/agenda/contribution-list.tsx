import { Fragment } from 'react'
import type { Reader } from '#components/agenda/reader.ts'
import { Localized } from '#components/ui/localized'
import { StaleNote } from '#components/ui/stale-note'
import { Mark } from '#components/ui/text'
import type { DocumentContribution } from '#domain/agenda/agenda-document'
import { type AppearanceGroup, appearanceGroups, groupSize, type Jointly } from '#domain/agenda/appearance-groups'
import { type Line, printedAppearance } from '#domain/agenda/printed-appearance'
import type { Locale } from '#domain/text/locale'

const unbroken = 'print:break-inside-avoid'
const mineLook = '-ml-3.5 border-l-3 border-accent pl-2.75'

/** Who appears in a slot: the role in a column of its own, then the name and the position; joint presenters under one topic. */
export function ContributionList({ contributions, reader }: { contributions: DocumentContribution[]; reader: Reader }) {
  if (contributions.length === 0) return null
  return (
    <dl className="mt-3.5 grid-cols-[104px_minmax(0,1fr)] gap-x-5 gap-y-2.5 xs:grid print:grid">
      {appearanceGroups(contributions).map((group) => [
        <dt key="role" className="mt-3 pt-0.75 text-sm text-faint xs:mt-0 print:break-after-avoid">
          <Role group={group} reader={reader} />
        </dt>,
        // An id would be longer than the name; the list is never reordered.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        ...group.jointly.map((jointly, index) => <Entry key={index} group={group} jointly={jointly} reader={reader} />),
      ])}
    </dl>
  )
}

function Role({ group, reader: { locale, t } }: { group: AppearanceGroup<DocumentContribution>; reader: Reader }) {
  if (group.role === 'line') return <span className="sr-only">{t('agenda.roles.line')}</span>
  if (group.roleLabel === null) return t(`agenda.roleLabels.${group.role}`, { count: groupSize(group) })
  return (
    <>
      <Localized text={group.roleLabel} locale={locale} />
      <StaleNote text={group.roleLabel} locale={locale} t={t} />
    </>
  )
}

type EntryProps = { group: AppearanceGroup<DocumentContribution>; jointly: Jointly<DocumentContribution>; reader: Reader }

function Entry({ group, jointly: { topic, members }, reader }: EntryProps) {
  const { locale, t } = reader
  const [first] = members
  // Somebody alone is one with their topic.
  const alone = members.length === 1 && first !== undefined ? first : null
  return (
    <dd className={`mt-1.5 col-start-2 xs:mt-0 ${alone === null ? '' : `${unbroken} ${lookOf(alone, reader)}`}`}>
      <Localized className="block font-serif text-[16px]/snug italic print:break-after-avoid" text={topic} locale={locale} />
      <StaleNote text={topic} locale={locale} t={t} />
      {alone === null ? (
        members.map((contribution, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <div key={index} className={`mt-1 first:mt-0 ${unbroken} ${lookOf(contribution, reader)}`}>
            <Appearance contribution={contribution} reader={reader} />
          </div>
        ))
      ) : group.role === 'line' ? (
        <TextLine contribution={alone} reader={reader} />
      ) : (
        <Appearance contribution={alone} reader={reader} />
      )}
    </dd>
  )
}

function lookOf(contribution: DocumentContribution, { isMine }: Reader): string {
  return isMine(contribution) === null ? '' : mineLook
}

function TextLine({ contribution: { text }, reader: { locale, t } }: { contribution: DocumentContribution; reader: Reader }) {
  return (
    <>
      <Localized className="font-serif text-lg/[1.45]" text={text} locale={locale} />
      <StaleNote text={text} locale={locale} t={t} />
    </>
  )
}

function Appearance({ contribution, reader }: { contribution: DocumentContribution; reader: Reader }) {
  const { locale, t, sides } = reader
  const mine = reader.isMine(contribution)
  const { head, kind, before, after, position, sides: beside } = printedAppearance(contribution, locale, sides)
  return (
    <>
      <span className="font-serif text-lg/snug font-semibold">
        {before === null ? null : (
          <>
            <Said line={before} locale={locale} />{' '}
          </>
        )}
        {head === null ? null : kind === 'to-be-named' ? (
          t('agenda.toBeNamed', { delegation: head.text })
        ) : (
          <Said line={head} locale={locale} />
        )}
        {after === null ? null : (
          <>
            {' '}
            <Said line={after} locale={locale} />
          </>
        )}
      </span>
      {contribution.attendance === 'video' ? <Mark>{t('agenda.attendances.video')}</Mark> : null}
      {contribution.minutes === null ? null : (
        <Mark className="text-faint tabular-nums">{t('agenda.minutes', { length: contribution.minutes })}</Mark>
      )}
      {contribution.status === 'tbc' && kind !== 'to-be-named' ? <Mark className="text-warning">{t('agenda.statuses.tbc')}</Mark> : null}
      {mine === null ? null : <Mark>{t(`agenda.mine.${mine}`)}</Mark>}
      <Beneath lines={position === null ? beside : [position, ...beside]} locale={locale} />
      <StaleNote text={contribution.position} locale={locale} t={t} />
    </>
  )
}

// The position, and for whom it is held where it does not say so itself.
function Beneath({ lines, locale }: { lines: Line[]; locale: Locale }) {
  const [first, ...others] = lines
  if (first === undefined) return null
  const look = 'block max-w-measure leading-[1.45] text-soft'
  if (others.length === 0) return <Said className={look} line={first} locale={locale} />
  return (
    <span className={look}>
      <Said line={first} locale={locale} />
      {others.map((line) => (
        <Fragment key={line.text}>
          {', '}
          <Said line={line} locale={locale} />
        </Fragment>
      ))}
    </span>
  )
}

function Said({ line: { text, lang }, locale, className }: { line: Line; locale: Locale; className?: string }) {
  return (
    <span className={className} dir="auto" lang={lang === locale ? undefined : lang}>
      {text}
    </span>
  )
}
