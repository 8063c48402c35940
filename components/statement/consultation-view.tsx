import { delegationName, type Names } from '#components/statement/delegation-name'
import { ProposalList, type ShownProposal } from '#components/statement/proposal-list'
import { revisionName } from '#components/statement/revision-name'
import { type ReadParagraph, StatementText } from '#components/statement/statement-text'
import { type Action, ActionForm } from '#components/ui/action-form'
import { Said } from '#components/ui/said'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import { delegationOf } from '#domain/policy/statement-policy'
import type { SilenceState } from '#domain/statement/silence'
import type { StatementDocument } from '#domain/statement/statement-document'
import { CONTRIBUTION_KINDS } from '#domain/statement/statement-terms'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { formatInstant } from '#domain/time/format'
import type { Translator } from '#messages/translator'

export type ConsultationRead = {
  meeting: MeetingFacts
  names: Names
  statementId: string
  circulation: { id: string; purpose: 'comments' | 'silence'; closesAt: string }
  revision: { number: number; note: string; document: StatementDocument }
  received: number[]
  delegations: string[]
  silence: { state: SilenceState; own: { objection: string; amendment: string } | null; withdrawal: { reason: string } | null } | null
  proposals: (ShownProposal & { paragraphId: string })[]
  can: { comment: boolean; propose: boolean; breakSilence: boolean }
  issued: boolean
}

type Props = {
  read: ConsultationRead
  slug: string
  /** The paragraph somebody is about to speak to. */
  saying: string | null
  locale: Locale
  t: Translator
  proposeAction: Action
  breakAction: Action
}

/** A text in consultation as a delegation reads it: the revision it received, what it said to it, and how silence stands. */
export function ConsultationView({ read, slug, saying, locale, t, proposeAction, breakAction }: Props) {
  const { document, number, note } = read.revision
  const lang = document.title[locale] && document.paragraphs.every((one) => one.text?.[locale]) ? locale : document.authoritative
  const zone = read.meeting.timeZone
  const closes = formatInstant(read.circulation.closesAt, locale, zone)
  const path = `/${locale}/desk/meetings/${slug}/statement`
  const paragraphs = document.paragraphs.map(({ id, heading, text }) => ({
    id,
    heading: words(heading, lang) || null,
    text: words(text, lang),
  }))
  const earlier = read.received.filter((one) => one !== number)
  const beneath = (paragraph: ReadParagraph, at: number) => (
    <>
      <ProposalList
        proposals={read.proposals.filter((one) => one.paragraphId === paragraph.id)}
        lang={document.authoritative}
        names={read.names}
        t={t}
      />
      {!read.can.comment ? null : saying === paragraph.id ? (
        <div id="say">
          <SayForm read={read} paragraph={paragraph} number={at} t={t} action={proposeAction} />
        </div>
      ) : (
        <p className="clause-act">
          <a href={`${path}?say=${paragraph.id}#say`}>
            {read.can.propose ? t('statement.sayOrPropose') : t('statement.sayOnly')}
            <span className="aloud"> {at}</span>
          </a>
        </p>
      )}
    </>
  )
  return (
    <div className="page statement-page">
      <p className="statement-of">
        <Said text={read.meeting.title} locale={locale} />
      </p>
      <h1 dir="auto" lang={lang}>
        {words(document.title, lang)}
      </h1>
      <p className="theme">{revisionName(number, t)}</p>
      {document.demonstration ? <p className="band">{t('statement.demonstration')}</p> : null}
      {note === '' ? null : (
        <p className="prose mt-4" dir="auto">
          {note}
        </p>
      )}
      <p className="mt-4">
        {read.can.comment
          ? t(read.circulation.purpose === 'silence' ? 'statement.silenceUntil' : 'statement.openUntil', { time: closes, zone })
          : t('statement.closedAt', { time: closes, zone })}
      </p>
      {read.silence === null ? null : <SilenceNote silence={read.silence} t={t} />}
      {lang === document.authoritative ? null : (
        <p className="hint">{t('statement.translationShown', { language: t(`languages.${document.authoritative}`) })}</p>
      )}
      <p className="mt-4 flex flex-wrap gap-x-6">
        {earlier.map((one) => (
          <a key={one} href={`${path}/compare?from=${Math.min(one, number)}&to=${Math.max(one, number)}`}>
            {t('statement.compareWith', { revision: revisionName(one, t) })}
          </a>
        ))}
        <a href={`${path}/record`}>{t('statement.tabs.record')}</a>
        {read.issued ? <a href={`/${locale}/meetings/${slug}/statement`}>{t('statement.toIssued')}</a> : null}
      </p>
      <StatementText paragraphs={paragraphs} lang={lang} beneath={beneath} />
      {read.can.breakSilence ? (
        <section className="mt-16">
          <h2>{t('statement.breakTitle')}</h2>
          <p className="prose mt-2 text-soft">{t('statement.breakWhat')}</p>
          <ActionForm
            action={breakAction}
            hidden={{ statementId: read.statementId, circulationId: read.circulation.id }}
            lead={false}
            rows={[
              [
                {
                  name: 'paragraphs',
                  label: t('statement.breakParagraphs'),
                  type: 'boxes',
                  options: paragraphs.map((one, at) => ({ value: one.id, label: `${at + 1}. ${one.text.slice(0, 70)}` })),
                },
              ],
              [{ name: 'objection', label: t('statement.objection'), type: 'textarea' }],
              [{ name: 'amendment', label: t('statement.amendment'), type: 'textarea', hint: t('statement.amendmentHint') }],
            ]}
            submit={t('statement.breakDo')}
          />
        </section>
      ) : null}
    </div>
  )
}

