import { kindBeside } from '#components/statement/kind-beside.ts'
import { ObjectionForm } from '#components/statement/objection-form'
import { ProposalList } from '#components/statement/proposal-list'
import { revisionName } from '#components/statement/revision-name.ts'
import { SayForm } from '#components/statement/say-form'
import { SilenceNote } from '#components/statement/silence-note'
import { type ReadParagraph, StatementText } from '#components/statement/statement-text'
import { WithdrawnNote } from '#components/statement/withdrawn-note'
import type { Action } from '#components/ui/action-form'
import { Localized } from '#components/ui/localized'
import { Band } from '#components/ui/notice'
import { Page } from '#components/ui/page'
import { Eyebrow, Hint, Prose, Subtitle } from '#components/ui/text'
import type { ConsultationView } from '#domain/statement/consultation-view'
import { isOpenTo } from '#domain/statement/state-table'
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
  /** The paragraph that the reader chose to object to. */
  objecting: string | null
  locale: Locale
  t: Translator
  proposeAction: Action
  breakAction: Action
}

/** A text in consultation as a delegation sees it: the revision it received, its own proposals, and the silence procedure. */
export function ConsultationPage({ read, slug, form, objecting, locale, t, proposeAction, breakAction }: Props) {
  const { document, number, note } = read.revision
  const home = document.authoritative
  const lang = document.paragraphs.some(({ text }) => text?.[locale]) ? locale : home
  const zone = read.meeting.timeZone
  const closes = formatInstant(read.circulation.closesAt, locale, zone)
  const path = `/${locale}/desk/meetings/${slug}/statement`
  const papers = `/${locale}/desk/meetings/${slug}/papers`
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
        answerable={isOpenTo(read.kind, read.state, 'answer')}
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
            locale={locale}
            t={t}
            action={proposeAction}
          />
        </div>
      ) : (
        <SayLinks read={read} path={path} paragraphId={paragraph.id} number={paragraphNumber} t={t} />
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
      <Subtitle>
        {[kindBeside(read.kind, words(document.title, locale), locale, t), revisionName(number, t)].filter(Boolean).join(' · ')}
      </Subtitle>
      {read.withdrawal === null ? null : (
        <Band role="note">
          <WithdrawnNote withdrawal={read.withdrawal} locale={locale} t={t} />
        </Band>
      )}
      {document.demonstration ? <Band>{t('statement.demonstration')}</Band> : null}
      {note === '' ? null : (
        <Prose className="mt-3.5" dir="auto">
          {note}
        </Prose>
      )}
      <p className="mt-3.5">{closingNote(read, closes, t)}</p>
      <SilenceNote read={read} locale={locale} t={t} />
      {lang === home ? null : <Hint>{t('statement.translationShown', { language: home })}</Hint>}
      <p className="mt-3.5 flex flex-wrap gap-x-5.25 gap-y-1.75">
        {others.map((other) => (
          <a key={other} href={`${path}/compare?from=${Math.min(other, number)}&to=${Math.max(other, number)}`}>
            {t('statement.compareWith', { revision: revisionName(other, t) })}
          </a>
        ))}
        <a href={`${papers}/statement-revision.pdf?rev=${number}`}>{t('papers.revisionPaper', { revision: revisionName(number, t) })}</a>
        <a href={`${papers}/statement-revision.docx?rev=${number}`}>{t('papers.revisionWord', { revision: revisionName(number, t) })}</a>
        {read.silence === null ? null : (
          <a href={`${papers}/statement-silence.pdf?rev=${number}`}>{t('papers.silencePaper', { revision: revisionName(number, t) })}</a>
        )}
        {read.can.comment ? <a href={`${path}/word`}>{t('statement.word.link')}</a> : null}
        <a href={`${path}/record`}>{t('statement.tabs.record')}</a>
        {read.issued ? <a href={`/${locale}/meetings/${slug}/statement`}>{t('statement.toIssued')}</a> : null}
      </p>
      <StatementText paragraphs={paragraphs} lang={lang} beneath={beneath} />
      {read.objectTo === null ? null : (
        <ObjectionForm
          to={read.objectTo}
          statementId={read.statementId}
          named={objecting}
          names={read.names}
          zone={zone}
          locale={locale}
          t={t}
          action={breakAction}
        />
      )}
    </Page>
  )
}

/** What a delegation may do to one paragraph. During silence, an objection and a comment are told apart in their very names. */
function SayLinks({
  read,
  path,
  paragraphId,
  number,
  t,
}: {
  read: ConsultationView
  path: string
  paragraphId: string
  number: number
  t: Translator
}) {
  const objectable = read.objectTo?.circulationId === read.circulation.id
  const says = (what: 'proposeWording' | 'object' | 'objectDo' | 'commentInSilence' | 'sayOnly') => (
    <>
      {t(`statement.${what}`)}
      <span className="sr-only"> {number}</span>
    </>
  )
  return (
    <p className="mt-1.5 flex flex-wrap gap-x-5 font-sans text-base/normal *:min-h-6.5">
      {read.can.propose ? <a href={`${path}?say=${paragraphId}&as=wording#say`}>{says('proposeWording')}</a> : null}
      {objectable ? <a href={`${path}?object=${paragraphId}#object`}>{says(read.objectTo?.broken ? 'object' : 'objectDo')}</a> : null}
      <a href={`${path}?say=${paragraphId}#say`}>{says(read.silence?.state === 'open' ? 'commentInSilence' : 'sayOnly')}</a>
    </p>
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
