import { useInfiniteQuery } from '@tanstack/react-query'
import { invoicesQuery } from '../api/queries'
import type { Invoice } from '../api/records'
import { Button } from '../components/button'
import { FromQuery } from '../components/card'
import { FilterBar, useFilter } from '../components/filter_bar'
import { InvoiceTable } from '../components/invoice_table'
import { PageHeader } from '../components/page_header'
import { BoneRows, Empty } from '../components/states'
import { isPositive } from '../format/money'
import { useCompany } from '../shell/company_frame'

const filters: Record<string, { words: string; keep: (invoice: Invoice) => boolean }> = {
  all: { words: 'All', keep: () => true },
  unpaid: { words: 'Not fully paid', keep: (invoice) => invoice.state === 'finalized' && isPositive(invoice.due_minor) },
  overdue: { words: 'Overdue', keep: (invoice) => invoice.label === 'overdue' },
  paid: { words: 'Paid', keep: (invoice) => invoice.label === 'paid' },
  drafts: { words: 'Drafts', keep: (invoice) => invoice.state === 'draft' },
  credit_notes: { words: 'Credit notes', keep: (invoice) => invoice.kind === 'credit_note' },
}

export function Component() {
  const company = useCompany()
  const pages = useInfiniteQuery(invoicesQuery(company.company_id))
  const [show, choose] = useFilter('show', Object.keys(filters))
  const loaded = pages.data?.pages.flatMap((page) => page.invoices)
  const filter = filters[show] ?? filters.all
  return (
    <>
      <PageHeader title="Invoices" crumbs={[{ words: company.name, to: `/companies/${company.company_id}` }]}>
        Invoices and credit notes, newest first.
      </PageHeader>
      <div className="mb-4">
        <FilterBar
          label="Which documents"
          chosen={show}
          choose={choose}
          choices={Object.entries(filters).map(([value, { words, keep }]) => ({
            value,
            words,
            ...(loaded && { count: loaded.filter(keep).length }),
          }))}
        />
      </div>
      <div className="overflow-hidden rounded-xl border border-line bg-surface shadow-card">
        <FromQuery query={{ ...pages, data: loaded }} skeleton={<BoneRows rows={10} />}>
          {(invoices) => {
            const kept = filter ? invoices.filter(filter.keep) : invoices
            return kept.length > 0 ? (
              <InvoiceTable invoices={kept} label="Invoices" />
            ) : (
              <Empty title={invoices.length === 0 ? 'No invoice yet' : 'No document in this group'}>
                {invoices.length === 0 ? 'The first one comes with the first billing date.' : 'Choose another group above.'}
              </Empty>
            )
          }}
        </FromQuery>
      </div>
      {pages.hasNextPage && (
        <p className="mt-4 flex items-center gap-4">
          <Button onClick={() => void pages.fetchNextPage()} busyWords={pages.isFetchingNextPage ? 'Loading' : undefined}>
            Load older documents
          </Button>
          <span className="text-soft">The numbers above count the {loaded?.length} newest.</span>
        </p>
      )}
    </>
  )
}
