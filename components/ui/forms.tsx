'use client'

import { createContext, type ReactNode, useContext, useEffect } from 'react'
import { BY_LINK, takeOver } from '#components/ui/kept-words.ts'

/** What a form says by itself, when no answer of the server does. */
export type FormSentences = {
  notSent: string
  noAnswer: string
  older: string
  failed: string
  notOpen: string
  reload: string
  signIn: string
  restored: string
  startOver: string
  copy: string
  copied: string
  choose: string
  day: string
}

type Forms = { account: string; locale: string; sentences: FormSentences }

const Context = createContext<Forms | null>(null)

/** The account that fills in the forms inside (nobody: an empty text), and what they say. */
export function FormsOf({ account, email, locale, sentences, children }: Forms & { email: string; children: ReactNode }) {
  useEffect(() => {
    if (account !== '' && account !== BY_LINK) takeOver(account, email)
  }, [account, email])
  return <Context value={{ account, locale, sentences }}>{children}</Context>
}

export function useForms(): Forms {
  const forms = useContext(Context)
  if (forms === null) throw new Error('a form outside FormsOf')
  return forms
}
