import './statement.css'
import type { Metadata } from 'next'
import { ConsultationView } from '#components/statement/consultation-view'
import { StatementEditor } from '#components/statement/editor/statement-editor'
import type { ShownProposal } from '#components/statement/proposal-list'
import { StatementTabs } from '#components/statement/statement-tabs'
import { StatementText } from '#components/statement/statement-text'
import { ActionForm } from '#components/ui/action-form'
import { Localized } from '#components/ui/localized'
import type { StatementDraft } from '#domain/statement/statement-draft'
import { STATEMENT_KINDS } from '#domain/statement/statement-terms'
import type { Locale } from '#domain/text/locale'
import { LOCALES } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { byLanguage } from '#domain/text/text-input'
import { messagesFor, translator } from '#messages/translator'
import { consultation } from '#server/statement/queries/consultation'
import { type StatementDesk, statementDesk } from '#server/statement/queries/statement-desk'
import { statementDraftRead } from '#server/statement/queries/statement-draft-read'
import { mayRead, pageLocale, readDesk } from '#server/web/page'
import { MeetingBar } from '../meeting-bar'
import { breakSilenceAction, editTitleAction, openStatementAction, proposeAction } from './actions'

type Props = {
  params: Promise<{ locale: string; slug: string }>
  searchParams: Promise<{ say?: string | string[]; as?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('statement.title') }
}

export default async function StatementDeskPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { slug } = await params
  const path = `/desk/meetings/${slug}/statement`
  const desk = await mayRead(statementDesk, { slug, locale })
  if (desk?.text && !desk.text.acts.includes('draft')) return <ReadAlong desk={desk} draft={desk.text.draft} slug={slug} locale={locale} />
  if (desk !== null && (desk.text !== null || desk.can.draft)) return <Drafting desk={desk} slug={slug} locale={locale} path={path} />
  const { say, as } = await searchParams
  const read = await readDesk(consultation, { slug, locale }, locale, path)
  return (
    <ConsultationView
      read={read}
      slug={slug}
      saying={typeof say === 'string' ? { paragraph: say, wording: as === 'wording' } : null}
      locale={locale}
      t={translator(locale)}
      proposeAction={proposeAction}
      breakAction={breakSilenceAction}
    />
  )
}

/** The draft where it is read and not worded: by the incoming team, whose it is not yet, and of a text that was withdrawn. */
function ReadAlong({ desk, draft, slug, locale }: { desk: StatementDesk; draft: StatementDraft; slug: string; locale: Locale }) {
  const t = translator(locale)
  const home = draft.authoritative
  const paragraphs = draft.paragraphs.map(({ id, heading, text }) => ({
    id,
    heading: words(heading, home) || null,
    text: words(text, home),
  }))
  return (
    <>
      <MeetingBar slug={slug} title={desk.meeting.title} current="statement" locale={locale} />
      <StatementTabs slug={slug} current="draft" locale={locale} t={t} />
      <div className="page statement-page">
        <p className="statement-of">{t(desk.can.draft ? 'statement.withdrawnNotice' : 'handover.readOnly')}</p>
        <Localized as="h1" text={draft.title} locale={locale} />
        <StatementText paragraphs={paragraphs} lang={home} />
      </div>
    </>
  )
}

async function Drafting({ desk, slug, locale, path }: { desk: StatementDesk; slug: string; locale: Locale; path: string }) {
  const t = translator(locale)
  const { meeting, text } = desk
  return (
    <>
      <MeetingBar slug={slug} title={meeting.title} current="statement" locale={locale} />
      {text === null ? (
        <div className="page">
          <h1>{t('statement.open')}</h1>
          <p className="prose mt-4 text-soft">{t('statement.openWhat')}</p>
          <ActionForm
            action={openStatementAction}
            hidden={{ meetingId: meeting.id, dates: `${meeting.startsOn}/${meeting.endsOn}` }}
            rows={[
              [
                {
                  name: 'kind',
                  label: t('statement.kind'),
                  type: 'radio',
                  value: 'chairs-statement',
                  options: STATEMENT_KINDS.map((kind) => ({ value: kind, label: t(`statement.kinds.${kind}`) })),
                },
              ],
              [
                {
                  name: 'authoritative',
                  label: t('statement.authoritative'),
                  type: 'select',
                  value: meeting.title.original,
                  options: LOCALES.map((one) => ({ value: one, label: t(`languages.${one}`) })),
                },
                {
                  name: 'from',
                  label: t('statement.from'),
                  type: 'select',
                  value: desk.hasAgenda ? 'agenda' : 'nothing',
                  options: [
                    ...(desk.hasAgenda ? [{ value: 'agenda', label: t('statement.fromAgenda') }] : []),
                    { value: 'nothing', label: t('statement.fromNothing') },
                  ],
                },
              ],
              LOCALES.map((one) => ({
                name: `title.${one}`,
                label: t('editor.titleIn', { language: t(`languages.${one}`) }),
                lang: one,
                value: translator(one)('statement.kinds.chairs-statement'),
              })),
            ]}
            submit={t('statement.openDo')}
          />
        </div>
      ) : (
        <>
          <StatementTabs slug={slug} current="draft" locale={locale} t={t} />
          <h1 className="aloud">{t('statement.title')}</h1>
          <Editor desk={desk} slug={slug} locale={locale} path={path} />
          <details className="act statement-desk">
            <summary>
              <h2>{t('statement.titleForm')}</h2>
            </summary>
            <ActionForm
              action={editTitleAction}
              hidden={{ statementId: text.draft.id, ...byLanguage({ was: text.draft.title }) }}
              now={t('form.now')}
              lead={false}
              rows={[
                LOCALES.map((one) => ({
                  name: `title.${one}`,
                  label: t('editor.titleIn', { language: t(`languages.${one}`) }),
                  lang: one,
                  value: byLanguage({ title: text.draft.title })[`title.${one}`] ?? '',
                })),
              ]}
              submit={t('statement.saveTitle')}
            />
          </details>
        </>
      )}
    </>
  )
}

// What the browser is sent of a proposal: what the editor shows of it, and nothing else.
function shown({ id, delegation, kind, text, against, revision, number, by, answer }: ShownProposal): ShownProposal {
  return { id, delegation, kind, text, against, revision, number, by, answer }
}

async function Editor({ desk, slug, locale, path }: { desk: StatementDesk; slug: string; locale: Locale; path: string }) {
  const { draft, removed } = await readDesk(statementDraftRead, { slug }, locale, path)
  const proposals: Record<string, ShownProposal[]> = {}
  for (const { paragraphId, ...one } of desk.text?.proposals ?? []) proposals[paragraphId] = [...(proposals[paragraphId] ?? []), shown(one)]
  return (
    <StatementEditor
      initial={draft}
      takenOut={removed}
      proposals={proposals}
      names={desk.names}
      slug={slug}
      accountId={desk.accountId}
      locale={locale}
      messages={messagesFor(locale)}
    />
  )
}
