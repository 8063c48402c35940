import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import type { TogetherName } from '#domain/agenda/acts/act-name'
import { MOST_SAVES } from '#domain/agenda/acts/together-input'
import { refusedFor, type TextSave } from '#domain/agenda/languages/write-texts'

/** Sends saves of texts: a single one as the editor does, several as one act that is undone as one. `count` texts are written. */
export function writeSaves(agenda: Agenda, code: TogetherName['code'], count: number, saves: readonly TextSave[]): void {
  const targets = saves.map(({ target }) => target)
  for (const { key } of refusedFor(agenda.queue, targets)) agenda.settle(key, 'theirs')
  const [first, ...others] = saves
  if (first !== undefined && others.length === 0) {
    agenda.change(first.verb, first.target, first.input)
    return
  }
  for (let at = 0; at < saves.length; at += MOST_SAVES)
    agenda.together({ code, count }, saves.slice(at, at + MOST_SAVES), { words: code === 'translated' })
}
