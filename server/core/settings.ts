import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '#db/client'
import { setting } from '#db/schema/setting'
import { DEFAULT_ADDRESS_MONTHS } from '#domain/people/closed-address'
import { type ContactView, NO_CONTACT } from '#domain/record/contact'
import type { Difference } from '#domain/record/difference'
import type { ProcessTextsView } from '#domain/record/process-view'
import { DEFAULT_SILENCE_HOURS } from '#domain/statement/statement-terms'
import { type LocalizedText, localizedTextSchema } from '#domain/text/localized-text'
import { type CalendarDate, dateIn, type Instant, isTimeZone } from '#domain/time/calendar'

/** The Process's zone until a setting names another (docs/why-the-model.md, “Local time”). */
const DEFAULT_ZONE = 'Asia/Almaty'

const DEFAULT_NAME: LocalizedText = {
  original: 'en',
  en: 'Almaty Process',
  ru: 'Алматинский процесс',
  kk: 'Алматы процесі',
}

/** The IANA zone of the Process's dates. */
export async function processZone(db: Db): Promise<string> {
  const [row] = await db.select({ value: setting.value }).from(setting).where(eq(setting.key, 'process-zone'))
  return typeof row?.value === 'string' && isTimeZone(row.value) ? row.value : DEFAULT_ZONE
}

/** The date of the Process at an instant. */
export async function processDay(db: Db, at: Instant): Promise<CalendarDate> {
  return dateIn(await processZone(db), at)
}

/** The minimum length of silence, in hours. */
export async function silenceHours(db: Db): Promise<number> {
  const [row] = await db.select({ value: setting.value }).from(setting).where(eq(setting.key, 'silence-hours'))
  return typeof row?.value === 'number' && row.value >= 1 ? row.value : DEFAULT_SILENCE_HOURS
}

/** How many months a closed account keeps its e-mail address. */
export async function closedAddressMonths(db: Db): Promise<number> {
  const [row] = await db.select({ value: setting.value }).from(setting).where(eq(setting.key, 'closed-address-months'))
  return typeof row?.value === 'number' && row.value >= 1 ? row.value : DEFAULT_ADDRESS_MONTHS
}

/** The key of the setting whether admins and organisers need a second factor to act as such: `true`, or anything else for no. */
export const SECOND_FACTOR_REQUIRED = 'second-factor-required'

/** Whether admins and organisers need a second factor to act as such. */
export async function secondFactorIsRequired(db: Db): Promise<boolean> {
  const [row] = await db.select({ value: setting.value }).from(setting).where(eq(setting.key, SECOND_FACTOR_REQUIRED))
  return row?.value === true
}

const textsSchema = z.object({ source: z.string(), since: z.string().nullable().default(null), items: z.array(localizedTextSchema) })

type ProcessTexts = 'process-objectives' | 'process-areas' | 'process-beginnings' | 'process-key-areas' | 'process-chair-role'

/** A list of texts about the Process (its objectives, how it began) with their source; null if not on record. */
export async function processTexts(db: Db, key: ProcessTexts): Promise<ProcessTextsView | null> {
  const [row] = await db.select({ value: setting.value }).from(setting).where(eq(setting.key, key))
  const texts = textsSchema.safeParse(row?.value)
  return texts.success ? { ...texts.data, items: texts.data.items.map(asLocalizedText) } : null
}

const versionSchema = z.object({ text: localizedTextSchema, source: z.string() })
const differencesSchema = z.array(
  z.object({
    about: localizedTextSchema,
    kind: z.enum(['fact', 'name']).default('fact'),
    versions: z.array(versionSchema),
    treatment: localizedTextSchema,
  }),
)

/** Where sources about the Process contradict each other, or name one thing differently; empty if none are on record. */
export async function processDifferences(db: Db): Promise<Difference[]> {
  const [row] = await db.select({ value: setting.value }).from(setting).where(eq(setting.key, 'process-differences'))
  const found = differencesSchema.safeParse(row?.value)
  if (!found.success) return []
  return found.data.map(({ about, kind, versions, treatment }) => ({
    about: asLocalizedText(about),
    kind,
    versions: versions.map(({ text, source }) => ({ text: asLocalizedText(text), source })),
    treatment: asLocalizedText(treatment),
  }))
}

/** The key of the setting with the contact of the Process. */
export const CONTACT = 'contact'

const contactSchema = z.object({
  version: z.number(),
  email: z.string().nullable(),
  web: z.string().nullable(),
  postal: localizedTextSchema.nullable(),
  press: localizedTextSchema.nullable(),
  licence: localizedTextSchema.nullable(),
  accessibility: localizedTextSchema.nullable(),
})

/** How the keepers of the Process are reached; all of it empty until an admin says. */
export async function processContact(db: Db): Promise<ContactView> {
  const [row] = await db.select({ value: setting.value }).from(setting).where(eq(setting.key, CONTACT))
  const found = contactSchema.safeParse(row?.value)
  if (!found.success) return NO_CONTACT
  const { postal, press, licence, accessibility, ...said } = found.data
  const text = (given: unknown) => (given === null ? null : asLocalizedText(given))
  return { ...said, postal: text(postal), press: text(press), licence: text(licence), accessibility: text(accessibility) }
}

/** The name of the process this installation serves. */
export async function processName(db: Db): Promise<LocalizedText> {
  const [row] = await db.select({ value: setting.value }).from(setting).where(eq(setting.key, 'process-name'))
  const name = localizedTextSchema.safeParse(row?.value)
  return name.success ? asLocalizedText(name.data) : DEFAULT_NAME
}

// zod types a missing language as `undefined`; our type has no key. The data is the same.
function asLocalizedText(data: unknown): LocalizedText {
  return data as LocalizedText
}
