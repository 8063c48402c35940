import type { Missing } from '#domain/agenda/slot-summary'
import type { Translator } from '#messages/translator'

/** What is wrong in a slot and what it lacks, in words; each empty where there is nothing to say. */
export type MissingWords = { conflicts: string; remarks: string }

/** The words for what is missing in a slot, in the list and on the timeline. */
export function missingWords(missing: Missing | undefined, t: Translator): MissingWords {
  if (missing === undefined) return { conflicts: '', remarks: '' }
  const { errors, conflicts, noModerator, unconfirmed, remarks } = missing
  return {
    conflicts: inOneLine([
      errors > 0 ? t('editor.errorCount', { count: errors }) : '',
      conflicts > 0 ? t('editor.conflictCount', { count: conflicts }) : '',
    ]),
    remarks: inOneLine([
      noModerator ? t('editor.noModerator') : '',
      unconfirmed > 0 ? t('editor.unconfirmedCount', { count: unconfirmed }) : '',
      remarks > 0 ? t('editor.remarkCount', { count: remarks }) : '',
    ]),
  }
}

function inOneLine(said: readonly string[]): string {
  return said.filter(Boolean).join(', ')
}
