import '#server/due-work'
import { LONGEST_ACCEPTED } from '#domain/agenda/accepting/accept-input'
import { LARGEST_FILE } from '#domain/documents/file-text'
import { readingDesk } from '#server/agenda/queries/reading-desk'
import { refuse } from '#server/core/outcome'
import { textOfFile } from '#server/files/text-of-file'
import { currentClaim } from '#server/web/auth'
import { answer, bytesOf, failed, isOurOwn } from '#server/web/save-route'

/**
 * Answers the text of a file, for who may read it into the draft of this meeting. Nothing of the file is kept. 200 the text · 400 why it
 * could not be read · 404 not yours or not there · 413 too large · 503 cut short, or too many files at once.
 */
export async function fileTextRoute(request: Request, slug: string): Promise<Response> {
  if (!(await isOurOwn(request))) return answer(404, refuse('not-found'))
  const claim = await currentClaim()
  if (claim === null) return answer(404, refuse('signed-out'))
  try {
    await readingDesk(claim, { slug })
    const body = await bytesOf(request, LARGEST_FILE)
    if (body === 'too-large') return answer(413, refuse('file-too-large'))
    if (body === 'cut-short') return answer(503, refuse('failed'))
    const read = await textOfFile(body, LONGEST_ACCEPTED)
    if (read.ok) return answer(200, read)
    return answer(read.code === 'busy' ? 503 : 400, read)
  } catch (cause) {
    return failed(cause, claim, 'a file could not be read')
  }
}
