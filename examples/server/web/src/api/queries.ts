// Every read of the dashboard. Keys begin with the noun, so that one command can refresh all that it may have changed.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answer, api } from './client'
import type { Company, DunningCaseState, FeedEvent, OperatorCaseState } from './records'

export const currenciesQuery = queryOptions({
  queryKey: ['currencies'],
  queryFn: ({ signal }) => answer(api.GET('/currencies', { signal })),
  staleTime: Infinity,
})

export const clockQuery = queryOptions({
  queryKey: ['clock'],
  queryFn: ({ signal }) => answer(api.GET('/clock', { signal })),
})

export const summaryQuery = queryOptions({
  queryKey: ['summary'],
  queryFn: ({ signal }) => answer(api.GET('/book/summary', { signal })),
})

export const companiesQuery = queryOptions({
  queryKey: ['companies'],
  queryFn: async ({ signal }) => {
    const companies: Company[] = []
    let after_code: string | undefined
    do {
      const page = await answer(api.GET('/companies', { params: { query: { limit: 200, after_code } }, signal }))
      companies.push(...page.companies)
      after_code = page.next_after_code
    } while (after_code)
    return companies
  },
  staleTime: 60_000,
})

export const companyQuery = (company_id: string) =>
  queryOptions({
    queryKey: ['company', company_id],
    queryFn: ({ signal }) => answer(api.GET('/companies/{company_id}', { params: { path: { company_id } }, signal })),
  })

export const overviewQuery = (company_id: string) =>
  queryOptions({
    queryKey: ['overview', company_id],
    queryFn: ({ signal }) =>
      answer(api.GET('/companies/{company_id}/overview', { params: { path: { company_id } }, signal })),
  })

export const subscriptionsQuery = (company_id: string) =>
  queryOptions({
    queryKey: ['subscriptions', company_id],
    queryFn: ({ signal }) =>
      answer(api.GET('/companies/{company_id}/subscriptions', { params: { path: { company_id } }, signal })),
  })

export const subscriptionQuery = (subscription_id: string) =>
  queryOptions({
    queryKey: ['subscription', subscription_id],
    queryFn: ({ signal }) =>
      answer(api.GET('/subscriptions/{subscription_id}', { params: { path: { subscription_id } }, signal })),
  })

export const plansQuery = (module: string) =>
  queryOptions({
    queryKey: ['plans', module],
    queryFn: ({ signal }) => answer(api.GET('/plans', { params: { query: { module } }, signal })),
    staleTime: 60_000,
  })

const invoicePageSize = 100

export const invoicesQuery = (company_id: string) =>
  infiniteQueryOptions({
    queryKey: ['invoices', company_id],
    initialPageParam: {},
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/invoices', { params: { query: { company_id, limit: invoicePageSize, ...pageParam } }, signal }),
      ),
    getNextPageParam: ({ next_before_invoice_at, next_before_invoice_id }) =>
      next_before_invoice_id
        ? { before_invoice_at: next_before_invoice_at, before_invoice_id: next_before_invoice_id }
        : undefined,
  })

export const recentInvoicesQuery = (company_id: string) =>
  queryOptions({
    queryKey: ['invoices', company_id, 'recent'],
    queryFn: ({ signal }) => answer(api.GET('/invoices', { params: { query: { company_id, limit: 6 } }, signal })),
  })

export const invoiceQuery = (invoice_id: string) =>
  queryOptions({
    queryKey: ['invoice', invoice_id],
    queryFn: ({ signal }) => answer(api.GET('/invoices/{invoice_id}', { params: { path: { invoice_id } }, signal })),
  })

export const methodsQuery = (company_id: string) =>
  queryOptions({
    queryKey: ['methods', company_id],
    queryFn: ({ signal }) =>
      answer(api.GET('/companies/{company_id}/payment-methods', { params: { path: { company_id } }, signal })),
  })

export const paymentsQuery = (company_id: string) =>
  infiniteQueryOptions({
    queryKey: ['payments', company_id],
    initialPageParam: {},
    queryFn: ({ pageParam, signal }) =>
      answer(api.GET('/payments', { params: { query: { company_id, limit: 50, ...pageParam } }, signal })),
    getNextPageParam: ({ next_before_payment_id }) =>
      next_before_payment_id ? { before_payment_id: next_before_payment_id } : undefined,
  })

