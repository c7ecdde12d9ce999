import { useQuery } from '@tanstack/react-query'
import { FlaskConical } from 'lucide-react'
import { clockQuery } from '../api/queries'
import { When } from '../components/when'
import { useMay } from './use_session'

/** A test clock makes every date on the page a simulated one; that must be said. */
export function ClockBanner() {
  const { data } = useQuery({ ...clockQuery, enabled: useMay('book.read') })
  if (data?.kind !== 'test') return null
  return (
    <aside aria-label="Test clock" className="flex items-center justify-center gap-2 border-b border-line bg-warn-wash px-4 py-2 text-warn">
      <FlaskConical aria-hidden className="size-4 shrink-0" />
      <span>
        Test clock: it is <When instant={data.now} zone="UTC" precision="minute" /> UTC in this book. No money moves.
      </span>
    </aside>
  )
}
