'use server'

import { formAction } from '#app/form-action'
import { discardNote } from '#server/outbox/discard-note'
import { sendNote } from '#server/outbox/send-note'
import { withdrawNote } from '#server/outbox/withdraw-note'
import { writeNote } from '#server/outbox/write-note'

export const writeNoteAction = formAction(writeNote, 'saved', { open: ({ slug, noteId }) => `/desk/meetings/${slug}/notes/${noteId}` })
export const sendNoteAction = formAction(sendNote, 'noteSent')
export const withdrawNoteAction = formAction(withdrawNote, (values) => ({ done: 'noteWithdrawn', values }))
export const discardNoteAction = formAction(discardNote, 'saved', { open: ({ slug }) => `/desk/meetings/${slug}/notes` })
