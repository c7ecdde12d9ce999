import { CircleAlert, RotateCw } from 'lucide-react'
import type { ReactNode } from 'react'
import { toProblem } from '../api/problem'
import { Button } from './button'

interface FailureProps {
  problem: Error
  retry?: () => void
  isRetrying?: boolean
}

export function Failure({ problem, retry, isRetrying = false }: FailureProps) {
  return (
    <div role="alert" className="flex flex-col items-start gap-3 p-5">
      <p className="flex items-start gap-2 text-bad">
        <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
        {toProblem(problem).message}
      </p>
      {retry && (
        <Button onClick={retry} busyWords={isRetrying ? 'Trying again' : undefined}>
          <RotateCw aria-hidden className="size-4" />
          Try again
        </Button>
      )}
    </div>
  )
}

/** A problem beside the form that caused it. */
export function FormProblem({ problem }: { problem: Error | null | undefined }) {
  return (
    <div role="alert" className="empty:hidden">
      {problem && (
        <p className="flex items-start gap-2 rounded-lg bg-bad-wash px-3 py-2.5 text-bad">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {toProblem(problem).message}
        </p>
      )}
    </div>
  )
}

interface EmptyProps {
  title: string
  children?: ReactNode
}

export function Empty({ title, children }: EmptyProps) {
  return (
    <div className="flex flex-col items-center gap-1 px-5 py-10 text-center">
      <p className="font-medium">{title}</p>
      {children && <div className="max-w-prose text-soft">{children}</div>}
    </div>
  )
}

export function Bone({ className = '' }: { className?: string }) {
  return <span aria-hidden className={`skeleton block ${className}`} />
}

/** Rows of a table that is on its way. */
export function BoneRows({ rows }: { rows: number }) {
  return (
    <div className="divide-y divide-line">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="flex h-[45px] items-center gap-6 px-5">
          <Bone className="h-3.5 w-32" />
          <Bone className="h-3.5 w-24" />
          <Bone className="ml-auto h-3.5 w-24" />
        </div>
      ))}
    </div>
  )
}
