import { client } from '#db/client'
import { cannotWrite } from '#db/open-to-read'
import { loadProcessRecord } from '#server/record/load-process-record'
import { indexRegister } from '#server/record/load-register'

/**
 * What a start does to the database before it serves. Best effort: a full or read-only disk must not take the public record away. Answers
 * the code of the error where nothing can be written, otherwise null.
 */
export async function tidyUp(): Promise<string | null> {
  for (const task of [loadProcessRecord, indexRegister, () => client().analyzeTables()]) {
    try {
      await task()
    } catch (cause) {
      const code = cannotWrite(cause)
      if (code === null) throw cause
      return code
    }
  }
  return null
}
