import { z } from 'zod'
import { LOCALES } from '#domain/text/locale'
import { TEXT_LIMITS } from '#domain/text/localized-text'
import { line } from '#domain/text/text-input'

/** An e-mail address to sign in with, in lower case: one mailbox is one account. */
export const email = line(254)
  .transform((text) => text.toLowerCase())
  .pipe(z.email('no-email'))

/** Long enough to resist guessing (NIST SP 800-63B §3.1.1); no rules about which characters. */
export const PASSWORD_LENGTH = { min: 10, max: 200 } as const

export const newPassword = z.string('required').min(PASSWORD_LENGTH.min, 'password-too-short').max(PASSWORD_LENGTH.max)

/** One's own password, asked for again. */
const currentPassword = z.string('required').min(1, 'required').max(200)

const displayName = line(TEXT_LIMITS.name)
const accountId = z.uuid('invalid')

/**
 * An appointment as one form field: `admin`, `organiser:support-unit`, `organiser:state:KG`, `delegate:state:KG`,
 * `delegate:organization:<id>`.
 */
export const appointmentWord = z
  .string('required')
  .regex(/^(admin|organiser:support-unit|(organiser|delegate):state:[A-Z]{2}|delegate:organization:[0-9a-f-]{36})$/, 'required')
  .transform((text) => {
    const [role, kind, key] = text.split(':')
    if (role === 'admin') return { role, scope: 'process', stateCode: null, organizationId: null } as const
    if (kind === 'support-unit') return { role: 'organiser', scope: kind, stateCode: null, organizationId: null } as const
    if (kind === 'organization') return { role: 'delegate', scope: kind, stateCode: null, organizationId: key ?? '' } as const
    return { role: role === 'organiser' ? 'organiser' : 'delegate', scope: 'state', stateCode: key ?? '', organizationId: null } as const
  })

export type AppointmentTo = z.output<typeof appointmentWord>

/** `locale`: the language in which its holder is invited, and told of news until they sign in on a page in another. */
export const createAccountInput = z.strictObject({ email, displayName, appointment: appointmentWord, locale: z.enum(LOCALES).optional() })
export const correctAccountInput = z.strictObject({ accountId, email, displayName, version: z.string().max(500) })
export const accountInput = z.strictObject({ accountId })
export const appointInput = z.strictObject({ accountId, appointment: appointmentWord })
export const endAppointmentInput = z.strictObject({ appointmentId: z.uuid('invalid') })
export const linkPersonInput = z.strictObject({
  accountId,
  personId: z.preprocess((raw) => (raw === '' ? null : raw), z.uuid('unknown-person').nullable()),
})
export const setPasswordInput = z.strictObject({ token: z.string().max(200), password: newPassword })
export const changePasswordInput = z.strictObject({ current: currentPassword, password: newPassword })
export const endSignInsInput = z.strictObject({ current: currentPassword, which: z.union([z.literal('others'), z.uuid()], 'required') })
export const ownPasswordInput = z.strictObject({ current: currentPassword })
export const setSecondFactorInput = z.strictObject({ current: currentPassword, code: line(20) })
export const requireSecondFactorInput = z.strictObject({ required: z.enum(['yes', 'no'], 'required') })
/** `locale` is that of the page it was asked on: an account has no language of its own. */
export const askForLinkInput = z.strictObject({ email, locale: z.enum(LOCALES) })
export const signInInput = z.object({ email: z.string().max(254), password: z.string().max(200) })