export const blocksQuery = (company_id: string) =>
  queryOptions({
    queryKey: ['blocks', company_id],
    queryFn: ({ signal }) =>
      answer(api.GET('/companies/{company_id}/blocks', { params: { path: { company_id } }, signal })),
  })

export const casesQuery = (filter: { company_id?: string; state?: DunningCaseState } = {}) =>
  queryOptions({
    queryKey: ['cases', filter],
    queryFn: ({ signal }) => answer(api.GET('/dunning/cases', { params: { query: { ...filter, limit: 200 } }, signal })),
  })

export const contactsQuery = (company_id: string) =>
  queryOptions({
    queryKey: ['contacts', company_id],
    queryFn: ({ signal }) =>
      answer(api.GET('/companies/{company_id}/contacts', { params: { path: { company_id } }, signal })),
  })

export const preferencesQuery = (company_id: string) =>
  queryOptions({
    queryKey: ['preferences', company_id],
    queryFn: ({ signal }) =>
      answer(api.GET('/companies/{company_id}/notification-preferences', { params: { path: { company_id } }, signal })),
  })

export const notificationsQuery = (company_id: string) =>
  queryOptions({
    queryKey: ['notifications', company_id],
    queryFn: ({ signal }) =>
      answer(api.GET('/companies/{company_id}/notifications', { params: { path: { company_id } }, signal })),
  })

export const operatorCasesQuery = (state: OperatorCaseState) =>
  queryOptions({
    queryKey: ['operator-cases', state],
    queryFn: ({ signal }) => answer(api.GET('/operator-cases', { params: { query: { state, limit: 200 } }, signal })),
  })

export const endpointsQuery = queryOptions({
  queryKey: ['endpoints'],
  queryFn: ({ signal }) => answer(api.GET('/webhook-endpoints', { signal })),
  refetchInterval: 5_000,
})

export const deliveriesQuery = (endpoint_id: string) =>
  queryOptions({
    queryKey: ['deliveries', endpoint_id],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/webhook-endpoints/{endpoint_id}/deliveries', { params: { path: { endpoint_id }, query: { limit: 10 } }, signal }),
      ),
    refetchInterval: 5_000,
  })

const feedPageSize = 1000

/** The feed from its start to its end, page by page; of one company or of all. */
async function readFeed(company_id: string | undefined, signal: AbortSignal): Promise<FeedEvent[]> {
  const events: FeedEvent[] = []
  let after_position = 0
  for (;;) {
    const query = { company_id, after_position, limit: feedPageSize }
    const page = await answer(api.GET('/feed', { params: { query }, signal }))
    events.push(...page.events)
    after_position = page.last_position
    if (page.events.length < feedPageSize) return events
  }
}

/** All events of a company, newest first. */
export const feedQuery = (company_id: string) =>
  queryOptions({
    queryKey: ['feed', company_id],
    queryFn: async ({ signal }) => (await readFeed(company_id, signal)).toReversed(),
  })

/** Companies whose access is restricted now, as a whole or in a module, and companies that were and are back. */
export const restrictionsQuery = queryOptions({
  queryKey: ['restrictions'],
  queryFn: async ({ signal }) => {
    const liveBlocks = new Map<string, Set<string>>()
    for (const { kind, company_id, subject_id } of await readFeed(undefined, signal)) {
      if (kind !== 'block_placed' && kind !== 'block_lifted') continue
      const blocks = liveBlocks.get(company_id) ?? new Set<string>()
      if (kind === 'block_placed') blocks.add(subject_id)
      else blocks.delete(subject_id)
      liveBlocks.set(company_id, blocks)
    }
    const companies = [...liveBlocks]
    return {
      restricted: new Set(companies.filter(([, blocks]) => blocks.size > 0).map(([company_id]) => company_id)),
      restored: new Set(companies.filter(([, blocks]) => blocks.size === 0).map(([company_id]) => company_id)),
    }
  },
})
