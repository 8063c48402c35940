import type { AgendaTemplate } from '#domain/agenda/templates/agenda-template'
import { MINISTERIAL_CONFERENCE } from '#domain/agenda/templates/ministerial-conference'
import { ONE_DAY_SOM } from '#domain/agenda/templates/one-day-som'
import { TWO_DAY_SOM } from '#domain/agenda/templates/two-day-som'

/** The templates an agenda can begin with. */
export const TEMPLATE_CODES = ['som-one-day', 'som-two-days', 'ministerial'] as const
export type TemplateCode = (typeof TEMPLATE_CODES)[number]

export const TEMPLATES: Readonly<Record<TemplateCode, AgendaTemplate>> = {
  'som-one-day': ONE_DAY_SOM,
  'som-two-days': TWO_DAY_SOM,
  ministerial: MINISTERIAL_CONFERENCE,
}

/** The template of a code; null for any other text. */
export function templateNamed(code: string): { code: TemplateCode; template: AgendaTemplate } | null {
  const known = TEMPLATE_CODES.find((one) => one === code)
  return known === undefined ? null : { code: known, template: TEMPLATES[known] }
}
