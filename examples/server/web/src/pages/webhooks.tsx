import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../api/client'
import { companiesQuery, deliveriesQuery, endpointsQuery } from '../api/queries'
import type { EventKind, WebhookDelivery, WebhookEndpoint } from '../api/records'
import { Button } from '../components/button'
import { Card, FromQuery } from '../components/card'
import { Chip } from '../components/chip'
import { Dialog } from '../components/dialog'
import { SelectField, TextField } from '../components/field'
import { FormDialog, textOf } from '../components/form_dialog'
import { PageHeader } from '../components/page_header'
import { Bone, BoneRows, Empty, FormProblem } from '../components/states'
import { toast } from '../components/toaster'
import { When } from '../components/when'
import { WideTable } from '../components/wide_table'
import { deliveryStates, eventWords, plural, type Label } from '../format/words'
import { refreshAll } from '../query_client'
import { useMay } from '../shell/use_session'

type Asked = { what: 'add' } | { what: 'rotate' | 'replay' | 'remove'; endpoint: WebhookEndpoint }

/** Where events are sent, and what became of the last ones. */
export function Component() {
  const endpoints = useQuery(endpointsQuery)
  const mayChange = useMay('webhooks.write')
  const [asked, setAsked] = useState<Asked>()
  const [secret, setSecret] = useState<string>()
  const close = () => setAsked(undefined)
  const showSecret = (made: { secret: string }) => {
    close()
    setSecret(made.secret)
  }
  return (
    <>
      <PageHeader
        title="Webhooks"
        actions={
          mayChange && (
            <Button look="primary" onClick={() => setAsked({ what: 'add' })}>
              Add an endpoint
            </Button>
          )
        }
      >
        Where events are sent as they happen, signed with a secret of each endpoint. Times are UTC.
      </PageHeader>
      <FromQuery query={endpoints} skeleton={<Bone className="h-48 rounded-xl" />}>
        {(data) =>
          data.endpoints.length > 0 ? (
            <div className="flex flex-col gap-6">
              {data.endpoints.map((endpoint) => (
                <EndpointCard key={endpoint.endpoint_id} endpoint={endpoint} ask={setAsked} />
              ))}
            </div>
          ) : (
            <div className="rounded-xl border border-line bg-surface">
              <Empty title="No endpoint yet">Events stay in the feed, where they can be read at any time.</Empty>
            </div>
          )
        }
      </FromQuery>
      {asked?.what === 'add' && <AddDialog onClose={close} onAdded={showSecret} />}
      {asked?.what === 'rotate' && <RotateDialog endpoint={asked.endpoint} onClose={close} onRotated={showSecret} />}
      {asked?.what === 'replay' && <ReplayDialog endpoint={asked.endpoint} onClose={close} />}
      {asked?.what === 'remove' && <RemoveDialog endpoint={asked.endpoint} onClose={close} />}
      {secret !== undefined && <SecretDialog secret={secret} onClose={() => setSecret(undefined)} />}
    </>
  )
}

function stateOf(endpoint: WebhookEndpoint): Label {
  if (!endpoint.is_enabled) return { words: 'Disabled', tone: 'bad' }
  return endpoint.failing_since ? { words: 'Failing', tone: 'warn' } : { words: 'Enabled', tone: 'good' }
}

