'use server'

import { formAction } from '#app/form-action'
import { setPassword } from '#server/account/set-password'

export const setPasswordAction = formAction(setPassword, 'passwordSet', { open: () => '/sign-in?set=1' })
