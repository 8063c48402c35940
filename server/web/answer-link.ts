import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { countDeadLink, isBarredFromLinks } from '#server/account/sign-in-limits'
import { answerByLink } from '#server/agenda/answer-by-link'
import { answerLink } from '#server/agenda/queries/answer-link'
import { addressIn } from '#server/web/client'
import { type FormResult, runForm } from '#server/web/form-action'
import { mayRead } from '#server/web/page'

/** What an answer link is for. 404 for one that does not work, and from where too many such were tried: it looks the same. */
export async function readAnswerLink(token: string) {
  const from = await currentLine()
  if (await isBarredFromLinks(from)) notFound()
  const found = await mayRead(answerLink, { token })
  if (found !== null) return found
  // What is cut short or no token at all is nobody's guess.
  if (/^[\w-]{43}$/.test(token)) await countDeadLink(from)
  notFound()
}

/** Answers by the form of a link; null for a link that does not work, and from where too many such were tried. */
export async function answerFromLink(form: FormData): Promise<FormResult<{ applied: boolean }> | null> {
  const from = await currentLine()
  if (await isBarredFromLinks(from)) return null
  try {
    return await runForm(byNobody, form, gone)
  } catch (cause) {
    if (!(cause instanceof Gone)) throw cause
    await countDeadLink(from)
    return null
  }
}

// Whoever is signed in by chance is not who answers: it is who holds the link.
const byNobody = Object.assign((_claim: unknown, raw: unknown, key?: string) => answerByLink(null, raw, key), {
  commandName: answerByLink.commandName,
  input: answerByLink.input,
})

class Gone extends Error {}

function gone(): never {
  throw new Gone()
}

async function currentLine(): Promise<string> {
  return addressIn((await headers()).get('x-forwarded-for'))
}
