'use server'

import { formAction } from '#app/form-action'
import { repeatMessage } from '#server/outbox/repeat-message'
import { steerMessage } from '#server/outbox/steer-message'

export const steerMessageAction = formAction(steerMessage, 'saved')
export const repeatMessageAction = formAction(repeatMessage, 'repeated')
