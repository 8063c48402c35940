import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import type { TogetherName } from '#domain/agenda/acts/act-name'
import type { SaveWithin } from '#domain/agenda/acts/together-save'

/** Makes a move as one act, and sends it at once. What is one change only is saved as such, and named by what it changed. */
export function makeMove(agenda: Agenda, name: TogetherName, saves: readonly SaveWithin[]): void {
  const [only] = saves
  if (only === undefined) return
  if (saves.length === 1) agenda.change(only.verb, only.target, only.input)
  else agenda.together(name, saves)
  agenda.flush()
}
