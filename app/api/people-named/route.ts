import { namedInput } from '#domain/agenda/accepting/named-input'
import { peopleNamed } from '#server/people/queries/people-named'
import { askRoute } from '#server/web/save-route'

export async function POST(request: Request): Promise<Response> {
  return askRoute(request, namedInput, peopleNamed)
}
