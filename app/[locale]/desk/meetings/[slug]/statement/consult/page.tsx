import type { Metadata } from 'next'
import { MeetingBar } from '#app/[locale]/desk/meetings/[slug]/meeting-bar.tsx'
import { ChairsActs } from '#components/statement/chairs-acts'
import { ProposalDesk } from '#components/statement/proposal-desk'
import { RevisionForm } from '#components/statement/revision-form'
import { StatementPapers } from '#components/statement/statement-papers'
import { StatementStatus } from '#components/statement/statement-status'
import { StatementTabs } from '#components/statement/statement-tabs'
import { ToldSection } from '#components/statement/told-section'
import { Page } from '#components/ui/page'
import { Prose } from '#components/ui/text'
import { translator } from '#messages/translator'
import { statementActs } from '#server/statement/queries/statement-acts'
import { statementDesk } from '#server/statement/queries/statement-desk'
import { statementTold } from '#server/statement/queries/statement-told'
import { mayRead, pageLocale, readDesk } from '#server/web/page'
import {
  answerProposalAction,
  circulateAction,
  correctAction,
  issueAction,
  makeRevisionAction,
  openSilenceAction,
  recordAdoptionAction,
  recordDeliveryAction,
  strikeAdoptionAction,
  undoWithdrawalAction,
  withdrawSilenceAction,
  withdrawStatementAction,
} from '../actions'

type Props = {
  params: Promise<{ locale: string; slug: string }>
  searchParams: Promise<{ answer?: string | string[]; revision?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('statement.tabs.consult') }
}

export default async function ConsultPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { slug } = await params
  const { answer, revision } = await searchParams
  const wanted = typeof revision === 'string' && /^\d{1,4}$/.test(revision) ? Number(revision) : null
  const desk = await readDesk(statementDesk, { slug, locale }, locale)
  const acts = desk.text === null ? null : await mayRead(statementActs, { slug, locale })
  const told = desk.text === null ? null : await mayRead(statementTold, { slug, locale })
  return (
    <>
      <MeetingBar slug={slug} title={desk.meeting.title} current="statement" locale={locale} />
      <StatementTabs slug={slug} current="consult" demonstration={desk.text?.draft.demonstration ?? false} locale={locale} t={t} />
      <Page>
        <h1>{t('statement.tabs.consult')}</h1>
        {desk.text === null ? (
          <Prose className="mt-3.5">{t('statement.none')}</Prose>
        ) : (
          <>
            <StatementStatus text={desk.text} zone={desk.meeting.timeZone} names={desk.names} locale={locale} t={t} />
            <StatementPapers text={desk.text} proposals={desk.can.proposals} slug={slug} locale={locale} t={t} />
            <RevisionForm
              text={desk.text}
              names={desk.names}
              slug={slug}
              action={makeRevisionAction}
              zone={desk.meeting.timeZone}
              locale={locale}
              t={t}
            />
            {told === null ? null : <ToldSection told={told} names={desk.names} record={recordDeliveryAction} locale={locale} t={t} />}
            {acts === null ? (
              <Prose className="mt-8.75 text-soft">{t(desk.can.draft ? 'statement.chairOnly' : 'handover.readOnly')}</Prose>
            ) : (
              <ChairsActs
                text={desk.text}
                acts={acts}
                names={desk.names}
                zone={desk.meeting.timeZone}
                days={desk.meeting}
                wanted={wanted}
                slug={slug}
                locale={locale}
                t={t}
                actions={{
                  circulate: circulateAction,
                  openSilence: openSilenceAction,
                  withdrawSilence: withdrawSilenceAction,
                  recordAdoption: recordAdoptionAction,
                  strikeAdoption: strikeAdoptionAction,
                  issue: issueAction,
                  correct: correctAction,
                  withdraw: withdrawStatementAction,
                  undoWithdrawal: undoWithdrawalAction,
                }}
              />
            )}
            <ProposalDesk
              text={desk.text}
              shown={desk.can.proposals}
              names={desk.names}
              slug={slug}
              answering={typeof answer === 'string' ? answer : null}
              action={answerProposalAction}
              locale={locale}
              t={t}
            />
          </>
        )}
      </Page>
    </>
  )
}
