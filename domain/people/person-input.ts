import { z } from 'zod'
import { LOCALES } from '#domain/text/locale'
import { TEXT_LIMITS } from '#domain/text/localized-text'
import { line, wordings } from '#domain/text/text-input'

// An empty choice of a form means none.
const none = (raw: unknown) => (raw === '' ? null : raw)

const place = {
  state: z.preprocess(
    none,
    z
      .string()
      .regex(/^[A-Z]{2}$/, 'invalid')
      .nullable()
      .optional(),
  ),
  organizationId: z.preprocess(none, z.uuid('invalid').nullable().optional()),
}

/** A new entry of the directory: the whole name, in the language it is written in. */
export const addPersonInput = z.strictObject({
  id: z.uuid(),
  original: z.enum(LOCALES),
  name: line(TEXT_LIMITS.name),
  sortName: z.string().max(TEXT_LIMITS.name).optional(),
  honorific: z.string().max(TEXT_LIMITS.name).default(''),
  position: z.string().max(TEXT_LIMITS.line).default(''),
  /** Said where the directory has this name and somebody else is meant. */
  another: z.boolean().default(false),
  ...place,
})

const id = z.uuid('invalid')
const version = z.coerce.number().int().positive()

export const mergePersonsInput = z.strictObject({ id, version, into: id })
export const forgetPersonInput = z.strictObject({ id, version })

export const editPersonInput = z.strictObject({
  id: z.uuid(),
  version: z.coerce.number().int().positive(),
  name: wordings(TEXT_LIMITS.name),
  sortName: line(TEXT_LIMITS.name),
  honorific: wordings(TEXT_LIMITS.name),
  position: wordings(TEXT_LIMITS.line),
  ...place,
})

export const addOrganizationInput = z.strictObject({
  shortName: line(80),
  name: line(TEXT_LIMITS.name),
  original: z.enum(LOCALES),
})
