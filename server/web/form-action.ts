import '#server/due-work'
import { refresh } from 'next/cache'
import { notFound } from 'next/navigation'
import type { RefusalCode } from '#domain/refusal/refusal-codes'
import { ACT_BY, ACT_KEY } from '#domain/saving/act-fields'
import type { Command } from '#server/command/define-command'
import { isClaimValid } from '#server/command/is-claim-valid'
import { Denied, type Outcome, refuse } from '#server/core/outcome'
import { chairPassed } from '#server/handover/chair-passed'
import { currentClaim } from '#server/web/auth'
import { noteDenied } from '#server/web/note-denied'

/** What a form shows after it was sent: nothing yet, success, or what is wrong. */
export type FormResult<T> = { outcome: Outcome<T> | null; typed: Record<string, string> }

/**
 * Runs a command for a form. Fields named `title.en` become `{ title: { en } }`. The key it carries makes it one act, however often it is
 * sent. A refusal returns what was typed. Without the right it is a 404, as if there were no such form. Refuses `other-account` when
 * somebody else has signed in since the form was filled in, `too-large` for more fields than any form has, `signed-out`, and
 * `chair-passed`. `whenDenied` is for a form of who has no account and is told more than that there is nothing.
 */
export async function runForm<T>(command: Command<T>, form: FormData, whenDenied: () => never = notFound): Promise<FormResult<T>> {
  const typed = typedOf(form)
  const outcome = await runFor(command, form, nested(typed), whenDenied)
  if (outcome.ok || RENEWED.has(outcome.code)) refresh()
  return { outcome, typed: outcome.ok ? {} : shown(typed) }
}

// Refusals after which the form is right again once the page is made anew. After others the page may no longer have the form, and the
// words in it would be gone.
const RENEWED: ReadonlySet<RefusalCode> = new Set(['draft-moved', 'has-errors', 'stale'])

async function runFor<T>(command: Command<T>, form: FormData, input: unknown, whenDenied: () => never): Promise<Outcome<T>> {
  const claim = await currentClaim()
  const by = form.get(ACT_BY)
  if (typeof by === 'string' && by !== '' && claim !== null && by !== claim.accountId) return refuse('other-account')
  if ([...form.keys()].length > MOST_FIELDS) return refuse('too-large')
  const key = form.get(ACT_KEY)
  if (typeof key === 'string' && !/^[\w-]{8,64}$/.test(key)) return refuse('invalid')
  try {
    return await command(claim, input, typeof key === 'string' ? key : undefined)
  } catch (cause) {
    if (!(cause instanceof Denied)) throw cause
    await noteDenied(cause, claim)
    // If the sign-in ended while the form was filled in, keep what was typed.
    if (typeof by === 'string' && by !== '' && !(await isClaimValid(claim))) return refuse('signed-out')
    return (await chairPassed(claim)) ?? whenDenied()
  }
}

/** The longest of our forms, an objection to a text of 400 paragraphs, has some 800 fields. */
const MOST_FIELDS = 2_000

// What a form carries for the browser and for itself, no part of what is typed.
const UNREAD: ReadonlySet<string> = new Set([ACT_KEY, ACT_BY, 'username'])

function typedOf(form: FormData): Record<string, string> {
  const typed: Record<string, string> = {}
  // React's own hidden fields begin with `$`.
  for (const [name, value] of form.entries())
    if (typeof value === 'string' && !name.startsWith('$') && !UNREAD.has(name)) typed[name] = value
  return typed
}

function nested(typed: Record<string, string>): Record<string, unknown> {
  const input: Record<string, unknown> = {}
  const groups = new Map<string, Record<string, string>>()
  for (const [name, value] of Object.entries(typed)) {
    const [field = name, language] = name.split('.')
    if (language === undefined) input[field] = value
    else groups.set(field, Object.assign(groups.get(field) ?? {}, { [language]: value }))
  }
  return { ...input, ...Object.fromEntries(groups) }
}

// A password is never sent back.
function shown(typed: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => name !== 'password' && name !== 'current' && name !== 'token'))
}
