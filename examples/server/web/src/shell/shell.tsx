import { useQuery } from '@tanstack/react-query'
import { Menu } from 'lucide-react'
import { Suspense, useState } from 'react'
import { Outlet, ScrollRestoration, useMatch } from 'react-router'
import { currenciesQuery } from '../api/queries'
import { FromQuery } from '../components/card'
import { Drawer } from '../components/dialog'
import { CurrenciesProvider } from '../components/money'
import { PageBones } from './page_bones'
import { ClockBanner } from './clock_banner'
import { Mark } from './mark'
import { Navigation } from './navigation'

export function Shell() {
  const companyId = useMatch('/companies/:companyId/*')?.params.companyId
  const currencies = useQuery(currenciesQuery)
  return (
    <>
      <a
        href="#content"
        className="fixed top-2 left-2 z-50 -translate-y-20 rounded-lg bg-accent px-4 py-2 font-medium text-on-accent focus:translate-y-0"
      >
        Skip to content
      </a>
      <div className="lg:grid lg:grid-cols-[15.5rem_minmax(0,1fr)]">
        <div className="sticky top-0 hidden h-dvh border-r border-line bg-surface lg:block">
          <Navigation companyId={companyId} />
        </div>
        <div className="min-w-0">
          <NarrowBar companyId={companyId} />
          <ClockBanner />
          <main id="content" tabIndex={-1} className="mx-auto max-w-6xl px-4 py-8 outline-none sm:px-8">
            <FromQuery query={currencies} skeleton={<PageBones />}>
              {(list) => (
                <CurrenciesProvider currencies={list.currencies}>
                  <Suspense fallback={<PageBones />}>
                    <Outlet />
                  </Suspense>
                </CurrenciesProvider>
              )}
            </FromQuery>
          </main>
        </div>
      </div>
      <ScrollRestoration />
    </>
  )
}

function NarrowBar({ companyId }: { companyId: string | undefined }) {
  const [isOpen, setIsOpen] = useState(false)
  const close = () => setIsOpen(false)
  return (
    <header className="flex items-center gap-3 border-b border-line bg-surface px-4 py-2.5 lg:hidden">
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(true)}
        className="grid size-10 place-items-center rounded-lg hover:bg-quiet-wash"
      >
        <Menu aria-hidden className="size-5" />
        <span className="sr-only">Menu</span>
      </button>
      {isOpen && (
        <Drawer title="Menu" onClose={close}>
          <Navigation companyId={companyId} onLeave={close} />
        </Drawer>
      )}
      <span className="flex items-center gap-2 font-semibold">
        <Mark className="size-6" />
        Osto Billing
      </span>
    </header>
  )
}
