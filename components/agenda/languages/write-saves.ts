import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import type { TextSave } from '#domain/agenda/languages/write-texts'

/** Sends saves: one as the editor does, several as one act. */
export function writeSaves(agenda: Agenda, saves: readonly TextSave[]): void {
  for (const { verb, target, input } of saves) agenda.change(verb, target, input)
}
