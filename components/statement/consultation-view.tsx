import type { ConsultationRead } from '#components/statement/consultation-read.ts'
import { delegationOptions } from '#components/statement/delegation-name.ts'
import { ProposalList } from '#components/statement/proposal-list'
import { revisionName } from '#components/statement/revision-name.ts'
import { SayForm } from '#components/statement/say-form'
import { silenceResult } from '#components/statement/silence-result.ts'
import { type ReadParagraph, StatementText } from '#components/statement/statement-text'
import { type Action, ActionForm } from '#components/ui/action-form'
import { Localized } from '#components/ui/localized'
import type { StatementKind } from '#domain/statement/statement-terms'
import type { Locale } from '#domain/text/locale'
import { isStale, words } from '#domain/text/localized-text'
import { formatInstant } from '#domain/time/format'
import type { Translator } from '#messages/translator'

type Props = {
  read: ConsultationRead
  slug: string
  /** The paragraph somebody is about to speak to, and whether to propose wording to it. */
  saying: { paragraph: string; wording: boolean } | null
  locale: Locale
  t: Translator
  proposeAction: Action
  breakAction: Action
}

/** A text in consultation as a delegation reads it: the revision it received, what it said to it, and how silence stands. */
export function ConsultationView({ read, slug, saying, locale, t, proposeAction, breakAction }: Props) {
  const { document, number, note } = read.revision
  const home = document.authoritative
  const lang = document.paragraphs.some((one) => one.text?.[locale]) ? locale : home
  const zone = read.meeting.timeZone
  const closes = formatInstant(read.circulation.closesAt, locale, zone)
  const path = `/${locale}/desk/meetings/${slug}/statement`
  // A paragraph that has no translation yet stands in the language that decides, and says so.
  const paragraphs = document.paragraphs.map(({ id, heading, text }): ReadParagraph => {
    const own = text?.[lang] ? lang : home
    const stale = own !== home && (isStale(text, own) || isStale(heading, own))
    return {
      id,
      heading: words(heading, own) || null,
      text: words(text, own),
      lang: own === lang ? undefined : own,
      mark: own !== lang ? t('statement.notTranslated') : stale ? t('editor.stale') : undefined,
    }
  })
  const deciding = (id: string) => document.paragraphs.find((one) => one.id === id)?.text?.[home] ?? ''
  const earlier = read.received.filter((one) => one !== number)
  const beneath = (paragraph: ReadParagraph, at: number) => (
    <>
      <ProposalList proposals={read.proposals.filter((one) => one.paragraphId === paragraph.id)} lang={home} names={read.names} t={t} />
      {!read.can.comment ? null : saying?.paragraph === paragraph.id ? (
        <div id="say">
          <SayForm
            read={read}
            paragraph={paragraph}
            wording={read.can.propose && saying.wording ? deciding(paragraph.id) : null}
            number={at}
            again={`${path}?say=${paragraph.id}#say`}
            t={t}
            action={proposeAction}
          />
        </div>
      ) : (
        <p className="clause-act">
          {read.can.propose ? (
            <a href={`${path}?say=${paragraph.id}&as=wording#say`}>
              {t('statement.proposeWording')}
              <span className="aloud"> {at}</span>
            </a>
          ) : null}
          <a href={`${path}?say=${paragraph.id}#say`}>
            {t('statement.sayOnly')}
            <span className="aloud"> {at}</span>
          </a>
        </p>
      )}
    </>
  )
  return (
    <div className="page statement-page">
      <p className="statement-of">
        <Localized text={read.meeting.title} locale={locale} />
      </p>
      <h1 dir="auto" lang={document.title[lang] ? lang : home}>
        {words(document.title, document.title[lang] ? lang : home)}
      </h1>
      <p className="theme">{revisionName(number, t)}</p>
      {document.demonstration ? <p className="band">{t('statement.demonstration')}</p> : null}
      {note === '' ? null : (
        <p className="prose mt-4" dir="auto">
          {note}
        </p>
      )}
      <p className="mt-4">{sayWhen(read, closes, t)}</p>
      {read.silence === null ? null : <SilenceNote silence={read.silence} kind={read.kind} t={t} />}
      {lang === home ? null : <p className="hint">{t('statement.translationShown', { language: t(`languages.${home}`) })}</p>}
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
            hidden={{
              statementId: read.statementId,
              circulationId: read.circulation.id,
              ...(read.entitled.length === 1 ? { delegation: read.entitled[0] ?? '' } : {}),
            }}
            lead={false}
            keepAs={`break/${read.circulation.id}`}
            rows={[
              ...(read.entitled.length === 1
                ? []
                : [
                    [
                      {
                        name: 'delegation',
                        label: t('statement.for'),
                        type: 'select' as const,
                        options: delegationOptions(read.entitled, read.names),
                      },
                    ],
                  ]),
              [
                {
                  name: 'paragraphs',
                  label: t('statement.breakParagraphs'),
                  type: 'boxes',
                  options: paragraphs.map((one, at) => ({ value: one.id, label: `${at + 1}. ${one.text.slice(0, 70)}` })),
                },
              ],
              [{ name: 'objection', label: t('statement.objection'), type: 'textarea' }],
              [
                {
                  name: 'amendment',
                  label: t('statement.amendment'),
                  type: 'textarea',
                  lang: home,
                  hint: `${t('statement.sayIn', { language: t(`languages.${home}`) })} ${t('statement.amendmentHint')}`,
                },
              ],
            ]}
            submit={t('statement.breakDo')}
          />
        </section>
      ) : null}
    </div>
  )
}

/** Until when a delegation can speak, and to what; or that it no longer can. */
function sayWhen({ silence, can, circulation, meeting, state }: ConsultationRead, time: string, t: Translator): string {
  const values = { time, zone: meeting.timeZone }
  if (silence?.state === 'open') return t('statement.silenceUntil', values)
  if (can.propose) return t('statement.openUntil', values)
  if (can.comment) return t('statement.commentsUntil', values)
  return circulation.purpose === 'comments' && (state === 'consulting' || state === 'drafting')
    ? t('statement.closedAt', values)
    : t('statement.closedNow')
}

function SilenceNote({ silence, kind, t }: { silence: NonNullable<ConsultationRead['silence']>; kind: StatementKind; t: Translator }) {
  return (
    <div className="band">
      <p>
        <strong>{silenceResult(silence.state, kind, t)}</strong> <span dir="auto">{silence.withdrawal?.reason}</span>
      </p>
      {silence.own === null ? null : (
        <p dir="auto">
          {t('statement.yourObjection')} {silence.own.objection} {silence.own.amendment === '' ? null : <q>{silence.own.amendment}</q>}
        </p>
      )}
    </div>
  )
}
