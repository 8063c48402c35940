import { health } from '#server/core/health'
import { installationState } from '#server/desk/queries/installation-state'
import { mailHealth } from '#server/outbox/mail-figures'
import { mayRead } from '#server/web/page'

export const dynamic = 'force-dynamic'

/** Whether a save would be taken: 200 or 503. A stranger learns nothing more; an admin, and who asks on the machine itself, learns why. */
export async function GET(request: Request): Promise<Response> {
  const report = await health()
  // http/on-this-machine.ts writes this header. Without a database nobody can be told from a stranger.
  const told = request.headers.has('x-gavel-from-this-machine') || (await mayRead(installationState, {}).catch(() => null)) !== null
  // Mail that stands still refuses no save: it is told, and does not fail.
  const mail = told ? await mailHealth().catch(() => null) : null
  return Response.json(told ? { ...report, ...(mail === null ? {} : { mail }) } : { status: report.status }, {
    status: report.status === 'ok' ? 200 : 503,
    headers: { 'Cache-Control': 'no-store' },
  })
}
