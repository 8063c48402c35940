import { siteFile } from '#app/files/registry'

export const GET = siteFile('icon-512.png')
