'use client'

import { signIn } from 'next-auth/react'
import { type FormEvent, useState } from 'react'
import { Actions, Button } from '#components/ui/button'
import { FieldLabel, Input } from '#components/ui/field-parts'
import { Problem } from '#components/ui/text'

type Labels = { email: string; password: string; submit: string; wrong: string; wait: string; failed: string }

/** The sign-in form. It never tells whether an account exists. After too many attempts it says how long to wait. */
export function SignInForm({ next, labels }: { next: string; labels: Labels }) {
  const [problem, setProblem] = useState<string | null>(null)
  const [pending, setPending] = useState(false)

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setPending(true)
    const answer = await signIn('credentials', {
      email: String(form.get('email')),
      password: String(form.get('password')),
      redirect: false,
    }).catch(() => undefined)
    if (answer?.ok && !answer.error) {
      window.location.assign(next)
      return
    }
    setPending(false)
    setProblem(sentence(answer?.error ?? null, labels))
  }

  return (
    <form className="max-w-form" onSubmit={send} method="post" noValidate>
      <div className="mt-5">
        <FieldLabel htmlFor="email">{labels.email}</FieldLabel>
        <Input
          id="email"
          name="email"
          type="email"
          autoComplete="username"
          aria-invalid={problem !== null}
          aria-describedby="sign-in-problem"
        />
      </div>
      <div className="mt-5">
        <FieldLabel htmlFor="password">{labels.password}</FieldLabel>
        <Input
          id="password"
          name="password"
          type="password"
          autoComplete="current-password"
          aria-invalid={problem !== null}
          aria-describedby="sign-in-problem"
        />
      </div>
      <Problem id="sign-in-problem" aria-live="polite">
        {problem}
      </Problem>
      <Actions>
        <Button lead type="submit" aria-disabled={pending}>
          {labels.submit}
        </Button>
      </Actions>
    </form>
  )
}

function sentence(error: string | null, labels: Labels): string {
  const seconds = /^too-many-attempts:(\d+)$/.exec(error ?? '')?.[1]
  if (seconds !== undefined) return labels.wait.replace('{minutes}', String(Math.ceil(Number(seconds) / 60)))
  return error?.startsWith('wrong') ? labels.wrong : labels.failed
}
