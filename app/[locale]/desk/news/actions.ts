'use server'

import { formAction } from '#app/form-action'
import { markNewsRead } from '#server/outbox/mark-news-read'

export const markNewsReadAction = formAction(markNewsRead, 'saved')
