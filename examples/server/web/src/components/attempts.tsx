import { useQuery } from '@tanstack/react-query'
import { feedQuery } from '../api/queries'
import type { FeedEvent, PaymentAttempt } from '../api/records'
import { attemptEventWords, attemptLabels, attemptReasons, declineClasses, declineWords, eventWords, methodLabelWords } from '../format/words'
import { useCompany } from '../shell/company_frame'
import { useMay } from '../shell/use_session'
import { Chip } from './chip'
import { Money } from './money'
import { Moment, Timeline } from './timeline'
import { When } from './when'

/** Every try to collect an invoice, newest first, each with its states as the event chain recorded them. */
export function Attempts({ attempts }: { attempts: PaymentAttempt[] }) {
  const company = useCompany()
  const feed = useQuery({ ...feedQuery(company.company_id), enabled: useMay('feed.read') })
  return (
    <ol className="divide-y divide-line">
      {attempts.toReversed().map((attempt) => (
        <li key={attempt.attempt_id} className="px-5 py-4" data-attempt={attempt.attempt_id}>
          <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
            <div>
              <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 font-medium">
                Attempt {attempt.ordinal}
                <Chip label={attemptLabels[attempt.state]} />
              </h3>
              <p className="text-[0.8125rem] text-soft">
                {attemptReasons[attempt.reason]} · {methodLabelWords(attempt.method_label)}
              </p>
            </div>
            <Money minor={attempt.amount_minor} currency={attempt.currency} className="font-medium" />
          </div>
          {attempt.state === 'declined' && (
            <p className="mt-2">
              {declineWords(attempt.decline_code)}
              {attempt.decline_class && <span className="text-soft"> {declineClasses[attempt.decline_class]}</span>}
            </p>
          )}
          <div className="mt-3">
            <AttemptTimeline attempt={attempt} events={eventsOf(attempt, feed.data)} zone={company.zone} />
          </div>
        </li>
      ))}
    </ol>
  )
}

/** Oldest first; none when this user may not read the feed. */
function eventsOf(attempt: PaymentAttempt, newestFirst: FeedEvent[] | undefined): FeedEvent[] {
  return (newestFirst ?? []).filter((event) => event.subject_id === attempt.attempt_id).toReversed()
}

interface AttemptTimelineProps {
  attempt: PaymentAttempt
  events: FeedEvent[]
  zone: string
}

function AttemptTimeline({ attempt, events, zone }: AttemptTimelineProps) {
  if (events.length === 0) {
    return (
      <Timeline label={`Course of attempt ${attempt.ordinal}`}>
        <Moment tone="quiet" title="Payment prepared" when={<When instant={attempt.created_at} zone={zone} precision="minute" />} />
        {attempt.settled_at && (
          <Moment
            tone={attemptLabels[attempt.state].tone}
            title={attemptLabels[attempt.state].words}
            when={<When instant={attempt.settled_at} zone={zone} precision="minute" />}
          />
        )}
      </Timeline>
    )
  }
  return (
    <Timeline label={`Course of attempt ${attempt.ordinal}`}>
      {events.map((event, index) => {
        const wasUnknown = events.slice(0, index).some((earlier) => earlier.kind === 'attempt_unknown')
        return (
          <Moment
            key={event.position}
            tone={eventWords[event.kind].tone}
            title={attemptEventWords(event.kind, wasUnknown)}
            when={<When instant={event.effective_at} zone={zone} precision="minute" />}
          />
        )
      })}
    </Timeline>
  )
}
