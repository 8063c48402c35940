import { signInHandler } from '#server/web/sign-in-handler'

export { signInHandler as GET, signInHandler as POST }
