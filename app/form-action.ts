import { toFormState } from '#app/form-state'
import { leaveFor } from '#app/leave-for'
import type { FormState } from '#components/ui/form-field'
import type { Command } from '#server/command/define-command'
import { currentAddress } from '#server/web/address'
import { runForm } from '#server/web/form-action'

type Action = (before: FormState, form: FormData) => Promise<FormState>

type Done<T> = Parameters<typeof toFormState<T>>[1]

type Afterwards<T> = {
  /** A link that the form shows once; null where there is none to show. */
  link?: (value: T, locale: string) => string | null
  /** The page to open instead, as its address behind the language. */
  open?: (value: T) => string
}

/** The server action of a form: runs a command with what was typed. `done` is the message for success. */
export function formAction<T>(command: Command<T>, done: Done<T>, { link, open }: Afterwards<T> = {}): Action {
  return async (_before, form) => {
    const result = await runForm(command, form)
    if (open && result.outcome?.ok) return leaveFor(`/${(await currentAddress()).locale}${open(result.outcome.value)}`)
    return toFormState(result, done, link)
  }
}
