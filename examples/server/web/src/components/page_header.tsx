import { ChevronRight } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { Link, useLocation } from 'react-router'

export interface Crumb {
  words: string
  to: string
}

interface PageHeaderProps {
  title: string
  crumbs?: Crumb[]
  chip?: ReactNode
  children?: ReactNode
  actions?: ReactNode
}

let shownPath: string | undefined

/** The page's one h1. It names the browser tab, and takes the focus when the route changes. */
export function PageHeader({ title, crumbs = [], chip, children, actions }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { pathname } = useLocation()

  useEffect(() => {
    document.title = `${title} · Osto Billing`
  }, [title])

  useEffect(() => {
    if (shownPath !== undefined && shownPath !== pathname) heading.current?.focus()
    shownPath = pathname
  }, [pathname])

  return (
    <header className="mb-6 flex flex-wrap items-start justify-between gap-x-6 gap-y-4">
      <div className="min-w-0">
        {crumbs.length > 0 && (
          <nav aria-label="Breadcrumb">
            <ol className="mb-1 flex flex-wrap items-center gap-1 text-[0.8125rem] text-soft">
              {crumbs.map((crumb, index) => (
                <li key={crumb.to} className="flex items-center gap-1">
                  {index > 0 && <ChevronRight aria-hidden className="size-3.5" />}
                  <Link to={crumb.to} className="rounded py-0.5 hover:text-ink hover:underline">
                    {crumb.words}
                  </Link>
                </li>
              ))}
            </ol>
          </nav>
        )}
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h1 ref={heading} tabIndex={-1} className="text-2xl font-semibold tracking-tight">
            {title}
          </h1>
          {chip}
        </div>
        {children && <div className="mt-1.5 text-soft">{children}</div>}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </header>
  )
}
