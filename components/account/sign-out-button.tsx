'use client'

import { signOut } from 'next-auth/react'

/** Ends this browser's sign-in and leaves the desk. */
export function SignOutButton({ label, to }: { label: string; to: string }) {
  return (
    <button
      type="button"
      className="plain"
      onClick={async () => {
        await signOut({ redirect: false })
        window.location.assign(to)
      }}
    >
      {label}
    </button>
  )
}
