'use server'

import { redirect } from 'next/navigation'
import { toFormState } from '#app/form-state'
import type { FormState } from '#components/ui/form-field'
import { createMeeting } from '#server/meeting/create-meeting'
import { decideConvocation } from '#server/meeting/decide-convocation'
import { editMeeting } from '#server/meeting/edit-meeting'
import { endParticipation } from '#server/meeting/end-participation'
import { joinTeam } from '#server/meeting/join-team'
import { leaveTeam } from '#server/meeting/leave-team'
import { setParticipation } from '#server/meeting/set-participation'
import { publishAgenda } from '#server/publication/publish-agenda'
import { withdrawAgenda } from '#server/publication/withdraw-agenda'
import { currentAddress } from '#server/web/address'
import { runForm } from '#server/web/form-action'

export async function createMeetingAction(_before: FormState, form: FormData): Promise<FormState> {
  const state = await runForm(createMeeting, form)
  if (state.outcome?.ok) redirect(`/${(await currentAddress()).locale}/desk/meetings/${state.outcome.value.slug}/agenda`)
  return toFormState(state, 'saved')
}

export async function editMeetingAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(editMeeting, form), 'saved')
}

export async function decideConvocationAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(decideConvocation, form), 'saved')
}

export async function joinTeamAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(joinTeam, form), 'saved')
}

export async function leaveTeamAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(leaveTeam, form), 'saved')
}

export async function setParticipationAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(setParticipation, form), 'saved')
}

export async function endParticipationAction(_before: FormState, form: FormData): Promise<FormState> {
  return toFormState(await runForm(endParticipation, form), 'saved')
}

export async function publishAction(_before: FormState, form: FormData): Promise<FormState> {
  const state = await runForm(publishAgenda, form)
  if (state.outcome?.ok) redirect(`/${(await currentAddress()).locale}/meetings/${state.outcome.value.slug}`)
  return toFormState(state, 'published')
}

export async function withdrawAction(_before: FormState, form: FormData): Promise<FormState> {
  const state = await runForm(withdrawAgenda, form)
  if (state.outcome?.ok) redirect(`/${(await currentAddress()).locale}/meetings/${state.outcome.value.slug}`)
  return toFormState(state, 'withdrawn')
}
