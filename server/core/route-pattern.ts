import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const routesSchema = z.object({
  staticRoutes: z.array(z.object({ page: z.string(), regex: z.string() })),
  dynamicRoutes: z.array(z.object({ page: z.string(), regex: z.string() })),
})

/** Names the route of a path, as the build lists it: `/[locale]/meetings/[slug]`. `none` for what is no route of ours. */
export type RouteOf = (path: string) => string

/** Reads the routes of a build. Never the path itself: a path may hold a secret, and there is no end of paths. */
export function routesOf(build: string): RouteOf {
  const file = join(/*turbopackIgnore: true*/ process.cwd(), build, 'routes-manifest.json')
  const listed = existsSync(file) ? routesSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : { staticRoutes: [], dynamicRoutes: [] }
  const routes = [...listed.staticRoutes, ...listed.dynamicRoutes].map(({ page, regex }) => ({ page, matches: new RegExp(regex) }))
  return (path) => {
    if (path.startsWith('/_next/')) return '/_next'
    return (
      routes.find(({ page, matches }) => matches.test(path) && (!page.startsWith('/[locale]') || /^\/(en|ru|kk)(\/|$)/.test(path)))?.page ??
      'none'
    )
  }
}
