'use server'

import { formAction } from '#app/form-action'
import { steerMessage } from '#server/outbox/steer-message'

export const steerMessageAction = formAction(steerMessage, 'saved')
