import type { StatementDelta } from '#domain/statement/statement-draft'
import type { Command } from '#server/command/define-command'
import { addParagraph } from '#server/statement/add-paragraph'
import { editParagraph } from '#server/statement/edit-paragraph'
import { moveParagraph } from '#server/statement/move-paragraph'
import { removeParagraph } from '#server/statement/remove-paragraph'
import { restoreParagraph } from '#server/statement/restore-paragraph'

/** What an editor can do to a statement's draft, by the last part of the address: `/api/statement/edit-paragraph`. */
export const STATEMENT_VERBS: ReadonlyMap<string, Command<StatementDelta>> = new Map([
  ['add-paragraph', addParagraph],
  ['edit-paragraph', editParagraph],
  ['move-paragraph', moveParagraph],
  ['remove-paragraph', removeParagraph],
  ['restore-paragraph', restoreParagraph],
])
