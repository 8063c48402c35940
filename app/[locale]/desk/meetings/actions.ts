'use server'

import { formAction } from '#app/form-action'
import { ask } from '#server/agenda/ask'
import { editPeople } from '#server/agenda/edit-people'
import { fillAgenda } from '#server/agenda/fill-agenda'
import { makeAnswerLink } from '#server/agenda/make-answer-link'
import { makeVersionDraft } from '#server/agenda/make-version-draft'
import { publicUrl } from '#server/core/public-url'
import { addProposed } from '#server/meeting/add-proposed'
import { createMeeting } from '#server/meeting/create-meeting'
import { decideConvocation } from '#server/meeting/decide-convocation'
import { editMeeting } from '#server/meeting/edit-meeting'
import { endParticipation } from '#server/meeting/end-participation'
import { joinTeam } from '#server/meeting/join-team'
import { leaveTeam } from '#server/meeting/leave-team'
import { moveMeeting } from '#server/meeting/move-meeting'
import { setParticipation } from '#server/meeting/set-participation'
import { writeMeetingText } from '#server/meeting/write-meeting-text'
import { publishAgenda } from '#server/publication/publish-agenda'
import { undoAgendaWithdrawal } from '#server/publication/undo-withdrawal'
import { withdrawAgenda } from '#server/publication/withdraw-agenda'

export const createMeetingAction = formAction(createMeeting, 'saved', { open: ({ slug }) => `/desk/meetings/${slug}/agenda` })
export const editMeetingAction = formAction(editMeeting, 'saved')
export const writeMeetingTextAction = formAction(writeMeetingText, 'saved')
export const moveMeetingAction = formAction(moveMeeting, 'saved', { open: ({ slug }) => `/desk/meetings/${slug}` })
export const decideConvocationAction = formAction(decideConvocation, 'saved')
export const joinTeamAction = formAction(joinTeam, 'saved')
export const leaveTeamAction = formAction(leaveTeam, 'saved')
export const fillAgendaAction = formAction(fillAgenda, 'saved', { open: ({ slug }) => `/desk/meetings/${slug}/agenda` })
export const addProposedAction = formAction(addProposed, 'saved')
export const setParticipationAction = formAction(setParticipation, 'saved')
export const endParticipationAction = formAction(endParticipation, 'saved')
export const makeVersionDraftAction = formAction(makeVersionDraft, 'saved', { open: ({ slug }) => `/desk/meetings/${slug}/agenda` })
export const publishAction = formAction(publishAgenda, 'published', { open: ({ slug }) => `/meetings/${slug}` })
export const withdrawAction = formAction(withdrawAgenda, 'withdrawn', { open: ({ slug }) => `/meetings/${slug}` })
export const undoWithdrawalAction = formAction(undoAgendaWithdrawal, 'saved', { open: ({ slug }) => `/meetings/${slug}` })
export const askAction = formAction(ask, 'asked')
export const makeAnswerLinkAction = formAction(makeAnswerLink, 'answerLinkMade', {
  link: ({ token }, locale) => `${publicUrl()}/${locale}/answer/${token}`,
})
export const editPeopleAction = formAction(editPeople, 'saved')
