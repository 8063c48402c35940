import { client } from '#db/client'
import { setting } from '#db/schema/activity'
import { VERSION } from '#server/core/version'

export type Health = { status: 'ok' | 'failing'; version: string; sqlite: string; migrations: number }

/** Whether the database can be written now: a row of no meaning is written, and rolled back. Open to everybody; it tells nothing else. */
export async function health(): Promise<Health> {
  const { transact, sqliteVersion, migrations } = client()
  const report = { version: VERSION, sqlite: sqliteVersion, migrations: migrations() }
  try {
    await transact(async (tx) => {
      await tx.insert(setting).values({ key: 'health', value: '' })
      throw new RolledBack()
    })
  } catch (cause) {
    return { status: cause instanceof RolledBack ? 'ok' : 'failing', ...report }
  }
  return { status: 'failing', ...report }
}

class RolledBack extends Error {}
