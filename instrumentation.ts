import type { Instrumentation } from 'next'

// Next compiles this for its edge runtime too, which has no files: what writes the log is imported only where the server runs.
export const onRequestError: Instrumentation.onRequestError = async (...failed) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { logPageError } = await import('#server/web/log-page-error')
  await logPageError(...failed)
}
