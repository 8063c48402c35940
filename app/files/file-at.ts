import type { Locale } from '#domain/text/locale'
import { type FileSpec, type SecretReader, serveFile } from '#server/web/file-route'

/**
 * Where files are: at the root of the site, at the Process itself, a meeting, a version of its agenda, a State; on the desk at a meeting or a handover; at the secret
 * address of an account's calendar.
 */
export type Place = 'site' | 'process' | 'meeting' | 'version' | 'state' | 'desk-meeting' | 'handover' | 'calendar'

/** What addresses name: `slug` of a meeting, `number` of a version, `code` of a State, `id` of a handover, `token` of a calendar. */
type Named = { slug: string; number: string; code: string; id: string; token: string }

export type FileParams = { locale: string; file: string } & Partial<Named>

/** A file there is: its place, its name with the ending, its media type, and the query whose permission says who may have it. */
export type FileAt = {
  place: Place
  name: string
  mediaType: string
  queryName: string
  serve: (request: Request, params: FileParams) => Promise<Response>
}

type Spec<A, V> = Omit<FileSpec<A, V>, 'args' | 'reader'> & {
  args: (named: Named & { locale: Locale }, url: URL) => A | Response | null
  /** Who asks, where the address says so and no cookie is read. */
  reader?: (named: Named) => Promise<SecretReader>
}

/** Makes an entry of the registry of files (`registry.ts`). */
export function fileAt<A, V>(place: Place, name: string, { args, reader, ...spec }: Spec<A, V>): FileAt {
  return {
    place,
    name,
    mediaType: spec.mediaType,
    queryName: spec.query.queryName,
    serve: (request, { slug = '', number = '', code = '', id = '', token = '', locale }) => {
      const named = { slug, number, code, id, token }
      return serveFile(request, locale, {
        ...spec,
        args: (asked) => args({ ...named, locale: asked.locale }, asked.url),
        ...(reader === undefined ? {} : { reader: () => reader(named) }),
      })
    },
  }
}
