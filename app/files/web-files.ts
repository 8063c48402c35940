import { feedFile } from '#app/files/feed-atom'
import type { FileAt } from '#app/files/file-at'
import { faviconFile, largeIconFile, manifestFile, smallIconFile, touchIconFile } from '#app/files/icons'
import { meetingCardFile } from '#app/files/meeting-card'
import { pageCardFile } from '#app/files/page-card'
import { robotsFile } from '#app/files/robots-txt'
import { sitemapFile } from '#app/files/sitemap-xml'
import { statementCardFile } from '#app/files/statement-card'

/** What other sites and machines show of Gavel: the same for everybody (ADR 0034). */
export const webFiles: readonly FileAt[] = [
  faviconFile,
  feedFile,
  largeIconFile,
  manifestFile,
  meetingCardFile,
  pageCardFile,
  robotsFile,
  sitemapFile,
  smallIconFile,
  statementCardFile,
  touchIconFile,
]
