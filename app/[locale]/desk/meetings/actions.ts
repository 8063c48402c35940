'use server'

import { redirect } from 'next/navigation'
import type { Said } from '#components/ui/form-field'
import { currentAddress } from '#server/core/next/address'
import { runForm } from '#server/core/next/form-action'
import { createMeeting } from '#server/meeting/create-meeting'
import { decideConvocation } from '#server/meeting/decide-convocation'
import { editMeeting } from '#server/meeting/edit-meeting'
import { endParticipation } from '#server/meeting/end-participation'
import { joinTeam } from '#server/meeting/join-team'
import { leaveTeam } from '#server/meeting/leave-team'
import { setParticipation } from '#server/meeting/set-participation'
import { publishAgenda } from '#server/publication/publish-agenda'
import { withdrawAgenda } from '#server/publication/withdraw-agenda'
import { say } from '../../../say'

export async function createMeetingAction(_before: Said, form: FormData): Promise<Said> {
  const state = await runForm(createMeeting, form)
  if (state.outcome?.ok) redirect(`/${(await currentAddress()).locale}/desk/meetings/${state.outcome.value.slug}/agenda`)
  return say(state, 'saved')
}

export async function editMeetingAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(editMeeting, form), 'saved')
}

export async function decideConvocationAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(decideConvocation, form), 'saved')
}

export async function joinTeamAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(joinTeam, form), 'saved')
}

export async function leaveTeamAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(leaveTeam, form), 'saved')
}

export async function setParticipationAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(setParticipation, form), 'saved')
}

export async function endParticipationAction(_before: Said, form: FormData): Promise<Said> {
  return say(await runForm(endParticipation, form), 'saved')
}

export async function publishAction(_before: Said, form: FormData): Promise<Said> {
  const state = await runForm(publishAgenda, form)
  if (state.outcome?.ok) redirect(`/${(await currentAddress()).locale}/meetings/${state.outcome.value.slug}`)
  return say(state, 'published')
}

export async function withdrawAction(_before: Said, form: FormData): Promise<Said> {
  const state = await runForm(withdrawAgenda, form)
  if (state.outcome?.ok) redirect(`/${(await currentAddress()).locale}/meetings/${state.outcome.value.slug}`)
  return say(state, 'withdrawn')
}
