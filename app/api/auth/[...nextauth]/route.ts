import { signInHandler } from '#server/core/next/sign-in-handler'

export { signInHandler as GET, signInHandler as POST }
