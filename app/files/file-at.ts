import type { Locale } from '#domain/text/locale'
import { type FileSpec, serveFile } from '#server/web/file-route'

/** Where files are: at the Process itself, a meeting, a version of its agenda, a State; on the desk at a meeting or a handover. */
export type Place = 'process' | 'meeting' | 'version' | 'state' | 'desk-meeting' | 'handover'

/** What the addresses of places name: `slug` of a meeting, `number` of a version, `code` of a State, `id` of a handover. */
type Named = { slug: string; number: string; code: string; id: string }

export type FileParams = { locale: string; file: string } & Partial<Named>

/** A file there is: its place, its name with the ending, its media type, and the query whose permission says who may have it. */
export type FileAt = {
  place: Place
  name: string
  mediaType: string
  queryName: string
  serve: (request: Request, params: FileParams) => Promise<Response>
}

type Spec<A, V> = Omit<FileSpec<A, V>, 'args'> & { args: (named: Named & { locale: Locale }, url: URL) => A | Response | null }

/** Makes an entry of the registry of files (`registry.ts`). */
export function fileAt<A, V>(place: Place, name: string, { args, ...spec }: Spec<A, V>): FileAt {
  return {
    place,
    name,
    mediaType: spec.mediaType,
    queryName: spec.query.queryName,
    serve: (request, { slug = '', number = '', code = '', id = '', locale }) =>
      serveFile(request, locale, { ...spec, args: (asked) => args({ slug, number, code, id, locale: asked.locale }, asked.url) }),
  }
}
