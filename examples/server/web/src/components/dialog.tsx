import { X } from 'lucide-react'
import { createContext, use, useEffect, useId, useRef, useState, type ReactNode } from 'react'

const PortalContext = createContext<HTMLElement | null>(null)

/** Where popovers go: into the open dialog, since everything outside it is inert, else into the body. */
export function usePortalContainer(): HTMLElement | null {
  return use(PortalContext)
}

interface DialogProps {
  onClose: () => void
  title: string
  description: ReactNode
  children: ReactNode
}

/** The browser's own modal dialog: it keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({ onClose, title, description, children }: DialogProps) {
  const titleId = useId()
  const descriptionId = useId()
  const { ref, element } = useShownDialog()
  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      aria-describedby={descriptionId}
      onClose={onClose}
      className="m-auto max-h-[calc(100dvh-2rem)] w-[44rem] max-w-[calc(100vw-2rem)] overflow-y-auto rounded-2xl border border-line bg-surface p-6 text-ink shadow-high backdrop:bg-black/45"
    >
      <PortalContext value={element}>
        <div className="flex items-start justify-between gap-4">
          <h2 id={titleId} className="text-lg font-semibold">
            {title}
          </h2>
          <CloseButton />
        </div>
        <div id={descriptionId} className="mt-1 text-soft">
          {description}
        </div>
        <div className="mt-5">{children}</div>
      </PortalContext>
    </dialog>
  )
}

/** The navigation on narrow screens. */
export function Drawer({ onClose, title, children }: Omit<DialogProps, 'description'>) {
  const { ref, element } = useShownDialog()
  return (
    <dialog
      ref={ref}
      aria-label={title}
      onClose={onClose}
      className="fixed inset-y-0 left-0 m-0 h-dvh max-h-none w-72 max-w-[85vw] bg-surface text-ink shadow-high backdrop:bg-black/40"
    >
      <div className="absolute top-4 right-3">
        <CloseButton />
      </div>
      <PortalContext value={element}>{children}</PortalContext>
    </dialog>
  )
}

function CloseButton() {
  return (
    <form method="dialog">
      <button className="-m-1.5 grid size-8 place-items-center rounded-lg text-soft hover:bg-quiet-wash hover:text-ink">
        <X aria-hidden className="size-4" />
        <span className="sr-only">Close</span>
      </button>
    </form>
  )
}

function useShownDialog() {
  const ref = useRef<HTMLDialogElement>(null)
  const [element, setElement] = useState<HTMLElement | null>(null)
  useEffect(() => {
    const dialog = ref.current
    setElement(dialog)
    if (dialog && !dialog.open) dialog.showModal()
  }, [])
  return { ref, element }
}