function EndpointCard({ endpoint, ask }: { endpoint: WebhookEndpoint; ask: (asked: Asked) => void }) {
  const mayChange = useMay('webhooks.write')
  const companies = useQuery({ ...companiesQuery, enabled: endpoint.company_id !== undefined })
  const deliveries = useQuery(deliveriesQuery(endpoint.endpoint_id))
  const params = { path: { endpoint_id: endpoint.endpoint_id } }
  const toggle = useMutation({
    mutationFn: () =>
      endpoint.is_enabled
        ? answer(api.POST('/webhook-endpoints/{endpoint_id}/disable', { params, body: {} }))
        : answer(api.POST('/webhook-endpoints/{endpoint_id}/enable', { params, body: {} })),
    onSuccess: (changed) => {
      toast('good', changed.is_enabled ? 'Events are sent there again.' : 'Events wait from now on.')
      return refreshAll()
    },
  })
  const company = companies.data?.find(({ company_id }) => company_id === endpoint.company_id)
  return (
    <Card
      title={<span className="break-all">{endpoint.description || endpoint.url}</span>}
      aside={<Chip label={stateOf(endpoint)} />}
    >
      <div data-endpoint={endpoint.endpoint_id} className="flex flex-col gap-4">
        <div className="text-soft">
          <p className="font-mono text-xs break-all">{endpoint.url}</p>
          <p className="mt-1">
            {endpoint.kinds.length === 0
              ? 'All events'
              : endpoint.kinds.map((kind) => eventWords[kind].words).join(', ')}
            {endpoint.company_id && ` of ${company?.name ?? 'one company'}`}
            {` · read up to position ${endpoint.position}`}
            {endpoint.secret_count > 1 && ` · ${endpoint.secret_count} secrets sign`}
          </p>
          {endpoint.disabled_reason && endpoint.disabled_at && (
            <p className="mt-1 text-bad">
              Disabled since <When instant={endpoint.disabled_at} zone="UTC" precision="minute" />: {endpoint.disabled_reason}.
            </p>
          )}
        </div>
        {mayChange && (
          <div className="flex flex-wrap gap-2">
            <Button onClick={() => ask({ what: 'rotate', endpoint })}>Rotate the secret</Button>
            <Button onClick={() => ask({ what: 'replay', endpoint })}>Replay</Button>
            <Button onClick={() => toggle.mutate()} busyWords={toggle.isPending ? 'Working' : undefined}>
              {endpoint.is_enabled ? 'Disable' : 'Enable'}
            </Button>
            <Button look="danger" onClick={() => ask({ what: 'remove', endpoint })}>
              Remove
            </Button>
          </div>
        )}
        <FormProblem problem={toggle.error} />
        <FromQuery query={deliveries} skeleton={<BoneRows rows={3} />}>
          {(data) => <Deliveries deliveries={data.deliveries} />}
        </FromQuery>
      </div>
    </Card>
  )
}

