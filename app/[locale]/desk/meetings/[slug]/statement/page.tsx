import type { Metadata } from 'next'
import { ConsultationPage } from '#components/statement/consultation-page'
import { EditorSheet } from '#components/statement/editor/editor-sheet'
import { StatementEditor } from '#components/statement/editor/statement-editor'
import { StatementTabs } from '#components/statement/statement-tabs'
import { StatementText } from '#components/statement/statement-text'
import { ActionForm } from '#components/ui/action-form'
import { Disclosure } from '#components/ui/disclosure'
import { Localized } from '#components/ui/localized'
import { Page } from '#components/ui/page'
import { Eyebrow, Prose } from '#components/ui/text'
import type { ShownProposal } from '#domain/statement/proposal-view'
import type { StatementDeskView } from '#domain/statement/statement-desk-view'
import type { StatementDraft } from '#domain/statement/statement-draft'
import { STATEMENT_KINDS } from '#domain/statement/statement-terms'
import type { Locale } from '#domain/text/locale'
import { LOCALES } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { byLanguage } from '#domain/text/text-input'
import { messagesFor, translator } from '#messages/translator'
import { consultation } from '#server/statement/queries/consultation'
import { statementDesk } from '#server/statement/queries/statement-desk'
import { statementDraftRead } from '#server/statement/queries/statement-draft-read'
import { mayRead, pageLocale, readDesk } from '#server/web/page'
import { MeetingBar } from '../meeting-bar'
import { breakSilenceAction, editTitleAction, openStatementAction, proposeAction } from './actions'

type Props = {
  params: Promise<{ locale: string; slug: string }>
  searchParams: Promise<{ say?: string | string[]; as?: string | string[]; object?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('statement.title') }
}

export default async function StatementDeskPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { slug } = await params
  const desk = await mayRead(statementDesk, { slug, locale })
  if (desk?.text && !desk.text.acts.includes('draft')) return <ReadAlong desk={desk} draft={desk.text.draft} slug={slug} locale={locale} />
  if (desk !== null && (desk.text !== null || desk.can.draft)) return <Drafting desk={desk} slug={slug} locale={locale} />
  const { say, as, object } = await searchParams
  const read = await readDesk(consultation, { slug, locale }, locale)
  return (
    <ConsultationPage
      read={read}
      slug={slug}
      form={typeof say === 'string' ? { paragraph: say, wording: as === 'wording' } : null}
      objecting={typeof object === 'string' ? object : null}
      locale={locale}
      t={translator(locale)}
      proposeAction={proposeAction}
      breakAction={breakSilenceAction}
    />
  )
}

/** The read-only draft: for the incoming team during the overlap, and for withdrawn texts. */
function ReadAlong({ desk, draft, slug, locale }: { desk: StatementDeskView; draft: StatementDraft; slug: string; locale: Locale }) {
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
      <StatementTabs slug={slug} current="draft" demonstration={draft.demonstration} locale={locale} t={t} />
      <Page className="max-w-[780px]">
        <Eyebrow>{t(desk.can.draft ? 'statement.withdrawnNotice' : 'handover.readOnly')}</Eyebrow>
        <Localized as="h1" text={draft.title} locale={locale} />
        <StatementText paragraphs={paragraphs} lang={home} />
      </Page>
    </>
  )
}

async function Drafting({ desk, slug, locale }: { desk: StatementDeskView; slug: string; locale: Locale }) {
  const t = translator(locale)
  const { meeting, text } = desk
  return (
    <>
      <MeetingBar slug={slug} title={meeting.title} current="statement" locale={locale} />
      {text === null ? (
        <Page>
          <h1>{t('statement.open')}</h1>
          <Prose className="mt-3.5 text-soft">{t('statement.openWhat')}</Prose>
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
                  options: LOCALES.map((language) => ({ value: language, label: t(`languages.${language}`) })),
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
              LOCALES.map((language) => ({
                name: `title.${language}`,
                label: t('editor.titleIn', { language: t(`languages.${language}`) }),
                lang: language,
                value: translator(language)('statement.kinds.chairs-statement'),
              })),
            ]}
            submit={t('statement.openDo')}
          />
        </Page>
      ) : (
        <>
          <StatementTabs slug={slug} current="draft" demonstration={text.draft.demonstration} locale={locale} t={t} />
          <h1 className="sr-only">{t('statement.title')}</h1>
          <Editor desk={desk} slug={slug} locale={locale} />
          <EditorSheet>
            <Disclosure title={<h2>{t('statement.titleForm')}</h2>} largeSign>
              <ActionForm
                action={editTitleAction}
                hidden={{ statementId: text.draft.id, ...byLanguage({ was: text.draft.title }) }}
                now={t('form.now')}
                lead={false}
                rows={[
                  LOCALES.map((language) => ({
                    name: `title.${language}`,
                    label: t('editor.titleIn', { language: t(`languages.${language}`) }),
                    lang: language,
                    value: byLanguage({ title: text.draft.title })[`title.${language}`] ?? '',
                  })),
                ]}
                submit={t('statement.saveTitle')}
              />
            </Disclosure>
          </EditorSheet>
        </>
      )}
    </>
  )
}

// Only what the editor shows of a proposal is sent to the browser.
function shownProposal({ id, delegation, kind, text, against, revision, number, by, answer, during }: ShownProposal): ShownProposal {
  return { id, delegation, kind, text, against, revision, number, by, answer, during }
}

async function Editor({ desk, slug, locale }: { desk: StatementDeskView; slug: string; locale: Locale }) {
  const { draft, removed } = await readDesk(statementDraftRead, { slug }, locale)
  const proposals: Record<string, ShownProposal[]> = {}
  for (const { paragraphId, ...proposal } of desk.text?.proposals ?? [])
    proposals[paragraphId] = [...(proposals[paragraphId] ?? []), shownProposal(proposal)]
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
