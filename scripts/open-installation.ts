import { dataFolder } from '#db/data-folder'
import { assertServable } from '#db/release'
import { fail } from './environment.ts'

/**
 * For commands on an installation: makes sure that there is one and that it is of this release, and creates nothing. Otherwise ends the
 * command with one line.
 */
export function openInstallation(): void {
  const folder = dataFolder()
  if (assertServable(folder) > 0) fail('The database is of an older release: start Gavel once, which migrates it.')
}
