'use server'

import { formAction } from '#app/form-action'
import { answer } from '#server/agenda/answer'

export const answerAction = formAction(answer, ({ applied }) => ({ done: applied ? 'answered' : 'answerWaits' }))
