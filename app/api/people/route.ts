import { isLocale } from '#domain/text/locale'
import { addPerson } from '#server/people/add-person'
import { searchPeople } from '#server/people/queries/search-people'
import { readRoute, saveRoute } from '#server/web/save-route'

export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams
  const locale = asked.get('locale')
  return readRoute(searchPeople, { text: asked.get('text')?.slice(0, 200) ?? '', locale: isLocale(locale) ? locale : 'en' })
}

export async function POST(request: Request): Promise<Response> {
  return saveRoute(request, addPerson)
}
