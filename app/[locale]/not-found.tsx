import { NothingHere } from '#app/nothing-here.tsx'

export default function NotFound() {
  return <NothingHere />
}
