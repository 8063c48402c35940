import { siteFile } from '#app/files/registry'

export const GET = siteFile('manifest.webmanifest')
