import { Button } from '#components/ui/button'
import { CopyButton } from '#components/ui/copy-button'
import type { FormState } from '#components/ui/form-field'
import { useForms } from '#components/ui/forms'
import { Done, Problem } from '#components/ui/text'
import { textsIn } from '#components/ui/use-kept-form.ts'

/** The answer beneath a form: what was done or not, and the way on. */
export function FormAnswer({ state, form }: { state: FormState; form?: HTMLFormElement | null }) {
  return (
    <div aria-live="polite">
      {state.message === null ? null : state.done ? <Done>{state.message}</Done> : <Problem>{state.message}</Problem>}
      {state.offer === undefined ? null : <WayOn offer={state.offer} form={form ?? null} />}
      {state.link === undefined ? null : (
        <>
          <p className="mt-1.75 break-all tabular-nums select-all">
            <code>{state.link}</code>
          </p>
          <CopyButton text={() => state.link ?? ''} />
        </>
      )}
    </div>
  )
}

function WayOn({ offer, form }: { offer: NonNullable<FormState['offer']>; form: HTMLFormElement | null }) {
  const { locale, sentences } = useForms()
  if (offer === 'sign-in') {
    const here = typeof location === 'undefined' ? '' : location.pathname + location.search + location.hash
    return (
      <p className="mt-1.75">
        <a href={`/${locale}/sign-in?next=${encodeURIComponent(here)}`}>{sentences.signIn}</a>
      </p>
    )
  }
  return (
    <p className="mt-1.75 flex flex-wrap gap-x-4.5">
      {offer === 'copy' && form && textsIn(form) !== '' ? <CopyButton text={() => textsIn(form)} /> : null}
      <Button onClick={() => location.reload()}>{sentences.reload}</Button>
    </p>
  )
}
