import { useRouteError } from 'react-router'
import { Button } from '../components/button'
import { PageHeader } from '../components/page_header'

/** A page that threw. Most often the dashboard was replaced on the server while this tab was open. */
export function BrokenPage() {
  const error = useRouteError()
  return (
    <div className="p-8">
      <PageHeader title="This page did not work">
        Reloading usually helps: a newer version of the dashboard may have been installed.
      </PageHeader>
      <Button look="primary" onClick={() => window.location.reload()}>
        Reload
      </Button>
      {error instanceof Error && <p className="mt-6 font-mono text-xs text-soft">{error.message}</p>}
    </div>
  )
}
