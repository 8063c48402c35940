import { presentInput } from '#domain/agenda/other-organisers'
import { otherOrganisers } from '#server/agenda/queries/other-organisers'
import { askRoute } from '#server/web/save-route'

export async function POST(request: Request): Promise<Response> {
  return askRoute(request, presentInput, otherOrganisers)
}
