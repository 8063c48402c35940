import { editPerson } from '#server/people/edit-person'
import { saveRoute } from '#server/web/save-route'

export async function POST(request: Request): Promise<Response> {
  return saveRoute(request, editPerson)
}
