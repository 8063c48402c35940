import { LARGEST_FILE } from '#domain/documents/file-text'
import { proposalsInWord } from '#domain/documents/proposals-in-word'
import type { WordFileFault } from '#domain/documents/word-content'
import { comparisonBudget } from '#domain/statement/comparison-budget'
import { type Refusal, refuse } from '#server/core/outcome'
import { readWordFile } from '#server/files/word-document'
import { consultation } from '#server/statement/queries/consultation'
import { currentClaim } from '#server/web/auth'
import { answer, bytesOf, failed, isOurOwn } from '#server/web/save-route'

/**
 * Answers what a delegation's Word file proposes to the revision it received last. Nothing of the file is kept, and nobody else hears of
 * it. 200 the proposals · 400 why the file cannot be read, or is of another text · 404 not yours or not there · 413 too large.
 */
export async function proposalsInWordRoute(request: Request, slug: string): Promise<Response> {
  if (!(await isOurOwn(request))) return answer(404, refuse('not-found'))
  const claim = await currentClaim()
  if (claim === null) return answer(404, refuse('signed-out'))
  try {
    // The language decides names alone, and none is answered.
    const { meeting, revision } = await consultation(claim, { slug, locale: 'en' })
    const bytes = await bytesOf(request, LARGEST_FILE)
    if (bytes === 'too-large') return answer(413, refuse('file-too-large'))
    if (bytes === 'cut-short') return answer(503, refuse('failed'))
    const file = await readWordFile(bytes)
    if (!file.ok) return answer(400, refusalOf(file.code))
    const found = proposalsInWord({ meeting: meeting.slug, ...revision }, file.content, comparisonBudget())
    if (found.ok) return answer(200, { ok: true, value: { proposals: found.proposals, unplaced: found.unplaced } })
    if (found.code === 'another-text') return answer(400, refuse('another-text'))
    return answer(400, refuse('another-revision', { values: { revision: found.revision } }))
  } catch (cause) {
    return failed(cause, claim, 'a file could not be read')
  }
}

function refusalOf(fault: WordFileFault): Refusal {
  switch (fault) {
    case 'not-word':
      return refuse('file-not-word')
    case 'old-word':
      return refuse('file-old-word')
    case 'locked':
      return refuse('file-locked')
    case 'too-large':
      return refuse('file-too-large')
    case 'too-deep':
    case 'broken':
      return refuse('file-broken')
  }
}
