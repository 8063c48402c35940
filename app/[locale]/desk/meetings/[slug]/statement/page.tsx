import type { Metadata } from 'next'
import { ConsultationPage } from '#components/statement/consultation-page'
import { EditorSheet } from '#components/statement/editor/editor-sheet'
import { StatementEditor } from '#components/statement/editor/statement-editor'
import { kindBeside } from '#components/statement/kind-beside.ts'
import { StatementTabs } from '#components/statement/statement-tabs'
import { StatementText } from '#components/statement/statement-text'
import { WithdrawnNote } from '#components/statement/withdrawn-note'
import { ActionForm } from '#components/ui/action-form'
import { Disclosure } from '#components/ui/disclosure'
import { Localized } from '#components/ui/localized'
import { Band } from '#components/ui/notice'
import { Page } from '#components/ui/page'
import { Eyebrow, Prose, Subtitle } from '#components/ui/text'
import type { ShownProposal } from '#domain/statement/proposal-view'
import { isOpenTo } from '#domain/statement/state-table'
import type { StatementDeskView } from '#domain/statement/statement-desk-view'
import type { StatementDraft } from '#domain/statement/statement-draft'
import { STATEMENT_KINDS } from '#domain/statement/statement-terms'
import type { Locale } from '#domain/text/locale'
import { LOCALES } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { byLanguage } from '#domain/text/text-input'
import { messagesFor, type Translator, translator } from '#messages/translator'
import { consultation } from '#server/statement/queries/consultation'
import { statementDesk } from '#server/statement/queries/statement-desk'
import { statementDraftRead } from '#server/statement/queries/statement-draft-read'
import { noteTextOpened } from '#server/web/note-text-opened'
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
  await noteTextOpened({ statementId: read.statementId, circulationId: read.circulation.id })
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
  const kind = kindBeside(draft.kind, draft.title, locale, t)
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
        {desk.can.draft ? null : <Eyebrow>{t('handover.readOnly')}</Eyebrow>}
        <Localized as="h1" text={draft.title} locale={locale} />
        {kind === null ? null : <Subtitle>{kind}</Subtitle>}
        {desk.text?.withdrawal ? (
          <Band role="note">
            <WithdrawnNote withdrawal={desk.text.withdrawal} locale={locale} t={t} />
          </Band>
        ) : null}
        <StatementText paragraphs={paragraphs} lang={home} />
        {desk.text?.state === 'withdrawn' && desk.can.draft ? (
          <Disclosure className="mt-8.75" title={<h2>{t('statement.newAfter')}</h2>} largeSign>
            <Prose className="mt-1.75 text-soft">{t('statement.newAfterWhat')}</Prose>
            <OpenForm desk={desk} t={t} />
          </Disclosure>
        ) : null}
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
          <OpenForm desk={desk} t={t} />
        </Page>
      ) : (
        <>
          <StatementTabs slug={slug} current="draft" demonstration={text.draft.demonstration} locale={locale} t={t} />
          <div className="px-[clamp(20px,4vw,48px)] pt-7">
            <Localized as="h1" text={text.draft.title} locale={locale} />
            {kindBeside(text.draft.kind, text.draft.title, locale, t) === null ? null : (
              <Subtitle>{t(`statement.kinds.${text.draft.kind}`)}</Subtitle>
            )}
          </div>
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

/** The form that opens a meeting's text: its first, or another after a withdrawn one. */
function OpenForm({ desk: { meeting, hasAgenda, text }, t }: { desk: StatementDeskView; t: Translator }) {
  const begins = [...(text === null ? [] : (['withdrawn'] as const)), ...(hasAgenda ? (['agenda'] as const) : []), 'nothing' as const]
  const labels = { withdrawn: 'statement.fromWithdrawn', agenda: 'statement.fromAgenda', nothing: 'statement.fromNothing' } as const
  return (
    <ActionForm
      action={openStatementAction}
      hidden={{ meetingId: meeting.id, dates: `${meeting.startsOn}/${meeting.endsOn}` }}
      rows={[
        [
          {
            name: 'kind',
            label: t('statement.kind'),
            type: 'radio',
            value: text?.draft.kind ?? '',
            options: STATEMENT_KINDS.map((kind) => ({ value: kind, label: t(`statement.kinds.${kind}`) })),
          },
        ],
        [
          {
            name: 'authoritative',
            label: t('statement.authoritative'),
            type: 'select',
            value: text?.draft.authoritative ?? meeting.title.original,
            options: LOCALES.map((language) => ({ value: language, label: t(`languages.${language}`) })),
          },
          {
            name: 'from',
            label: t('statement.from'),
            type: 'select',
            value: begins[0] ?? 'nothing',
            options: begins.map((from) => ({ value: from, label: t(labels[from]) })),
          },
        ],
        LOCALES.map((language) => ({
          name: `title.${language}`,
          label: t('editor.titleIn', { language: t(`languages.${language}`) }),
          lang: language,
          ...(language === LOCALES[0] ? { hint: t('statement.titlesEmpty') } : {}),
        })),
      ]}
      submit={t('statement.openDo')}
    />
  )
}

// Only what the editor shows of a proposal is sent to the browser.
function shownProposal({
  id,
  delegation,
  kind,
  text,
  language,
  changes,
  adapted,
  revision,
  number,
  by,
  answer,
  during,
}: ShownProposal): ShownProposal {
  return { id, delegation, kind, text, language, changes, adapted, revision, number, by, answer, during }
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
      answerable={desk.text !== null && isOpenTo(draft.kind, desk.text.state, 'answer')}
      names={desk.names}
      slug={slug}
      accountId={desk.accountId}
      locale={locale}
      messages={messagesFor(locale)}
    />
  )
}
