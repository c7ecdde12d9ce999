import { useId, type ReactNode } from 'react'
import type { ApiProblem } from '../api/problem'
import { Failure } from './states'

interface CardProps {
  title: ReactNode
  /** Beside the title: a link to more, a filter. */
  aside?: ReactNode
  children: ReactNode
  /** Tables bring their own padding. */
  inset?: 'padded' | 'flush'
  className?: string
}

export function Card({ title, aside, children, inset = 'padded', className = '' }: CardProps) {
  const titleId = useId()
  return (
    <section
      aria-labelledby={titleId}
      className={`min-w-0 overflow-hidden rounded-xl border border-line bg-surface shadow-card ${className}`}
    >
      <header className="flex min-h-12 flex-wrap items-center justify-between gap-x-4 gap-y-1 px-5 pt-3.5 pb-3">
        <h2 id={titleId} className="text-[0.9375rem] font-semibold">
          {title}
        </h2>
        {aside}
      </header>
      <div className={inset === 'padded' ? 'px-5 pb-5' : 'border-t border-line'}>{children}</div>
    </section>
  )
}

interface QueryLike<T> {
  data: T | undefined
  error: Error | null
  isFetching: boolean
  refetch: () => unknown
}

interface FromQueryProps<T> {
  query: QueryLike<T>
  /** Of the same size as the answer, so that nothing jumps. */
  skeleton: ReactNode
  children: (data: T) => ReactNode
}

/** The three faces of a read: not there yet, failed with a retry, there. Old data stays when a refresh fails. */
export function FromQuery<T>({ query, skeleton, children }: FromQueryProps<T>) {
  if (query.data !== undefined) return children(query.data)
  if (query.error) {
    return <Failure problem={query.error as ApiProblem} retry={() => void query.refetch()} isRetrying={query.isFetching} />
  }
  return (
    <div aria-busy="true">
      <span className="sr-only">Loading</span>
      {skeleton}
    </div>
  )
}
