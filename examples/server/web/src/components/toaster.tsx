import { CircleCheck, CircleAlert, X } from 'lucide-react'
import { useSyncExternalStore } from 'react'

interface Toast {
  id: number
  tone: 'good' | 'bad'
  words: string
}

const shownForMs = 8000
let toasts: readonly Toast[] = []
let lastId = 0
const listeners = new Set<() => void>()

function replace(next: readonly Toast[]): void {
  toasts = next
  for (const listener of listeners) listener()
}

function dismiss(id: number): void {
  replace(toasts.filter((each) => each.id !== id))
}

export function toast(tone: Toast['tone'], words: string): void {
  const id = ++lastId
  replace([...toasts, { id, tone, words }])
  window.setTimeout(() => dismiss(id), shownForMs)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The live region stands in the page from the start, or screen readers would miss its first message. */
export function Toaster() {
  const shown = useSyncExternalStore(subscribe, () => toasts)
  return (
    <div
      role="status"
      aria-live="polite"
      className="pointer-events-none fixed inset-x-4 bottom-4 z-50 flex flex-col items-end gap-2 sm:left-auto sm:w-96"
    >
      {shown.map(({ id, tone, words }) => (
        <div
          key={id}
          className="pointer-events-auto flex w-full animate-[rise_180ms_ease-out] items-start gap-3 rounded-xl border border-line bg-surface p-4 shadow-high"
        >
          {tone === 'good' ? (
            <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0 text-good" />
          ) : (
            <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-bad" />
          )}
          <p className="min-w-0 flex-1">{words}</p>
          <button
            type="button"
            onClick={() => dismiss(id)}
            className="-m-1 flex size-7 items-center justify-center rounded text-soft hover:text-ink"
          >
            <X aria-hidden className="size-4" />
            <span className="sr-only">Dismiss</span>
          </button>
        </div>
      ))}
    </div>
  )
}
