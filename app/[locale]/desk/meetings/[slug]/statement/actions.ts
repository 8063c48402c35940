'use server'

import { formAction } from '#app/form-action'
import type { FormState } from '#components/ui/form-field'
import { STATEMENT_KINDS } from '#domain/statement/statement-terms'
import { LOCALES } from '#domain/text/locale'
import { firstDraftPhrases } from '#messages/first-draft-phrases'
import { translator } from '#messages/translator'
import { answerProposal } from '#server/statement/answer-proposal'
import { breakSilence } from '#server/statement/break-silence'
import { circulate } from '#server/statement/circulate'
import { correctStatement } from '#server/statement/correct-statement'
import { editTitle } from '#server/statement/edit-title'
import { issueStatement } from '#server/statement/issue-statement'
import { makeRevision } from '#server/statement/make-revision'
import { openSilence } from '#server/statement/open-silence'
import { openStatement } from '#server/statement/open-statement'
import { propose } from '#server/statement/propose'
import { recordAdoption } from '#server/statement/record-adoption'
import { recordDelivery } from '#server/statement/record-delivery'
import { strikeAdoption } from '#server/statement/strike-adoption'
import { undoWithdrawal } from '#server/statement/undo-withdrawal'
import { withdrawSilence } from '#server/statement/withdraw-silence'
import { withdrawStatement } from '#server/statement/withdraw-statement'

const open = formAction(openStatement, 'saved')
const issuedText = ({ slug }: { slug: string }) => `/meetings/${slug}/statement`

export async function openStatementAction(before: FormState, form: FormData): Promise<FormState> {
  for (const [name, value] of Object.entries(firstDraftPhrases(String(form.get('authoritative') ?? ''), form))) form.set(name, value)
  nameByKind(form)
  return open(before, form)
}

// A title left empty in all languages is the name of the kind.
function nameByKind(form: FormData): void {
  const kind = STATEMENT_KINDS.find((name) => name === form.get('kind'))
  if (kind === undefined || LOCALES.some((locale) => String(form.get(`title.${locale}`) ?? '').trim() !== '')) return
  for (const locale of LOCALES) form.set(`title.${locale}`, translator(locale)(`statement.kinds.${kind}`))
}

export const editTitleAction = formAction(editTitle, 'saved')
export const makeRevisionAction = formAction(makeRevision, 'saved')
export const circulateAction = formAction(circulate, 'circulated')
export const openSilenceAction = formAction(openSilence, 'circulated')
export const withdrawSilenceAction = formAction(withdrawSilence, 'withdrawn')
export const proposeAction = formAction(propose, 'sentToChair')
export const breakSilenceAction = formAction(breakSilence, ({ late }) =>
  late === null ? { done: 'objectionOnFile' } : { done: 'objectionLate', values: late },
)
export const answerProposalAction = formAction(answerProposal, 'saved')
export const recordDeliveryAction = formAction(recordDelivery, 'saved')
export const recordAdoptionAction = formAction(recordAdoption, 'saved')
export const strikeAdoptionAction = formAction(strikeAdoption, 'saved')
export const issueAction = formAction(issueStatement, 'saved', { open: issuedText })
export const correctAction = formAction(correctStatement, 'saved', { open: issuedText })
export const undoWithdrawalAction = formAction(undoWithdrawal, 'saved', { open: issuedText })
export const withdrawStatementAction = formAction(withdrawStatement, 'saved', { open: issuedText })
