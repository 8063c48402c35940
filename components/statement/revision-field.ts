import { revisionName } from '#components/statement/revision-name.ts'
import type { Field } from '#components/ui/form-field'
import type { Translator } from '#messages/translator'

/** The field that says which revision an act is about, where the page has chosen it already. */
export function revisionField({ id, number }: { id: string; number: number }, t: Translator): Field {
  return {
    name: 'revisionId',
    label: t('statement.revision'),
    type: 'select',
    value: id,
    options: [{ value: id, label: revisionName(number, t) }],
  }
}
