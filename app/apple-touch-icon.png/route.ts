import { siteFile } from '#app/files/registry'

export const GET = siteFile('apple-touch-icon.png')
