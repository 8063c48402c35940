import { readRoute, saveRoute } from '#server/core/next/save-route'
import { addPerson } from '#server/people/add-person'
import { searchPeople } from '#server/people/queries'

export async function GET(request: Request): Promise<Response> {
  return readRoute(searchPeople, { text: new URL(request.url).searchParams.get('text')?.slice(0, 200) ?? '' })
}

export async function POST(request: Request): Promise<Response> {
  return saveRoute(request, addPerson)
}
