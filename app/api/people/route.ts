import { addPerson } from '#server/people/add-person'
import { searchPeople } from '#server/people/queries/search-people'
import { readRoute, saveRoute } from '#server/web/save-route'

export async function GET(request: Request): Promise<Response> {
  return readRoute(searchPeople, { text: new URL(request.url).searchParams.get('text')?.slice(0, 200) ?? '' })
}

export async function POST(request: Request): Promise<Response> {
  return saveRoute(request, addPerson)
}
