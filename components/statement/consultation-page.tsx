import { delegationOptions } from '#components/statement/delegation-name.ts'
import { ProposalList } from '#components/statement/proposal-list'
import { revisionName } from '#components/statement/revision-name.ts'
import { SayForm } from '#components/statement/say-form'
import { silenceResult } from '#components/statement/silence-result.ts'
import { type ReadParagraph, StatementText } from '#components/statement/statement-text'
import { type Action, ActionForm } from '#components/ui/action-form'
import { Localized } from '#components/ui/localized'
import { Band } from '#components/ui/notice'
import { Page } from '#components/ui/page'
import { Eyebrow, Hint, Prose, Subtitle } from '#components/ui/text'
import type { ConsultationView, OwnSilenceView } from '#domain/statement/consultation-view'
import type { StatementKind } from '#domain/statement/statement-terms'
import type { Locale } from '#domain/text/locale'
import { isStale, words } from '#domain/text/localized-text'
import { formatInstant } from '#domain/time/format'
import type { Translator } from '#messages/translator'
import { zoneName } from '#messages/zone-name'

type Props = {
  read: ConsultationView
  slug: string
  /** The paragraph whose form is open, and whether the form proposes wording or is a comment. */
  form: { paragraph: string; wording: boolean } | null
  locale: Locale
  t: Translator
  proposeAction: Action
  breakAction: Action
}

/** A text in consultation as a delegation sees it: the revision it received, its own proposals, and the silence procedure. */
export function ConsultationPage({ read, slug, form, locale, t, proposeAction, breakAction }: Props) {
  const { document, number, note } = read.revision
  const home = document.authoritative
  const lang = document.paragraphs.some(({ text }) => text?.[locale]) ? locale : home
  const zone = read.meeting.timeZone
  const closes = formatInstant(read.circulation.closesAt, locale, zone)
  const path = `/${locale}/desk/meetings/${slug}/statement`
  // A paragraph without a translation is shown in the language that decides, with a warning.
  const paragraphs = document.paragraphs.map(({ id, heading, text }): ReadParagraph => {
    const own = text?.[lang] ? lang : home
    const stale = own !== home && (isStale(text, own) || isStale(heading, own))
    return {
      id,
      heading: words(heading, own) || null,
      text: words(text, own),
      lang: own === lang ? undefined : own,
      warning: own !== lang ? t('statement.notTranslated') : stale ? t('editor.stale') : undefined,
    }
  })
  const decidingWording = (paragraphId: string) => document.paragraphs.find(({ id }) => id === paragraphId)?.text?.[home] ?? ''
  const others = read.received.filter((received) => received !== number)
  const beneath = (paragraph: ReadParagraph, paragraphNumber: number) => (
    <>
      <ProposalList
        proposals={read.proposals.filter(({ paragraphId }) => paragraphId === paragraph.id)}
        lang={home}
        names={read.names}
        t={t}
      />
      {!read.can.comment ? null : form?.paragraph === paragraph.id ? (
        <div id="say">
          <SayForm
            read={read}
            paragraph={paragraph}
            wording={read.can.propose && form.wording ? decidingWording(paragraph.id) : null}
            number={paragraphNumber}
            again={`${path}?say=${paragraph.id}#say`}
            t={t}
            action={proposeAction}
          />
        </div>
      ) : (
        <p className="mt-1.5 font-sans text-base/normal">
          {read.can.propose ? (
            <a className="mr-5" href={`${path}?say=${paragraph.id}&as=wording#say`}>
              {t('statement.proposeWording')}
              <span className="sr-only"> {paragraphNumber}</span>
            </a>
          ) : null}
          <a href={`${path}?say=${paragraph.id}#say`}>
            {t('statement.sayOnly')}
            <span className="sr-only"> {paragraphNumber}</span>
          </a>
        </p>
      )}
    </>
  )
  return (
    <Page className="max-w-[780px]">
      <Eyebrow>
        <Localized text={read.meeting.title} locale={locale} />
      </Eyebrow>
      <h1 dir="auto" lang={document.title[lang] ? lang : home}>
        {words(document.title, document.title[lang] ? lang : home)}
      </h1>
      <Subtitle>{revisionName(number, t)}</Subtitle>
      {document.demonstration ? <Band>{t('statement.demonstration')}</Band> : null}
      {note === '' ? null : (
        <Prose className="mt-3.5" dir="auto">
          {note}
        </Prose>
      )}
      <p className="mt-3.5">{closingNote(read, closes, t)}</p>
      {read.silence === null ? null : <SilenceNote silence={read.silence} kind={read.kind} t={t} />}
      {lang === home ? null : <Hint>{t('statement.translationShown', { language: home })}</Hint>}
      <p className="mt-3.5 flex flex-wrap gap-x-5.25">
        {others.map((other) => (
          <a key={other} href={`${path}/compare?from=${Math.min(other, number)}&to=${Math.max(other, number)}`}>
            {t('statement.compareWith', { revision: revisionName(other, t) })}
          </a>
        ))}
        <a href={`${path}/record`}>{t('statement.tabs.record')}</a>
        {read.issued ? <a href={`/${locale}/meetings/${slug}/statement`}>{t('statement.toIssued')}</a> : null}
      </p>
      <StatementText paragraphs={paragraphs} lang={lang} beneath={beneath} />
      {read.can.breakSilence ? (
        <section className="mt-14">
          <h2>{t('statement.breakTitle')}</h2>
          <Prose className="mt-1.75 text-soft">{t('statement.breakWhat')}</Prose>
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
                  options: paragraphs.map(({ id, text }, at) => ({ value: id, label: `${at + 1}. ${text.slice(0, 70)}` })),
                },
              ],
              [{ name: 'objection', label: t('statement.objection'), type: 'textarea' }],
              [
                {
                  name: 'amendment',
                  label: t('statement.amendment'),
                  type: 'textarea',
                  lang: home,
                  hint: `${t('statement.sayIn', { language: home })} ${t('statement.amendmentHint')}`,
                },
              ],
            ]}
            submit={t('statement.breakDo')}
          />
        </section>
      ) : null}
    </Page>
  )
}

/** Until when a delegation can comment, propose or object; or that it no longer can. */
function closingNote({ silence, can, circulation, meeting, state }: ConsultationView, time: string, t: Translator): string {
  const values = { time, zone: zoneName(meeting.timeZone, t) }
  if (silence?.state === 'open') return t('statement.silenceUntil', values)
  if (can.propose) return t('statement.openUntil', values)
  if (can.comment) return t('statement.commentsUntil', values)
  return circulation.purpose === 'comments' && (state === 'consulting' || state === 'drafting')
    ? t('statement.closedAt', values)
    : t('statement.closedNow')
}

function SilenceNote({ silence, kind, t }: { silence: OwnSilenceView; kind: StatementKind; t: Translator }) {
  return (
    <Band>
      <p>
        <strong>{silenceResult(silence.state, kind, t)}</strong> <span dir="auto">{silence.withdrawal?.reason}</span>
      </p>
      {silence.own === null ? null : (
        <p dir="auto">
          {t('statement.yourObjection')} {silence.own.objection} {silence.own.amendment === '' ? null : <q>{silence.own.amendment}</q>}
        </p>
      )}
    </Band>
  )
}
