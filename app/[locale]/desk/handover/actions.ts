'use server'

import { formAction } from '#app/form-action'
import { callOffHandover } from '#server/handover/call-off-handover'
import { confirmHandover } from '#server/handover/confirm-handover'
import { declineHandover } from '#server/handover/decline-handover'
import { postponeHandover } from '#server/handover/postpone-handover'
import { prepareHandover } from '#server/handover/prepare-handover'

export const prepareHandoverAction = formAction(prepareHandover, 'saved')
export const postponeHandoverAction = formAction(postponeHandover, 'saved')
export const callOffHandoverAction = formAction(callOffHandover, 'saved')
export const confirmHandoverAction = formAction(confirmHandover, 'confirmed')
export const declineHandoverAction = formAction(declineHandover, 'saved')
