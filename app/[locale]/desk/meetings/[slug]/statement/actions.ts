'use server'

import { redirect } from 'next/navigation'
import type { Said } from '#components/ui/form-field'
import { firstDraftPhrases } from '#messages/first-draft-phrases'
import type { Command } from '#server/core/define-command'
import { currentAddress } from '#server/core/next/address'
import { runForm } from '#server/core/next/form-action'
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
import { say } from '../../../../../say'

export async function openStatementAction(_before: Said, form: FormData): Promise<Said> {
  for (const [name, value] of Object.entries(firstDraftPhrases(String(form.get('authoritative') ?? ''), form))) form.set(name, value)
  return say(await runForm(openStatement, form), 'saved')
}

export async function editTitleAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(editTitle, form), 'saved')
}

export async function makeRevisionAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(makeRevision, form), 'saved')
}

export async function circulateAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(circulate, form), 'circulated')
}

export async function openSilenceAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(openSilence, form), 'circulated')
}

export async function withdrawSilenceAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(withdrawSilence, form), 'withdrawn')
}

export async function proposeAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(propose, form), 'sentToChair')
}

export async function breakSilenceAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(breakSilence, form), 'sentToChair')
}

export async function answerProposalAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(answerProposal, form), 'saved')
}

export async function recordAdoptionAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(recordAdoption, form), 'saved')
}

export async function issueAction(_before: Said, form: FormData): Promise<Said> {
  return thenRead(issueStatement, form)
}

export async function correctAction(_before: Said, form: FormData): Promise<Said> {
  return thenRead(correctStatement, form)
}

export async function withdrawStatementAction(_before: Said, form: FormData): Promise<Said> {
  return thenRead(withdrawStatement, form)
}

// What everybody now reads is shown to whoever brought it about.
async function thenRead(command: Command<{ slug: string }>, form: FormData): Promise<Said> {
  const state = await runForm(command, form)
  if (state.outcome?.ok) redirect(`/${(await currentAddress()).locale}/meetings/${state.outcome.value.slug}/statement`)
  return say(state, 'saved')
}
