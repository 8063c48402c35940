'use server'

import { redirect } from 'next/navigation'
import { toFormState } from '#app/form-state'
import type { FormState } from '#components/ui/form-field'
import { firstDraftPhrases } from '#messages/first-draft-phrases'
import type { Command } from '#server/command/define-command'
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
import { withdrawSilence } from '#server/statement/withdraw-silence'
import { withdrawStatement } from '#server/statement/withdraw-statement'
import { currentAddress } from '#server/web/address'
import { runForm } from '#server/web/form-action'

export async function openStatementAction(_before: FormState, form: FormData): Promise<FormState> {
  for (const [name, value] of Object.entries(firstDraftPhrases(String(form.get('authoritative') ?? ''), form))) form.set(name, value)
  return toFormState(await runForm(openStatement, form), 'saved')
}

export async function editTitleAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(editTitle, form), 'saved')
}

export async function makeRevisionAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(makeRevision, form), 'saved')
}

export async function circulateAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(circulate, form), 'circulated')
}

export async function openSilenceAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(openSilence, form), 'circulated')
}

export async function withdrawSilenceAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(withdrawSilence, form), 'withdrawn')
}

export async function proposeAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(propose, form), 'sentToChair')
}

export async function breakSilenceAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(breakSilence, form), 'sentToChair')
}

export async function answerProposalAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(answerProposal, form), 'saved')
}

export async function recordAdoptionAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(recordAdoption, form), 'saved')
}

export async function issueAction(_before: FormState, form: FormData): Promise<FormState> {
  return runAndShow(issueStatement, form)
}

export async function correctAction(_before: FormState, form: FormData): Promise<FormState> {
  return runAndShow(correctStatement, form)
}

export async function withdrawStatementAction(_before: FormState, form: FormData): Promise<FormState> {
  return runAndShow(withdrawStatement, form)
}

// After the act, redirect to the public page.
async function runAndShow(command: Command<{ slug: string }>, form: FormData): Promise<FormState> {
  const state = await runForm(command, form)
  if (state.outcome?.ok) redirect(`/${(await currentAddress()).locale}/meetings/${state.outcome.value.slug}/statement`)
  return toFormState(state, 'saved')
}