function SilenceNote({ silence, t }: { silence: NonNullable<ConsultationRead['silence']>; t: Translator }) {
  return (
    <div className="band">
      <p>
        <strong>{t(`statement.silenceStates.${silence.state}`)}</strong> <span dir="auto">{silence.withdrawal?.reason}</span>
      </p>
      {silence.own === null ? null : (
        <p dir="auto">
          {t('statement.yourObjection')} {silence.own.objection}
        </p>
      )}
    </div>
  )
}

function SayForm({
  read,
  paragraph,
  number,
  t,
  action,
}: {
  read: ConsultationRead
  paragraph: ReadParagraph
  number: number
  t: Translator
  action: Action
}) {
  const kinds = CONTRIBUTION_KINDS.filter((kind) => kind === 'comment' || read.can.propose)
  const [only] = read.delegations
  const delegations = read.delegations.map((key) => {
    const delegation = delegationOf(key)
    return { value: key, label: delegation === null ? key : delegationName(delegation, read.names) }
  })
  return (
    <ActionForm
      action={action}
      hidden={{
        statementId: read.statementId,
        circulationId: read.circulation.id,
        paragraphId: paragraph.id,
        ...(delegations.length === 1 ? { delegation: only ?? '' } : {}),
        ...(kinds.length === 1 ? { kind: 'comment' } : {}),
      }}
      rows={[
        ...(kinds.length === 1
          ? []
          : [
              [
                {
                  name: 'kind',
                  label: t('statement.sayKind'),
                  type: 'radio' as const,
                  value: 'wording',
                  options: kinds.map((kind) => ({ value: kind, label: t(`statement.sayKinds.${kind}`) })),
                },
              ],
            ]),
        ...(delegations.length === 1
          ? []
          : [[{ name: 'delegation', label: t('statement.for'), type: 'select' as const, value: only ?? '', options: delegations }]]),
        [
          {
            name: 'text',
            label: t('statement.sayText', { number }),
            type: 'textarea' as const,
            value: kinds.length === 1 ? '' : paragraph.text,
            hint: t('statement.sayHint'),
          },
        ],
      ]}
      submit={t('statement.sayDo')}
    />
  )
}
