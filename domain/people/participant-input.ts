import { z } from 'zod'

/** A State by its code or an organisation by its id, in one field: `state:KG`, `organization:…`. */
export const participant = z
  .string('required')
  .regex(/^(state:[A-Z]{2}|organization:[0-9a-f-]{36})$/, 'required')
  .transform((text) => {
    const [kind, key = ''] = text.split(':')
    return kind === 'state' ? { stateCode: key, organizationId: null } : { stateCode: null, organizationId: key }
  })
