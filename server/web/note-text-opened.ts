import { log } from '#server/core/log'
import { noteOpened } from '#server/statement/note-opened'
import { currentClaim } from '#server/web/auth'

/** Notes that the reader of a page has opened a text sent to their delegation. What cannot be noted now keeps nobody from reading. */
export async function noteTextOpened(sent: { statementId: string; circulationId: string }): Promise<void> {
  try {
    await noteOpened(await currentClaim(), sent)
  } catch (cause) {
    log.warn({ error: cause instanceof Error ? cause.message : 'unknown' }, 'that a text was opened was not noted')
  }
}