function Deliveries({ deliveries }: { deliveries: WebhookDelivery[] }) {
  if (deliveries.length === 0) return <p className="text-soft">Nothing was sent yet.</p>
  return (
    <WideTable label="Last deliveries">
      <thead>
        <tr>
          <th scope="col">Position</th>
          <th scope="col">Event</th>
          <th scope="col">Delivery</th>
          <th scope="col">Last answer</th>
          <th scope="col">Settled, or next try</th>
        </tr>
      </thead>
      <tbody>
        {deliveries.map((delivery) => (
          <tr key={delivery.position}>
            <th scope="row" className="font-normal tabular-nums">
              {delivery.position}
            </th>
            <td>{eventWords[delivery.kind].words}</td>
            <td>
              <Chip label={deliveryStates[delivery.state]} />
              <span className="ml-2 text-soft">
                {delivery.try_count} {plural(delivery.try_count, 'try', 'tries')}
              </span>
            </td>
            <td className="max-w-64 text-soft">{delivery.last_failure ?? delivery.last_http_code ?? 'None yet'}</td>
            <td>
              {(delivery.settled_at ?? delivery.next_try_at) && (
                <When instant={delivery.settled_at ?? delivery.next_try_at ?? ''} zone="UTC" precision="minute" />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}

interface AddDialogProps {
  onClose: () => void
  onAdded: (made: { secret: string }) => void
}

function AddDialog({ onClose, onAdded }: AddDialogProps) {
  const companies = useQuery(companiesQuery)
  return (
    <FormDialog
      title="Add an endpoint"
      description="Events are sent there from now on. Its secret is shown once, when it is added."
      confirm="Add it"
      onClose={onClose}
      onDone={onAdded}
      send={(form) => {
        const description = textOf(form, 'description')
        const company_id = textOf(form, 'company_id')
        return answer(
          api.POST('/webhook-endpoints', {
            body: {
              url: textOf(form, 'url') ?? '',
              kinds: form.getAll('kinds') as EventKind[],
              ...(description !== undefined && { description }),
              ...(company_id !== undefined && { company_id }),
            },
          }),
        )
      }}
    >
      <TextField label="URL" name="url" required maxLength={2048} placeholder="https://example.com/webhooks" note="https, a public host, port 443 or 8443." />
      <TextField label="What it is for" name="description" maxLength={255} />
      <SelectField label="Whose events" name="company_id">
        <option value="">Of all companies</option>
        {companies.data?.map((company) => (
          <option key={company.company_id} value={company.company_id}>
            {company.name}
          </option>
        ))}
      </SelectField>
      <SelectField label="Which events" name="kinds" multiple size={6} note="None chosen: all of them.">
        {Object.entries(eventWords).map(([kind, { words }]) => (
          <option key={kind} value={kind}>
            {words}
          </option>
        ))}
      </SelectField>
    </FormDialog>
  )
}

interface EndpointDialogProps {
  endpoint: WebhookEndpoint
  onClose: () => void
}

function RotateDialog({ endpoint, onClose, onRotated }: EndpointDialogProps & { onRotated: (made: { secret: string }) => void }) {
  return (
    <FormDialog
      title="Rotate the secret"
      description="A new secret signs at once. The former one signs beside it, so that the receiver can change in its own time."
      confirm="Make a new secret"
      onClose={onClose}
      onDone={onRotated}
      send={(form) =>
        answer(
          api.POST('/webhook-endpoints/{endpoint_id}/rotate-secret', {
            params: { path: { endpoint_id: endpoint.endpoint_id } },
            body: { overlap_hours: Number(textOf(form, 'overlap_hours')) },
          }),
        )
      }
    >
      <TextField
        label="Hours that both sign"
        name="overlap_hours"
        type="number"
        min={0}
        max={168}
        defaultValue={24}
        required
        note="0 to 168. At 0 the former secret is dead at once."
      />
    </FormDialog>
  )
}

function ReplayDialog({ endpoint, onClose }: EndpointDialogProps) {
  return (
    <FormDialog
      title="Send events again"
      description="Everything after a position of the feed, under the ids that it had: a receiver that has seen one ignores it."
      confirm="Send them again"
      onClose={onClose}
      onDone={() => {
        toast('good', 'The events are sent again.')
        onClose()
      }}
      send={(form) =>
        answer(
          api.POST('/webhook-endpoints/{endpoint_id}/replay', {
            params: { path: { endpoint_id: endpoint.endpoint_id } },
            body: { after_position: Number(textOf(form, 'after_position')) },
          }),
        )
      }
    >
      <TextField
        label="After position"
        name="after_position"
        type="number"
        min={0}
        max={endpoint.position}
        defaultValue={endpoint.position}
        required
        note={`0, the beginning, to ${endpoint.position}, where it stands.`}
      />
    </FormDialog>
  )
}

function RemoveDialog({ endpoint, onClose }: EndpointDialogProps) {
  return (
    <FormDialog
      title="Remove the endpoint"
      description={<span className="break-all">{endpoint.url} is forgotten with its secrets and deliveries.</span>}
      confirm="Remove it"
      look="danger"
      onClose={onClose}
      onDone={() => {
        toast('good', 'The endpoint is removed.')
        onClose()
      }}
      send={() =>
        answer(api.DELETE('/webhook-endpoints/{endpoint_id}', { params: { path: { endpoint_id: endpoint.endpoint_id } } }))
      }
    />
  )
}

function SecretDialog({ secret, onClose }: { secret: string; onClose: () => void }) {
  return (
    <Dialog onClose={onClose} title="The new secret" description="Give it to the receiver now. It is not shown again.">
      <p className="rounded-lg bg-sunken px-4 py-3 font-mono break-all" data-secret>
        {secret}
      </p>
      <div className="mt-5 flex justify-end">
        <Button look="primary" onClick={onClose}>
          I have kept it
        </Button>
      </div>
    </Dialog>
  )
}
