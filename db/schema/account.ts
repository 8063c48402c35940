import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { oneOf } from '#db/schema/columns'
import { person } from '#db/schema/person'
import { organization, state } from '#db/schema/state'
import { APPOINTMENT_ROLES, APPOINTMENT_SCOPES } from '#domain/people/appointment-terms'
import { LOCALES } from '#domain/text/locale'

/** A way to sign in. It is not a person: `person_id` links the person whose appearances are its own. */
export const account = sqliteTable(
  'account',
  {
    id: text('id').primaryKey(),
    email: text('email').notNull(),
    displayName: text('display_name').notNull(),
    passwordHash: text('password_hash'),
    // Increment to end every sign-in at once: tokens with an older number are invalid.
    signInVersion: integer('sign_in_version').notNull().default(1),
    personId: text('person_id').references(() => person.id),
    demonstration: integer('demonstration', { mode: 'boolean' }).notNull().default(false),
    /** Attempts to sign in since the last that succeeded. */
    failedSignIns: integer('failed_sign_ins').notNull().default(0),
    /** The language of the page it last signed in on, and before that the one it was invited in: news is written in it. */
    locale: text('locale', { enum: LOCALES }),
    createdAt: text('created_at').notNull(),
    closedAt: text('closed_at'),
  },
  (t) => [
    uniqueIndex('account_email').on(t.email),
    uniqueIndex('account_person').on(t.personId).where(sql`${t.closedAt} is null and ${t.personId} is not null`),
    check('account_email_folded', sql`${t.email} = lower(${t.email}) and instr(${t.email}, '@') > 1`),
  ],
)

/** A link with which the holder of an account sets its password, once and for a limited time. Only its hash is stored. */
export const passwordLink = sqliteTable(
  'password_link',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => account.id),
    tokenHash: text('token_hash').notNull(),
    issuedAt: text('issued_at').notNull(),
    expiresAt: text('expires_at').notNull(),
    usedAt: text('used_at'),
  },
  (t) => [
    uniqueIndex('password_link_token').on(t.tokenHash),
    index('password_link_account').on(t.accountId),
    check('password_link_order', sql`${t.issuedAt} < ${t.expiresAt}`),
  ],
)

/** The secret address of an account's calendar, one at a time. Only its hash is stored; without the row the address is nobody's. */
export const calendarAddress = sqliteTable(
  'calendar_address',
  {
    accountId: text('account_id')
      .primaryKey()
      .references(() => account.id),
    secretHash: text('secret_hash').notNull(),
    madeAt: text('made_at').notNull(),
  },
  (t) => [uniqueIndex('calendar_address_secret').on(t.secretHash)],
)

/** A role in a scope, from an instant to another. It stays on record after its end. */
export const appointment = sqliteTable(
  'appointment',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => account.id),
    role: text('role', { enum: APPOINTMENT_ROLES }).notNull(),
    scope: text('scope', { enum: APPOINTMENT_SCOPES }).notNull(),
    stateCode: text('state_code').references(() => state.code),
    organizationId: text('organization_id').references(() => organization.id),
    beginsAt: text('begins_at').notNull(),
    endsAt: text('ends_at'),
  },
  (t) => [
    index('appointment_account').on(t.accountId),
    uniqueIndex('appointment_once_wide')
      .on(t.accountId, t.role)
      .where(sql`${t.endsAt} is null and ${t.scope} in ('process', 'support-unit')`),
    uniqueIndex('appointment_once_state').on(t.accountId, t.role, t.stateCode).where(sql`${t.endsAt} is null and ${t.scope} = 'state'`),
    uniqueIndex('appointment_once_organization')
      .on(t.accountId, t.role, t.organizationId)
      .where(sql`${t.endsAt} is null and ${t.scope} = 'organization'`),
    check('appointment_role', sql`${t.role} in ${oneOf(APPOINTMENT_ROLES)}`),
    check(
      'appointment_scope',
      sql`(${t.role} = 'admin' and ${t.scope} = 'process')
        or (${t.role} = 'organiser' and ${t.scope} in ('support-unit', 'state'))
        or (${t.role} = 'delegate' and ${t.scope} in ('state', 'organization'))`,
    ),
    check('appointment_state', sql`(${t.scope} = 'state') = (${t.stateCode} is not null)`),
    check('appointment_organization', sql`(${t.scope} = 'organization') = (${t.organizationId} is not null)`),
    check('appointment_order', sql`${t.endsAt} is null or ${t.beginsAt} <= ${t.endsAt}`),
  ],
)
