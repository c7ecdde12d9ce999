import type { ReactNode } from 'react'

/** Names and values in a grid: the terms of a subscription, the head of an invoice. */
export function Facts({ children, columns = 'sm:grid-cols-2 lg:grid-cols-3' }: { children: ReactNode; columns?: string }) {
  return <dl className={`grid grid-cols-1 gap-x-8 gap-y-4 ${columns}`}>{children}</dl>
}

export function Fact({ name, children, note }: { name: string; children: ReactNode; note?: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-[0.8125rem] text-soft">{name}</dt>
      <dd className="mt-0.5 font-medium tabular-nums">{children}</dd>
      {note && <dd className="text-[0.8125rem] text-soft">{note}</dd>}
    </div>
  )
}
