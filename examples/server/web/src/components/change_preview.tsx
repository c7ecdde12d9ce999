import type { SubscriptionChanged } from '../api/records'
import { formatCount } from '../format/money'
import { documentKinds, intervals, plural, subscriptionLabels } from '../format/words'
import { useCompany } from '../shell/company_frame'
import { Chip } from './chip'
import { DocumentLines } from './document_lines'
import { Fact, Facts } from './facts'
import { Money } from './money'
import { When } from './when'

/** What a change will do, as the server decided it without writing: the terms afterwards and every line billed for it. */
export function ChangePreview({ changed }: { changed: SubscriptionChanged }) {
  const company = useCompany()
  const { subscription, documents } = changed
  const scheduled = subscription.scheduled_change
  return (
    <div className="flex flex-col gap-5">
      <Facts columns="grid-cols-2 sm:grid-cols-4">
        <Fact name="Plan" note={intervals[subscription.interval_unit].adjective}>
          {subscription.plan_name}
        </Fact>
        <Fact name="Seats">
          {formatCount(subscription.seat_count)} {plural(subscription.seat_count, 'seat')}
        </Fact>
        <Fact name="Condition">
          <Chip label={subscriptionLabels[subscription.label]} />
        </Fact>
        <Fact name="Next billing">
          {subscription.next_billing_at ? <When instant={subscription.next_billing_at} zone={company.zone} /> : 'None'}
        </Fact>
      </Facts>
      {scheduled && (
        <p>
          Takes effect on <When instant={scheduled.effective_at} zone={company.zone} precision="minute" /> ({company.zone});
          until then everything stays as it is.
        </p>
      )}
      {documents.length === 0 && <p className="text-soft">Nothing is billed or credited for this now.</p>}
      {documents.map((detail) => (
        <section
          key={detail.invoice.invoice_id}
          aria-label={documentKinds[detail.invoice.kind]}
          className="overflow-hidden rounded-xl border border-line"
        >
          <h3 className="flex flex-wrap items-baseline justify-between gap-x-4 bg-sunken px-5 py-3 font-medium">
            {documentKinds[detail.invoice.kind]}
            <span>
              <Money minor={detail.invoice.total_minor} currency={detail.invoice.currency} />
            </span>
          </h3>
          <DocumentLines detail={detail} ending="total" />
        </section>
      ))}
    </div>
  )
}
