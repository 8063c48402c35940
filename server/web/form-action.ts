import '#server/due-work'
import { refresh } from 'next/cache'
import { notFound } from 'next/navigation'
import type { Command } from '#server/command/define-command'
import { isClaimValid } from '#server/command/is-claim-valid'
import { Denied, type Outcome, refuse } from '#server/core/outcome'
import { currentClaim } from '#server/web/auth'

/** What a form shows after it was sent: nothing yet, success, or what is wrong. */
export type FormResult<T> = { outcome: Outcome<T> | null; typed: Record<string, string> }

/**
 * Runs a command for a form. Fields named `title.en` become `{ title: { en } }`. A refusal returns what was typed. Without the right
 * it is a 404, as if there were no such form.
 */
export async function runForm<T>(command: Command<T>, form: FormData): Promise<FormResult<T>> {
  const typed = typedOf(form)
  const outcome = await runWithInput(command, nested(typed))
  // A refusal without fields means the screen is out of date: render it again, keeping what was typed.
  if (outcome.ok || outcome.fields === undefined) refresh()
  return { outcome, typed: outcome.ok ? {} : shown(typed) }
}

/** The same with other input, for forms that only have a button. */
export async function runWithInput<T>(command: Command<T>, input: unknown): Promise<Outcome<T>> {
  const claim = await currentClaim()
  try {
    return await command(claim, input)
  } catch (cause) {
    if (!(cause instanceof Denied)) throw cause
    // If the sign-in ended while the form was filled in, keep what was typed.
    if (claim !== null && !(await isClaimValid(claim))) return refuse('signed-out')
    return notFound()
  }
}

function typedOf(form: FormData): Record<string, string> {
  const typed: Record<string, string> = {}
  // React's own hidden fields begin with `$`.
  for (const [name, value] of form.entries()) if (typeof value === 'string' && !name.startsWith('$')) typed[name] = value
  return typed
}

function nested(typed: Record<string, string>): Record<string, unknown> {
  const input: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(typed)) {
    const [field = name, language] = name.split('.')
    if (language === undefined) input[field] = value
    else input[field] = { ...recordOf(input[field]), [language]: value }
  }
  return input
}

function recordOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}

// A password is never sent back.
function shown(typed: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => name !== 'password' && name !== 'current' && name !== 'token'))
}
