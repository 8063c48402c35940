import { siteFile } from '#app/files/registry'

export const GET = siteFile('favicon.ico')
