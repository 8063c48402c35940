import type { DraftDelta } from '#domain/agenda/agenda-draft'
import { acceptText } from '#server/agenda/accept-text'
import { addContribution } from '#server/agenda/add-contribution'
import { addDay } from '#server/agenda/add-day'
import { addItem } from '#server/agenda/add-item'
import { addPart } from '#server/agenda/add-part'
import { addSlot } from '#server/agenda/add-slot'
import { carryEntry } from '#server/agenda/carry-entry'
import { editContribution } from '#server/agenda/edit-contribution'
import { editDay } from '#server/agenda/edit-day'
import { editItem } from '#server/agenda/edit-item'
import { editPart } from '#server/agenda/edit-part'
import { editSlot } from '#server/agenda/edit-slot'
import { listItem } from '#server/agenda/list-item'
import { moveEntry } from '#server/agenda/move-entry'
import { moveItem } from '#server/agenda/move-item'
import { orderByProtocol } from '#server/agenda/order-by-protocol'
import { redoAct } from '#server/agenda/redo-act'
import { removeDay } from '#server/agenda/remove-day'
import { removeEntry } from '#server/agenda/remove-entry'
import { removeItem } from '#server/agenda/remove-item'
import { restoreEntry } from '#server/agenda/restore-entry'
import { settleAnswer } from '#server/agenda/settle-answer'
import { switchOffRule } from '#server/agenda/switch-off-rule'
import { switchOnRule } from '#server/agenda/switch-on-rule'
import { together } from '#server/agenda/together'
import { undoAct } from '#server/agenda/undo-act'
import { undoText } from '#server/agenda/undo-text'
import type { Command } from '#server/command/define-command'

/** What an editor can do to a draft, by the last part of the address: `/api/agenda/add-slot`. */
export const AGENDA_VERBS: ReadonlyMap<string, Command<DraftDelta>> = new Map([
  ['add-slot', addSlot],
  ['edit-slot', editSlot],
  ['edit-item', editItem],
  ['add-item', addItem],
  ['list-item', listItem],
  ['move-item', moveItem],
  ['remove-item', removeItem],
  ['add-day', addDay],
  ['edit-day', editDay],
  ['remove-day', removeDay],
  ['add-part', addPart],
  ['edit-part', editPart],
  ['add-contribution', addContribution],
  ['edit-contribution', editContribution],
  ['move-entry', moveEntry],
  ['remove-entry', removeEntry],
  ['restore-entry', restoreEntry],
  ['order-by-protocol', orderByProtocol],
  ['carry-entry', carryEntry],
  ['settle-answer', settleAnswer],
  ['together', together],
  ['undo-act', undoAct],
  ['redo-act', redoAct],
  ['accept-text', acceptText],
  ['undo-text', undoText],
  ['switch-off-rule', switchOffRule],
  ['switch-on-rule', switchOnRule],
])
