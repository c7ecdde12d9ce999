import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../api/client'
import { contactsQuery, notificationsQuery, preferencesQuery } from '../api/queries'
import type { Contact, ContactRole, EffectivePreference, Notification } from '../api/records'
import { Button } from '../components/button'
import { Card, FromQuery } from '../components/card'
import { Chip } from '../components/chip'
import { SelectField, TextField } from '../components/field'
import { FormDialog, textOf } from '../components/form_dialog'
import { PageHeader } from '../components/page_header'
import { Bone, BoneRows, Empty, FormProblem } from '../components/states'
import { toast } from '../components/toaster'
import { When } from '../components/when'
import { WideTable } from '../components/wide_table'
import { contactRoles, notificationKinds, notificationStates, type Label } from '../format/words'
import { refreshAll } from '../query_client'
import { useCompany } from '../shell/company_frame'
import { useMay } from '../shell/use_session'

const roles = Object.keys(contactRoles) as ContactRole[]

type Asked = { what: 'add' } | { what: 'change' | 'remove'; contact: Contact }

/** Whom the company named, who is told of what, and what was told. */
export function Component() {
  const company = useCompany()
  const mayChange = useMay('contacts.write')
  const contacts = useQuery(contactsQuery(company.company_id))
  const preferences = useQuery(preferencesQuery(company.company_id))
  const notifications = useQuery(notificationsQuery(company.company_id))
  const [asked, setAsked] = useState<Asked>()
  const close = () => setAsked(undefined)
  return (
    <>
      <PageHeader
        title="Contacts"
        crumbs={[{ words: company.name, to: `/companies/${company.company_id}` }]}
        actions={
          mayChange && (
            <Button look="primary" onClick={() => setAsked({ what: 'add' })}>
              Add a contact
            </Button>
          )
        }
      >
        Who is written to, of what, and what was written. Times in {company.zone}.
      </PageHeader>
      <div className="flex flex-col gap-6">
        <Card title="Contacts" inset="flush">
          <FromQuery query={contacts} skeleton={<Bone className="m-5 h-16" />}>
            {(data) => <Contacts contacts={data.contacts} ask={setAsked} />}
          </FromQuery>
        </Card>
        <Card title="Who is told of what" inset="flush">
          <FromQuery query={preferences} skeleton={<BoneRows rows={6} />}>
            {(data) => <Preferences preferences={data.preferences} />}
          </FromQuery>
        </Card>
        <Card title="What was told" inset="flush">
          <FromQuery query={notifications} skeleton={<BoneRows rows={4} />}>
            {(data) => <Notifications notifications={data.notifications} contacts={contacts.data?.contacts ?? []} />}
          </FromQuery>
        </Card>
      </div>
      {asked && asked.what !== 'remove' && (
        <ContactDialog contact={asked.what === 'change' ? asked.contact : undefined} onClose={close} />
      )}
      {asked?.what === 'remove' && <RemoveDialog contact={asked.contact} onClose={close} />}
    </>
  )
}

function Contacts({ contacts, ask }: { contacts: Contact[]; ask: (asked: Asked) => void }) {
  const mayChange = useMay('contacts.write')
  if (contacts.length === 0) return <Empty title="Nobody is named">Letters go to the company's own billing address, when it has one.</Empty>
  return (
    <ul className="divide-y divide-line">
      {contacts.map((contact) => (
        <li key={contact.contact_id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-5 py-3" data-contact={contact.contact_id}>
          <div className="min-w-0 flex-1">
            <p className="font-medium">{contact.name}</p>
            <p className="break-all text-soft">
              {contact.email} · {contactRoles[contact.role]} · {contact.locale}
            </p>
          </div>
          {mayChange && (
            <span className="flex gap-2">
              <Button onClick={() => ask({ what: 'change', contact })}>
                Change<span className="sr-only"> {contact.name}</span>
              </Button>
              <Button look="danger" onClick={() => ask({ what: 'remove', contact })}>
                Remove<span className="sr-only"> {contact.name}</span>
              </Button>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

/** A contact to be added, or one to be changed. */
function ContactDialog({ contact, onClose }: { contact: Contact | undefined; onClose: () => void }) {
  const company = useCompany()
  return (
    <FormDialog
      title={contact ? `Change ${contact.name}` : 'Add a contact'}
      description="One billing contact at a time; of the other roles there may be any number."
      confirm={contact ? 'Change it' : 'Add it'}
      onClose={onClose}
      onDone={(done: Contact) => {
        toast('good', contact ? `${done.name} is changed.` : `${done.name} is added.`)
        onClose()
      }}
      send={(form) => {
        const locale = textOf(form, 'locale')
        const body = {
          role: textOf(form, 'role') as ContactRole,
          name: textOf(form, 'name') ?? '',
          email: textOf(form, 'email') ?? '',
          ...(locale !== undefined && { locale }),
        }
        return contact
          ? answer(api.POST('/contacts/{contact_id}/update', { params: { path: { contact_id: contact.contact_id } }, body }))
          : answer(
              api.POST('/companies/{company_id}/contacts', { params: { path: { company_id: company.company_id } }, body }),
            )
      }}
    >
      <TextField label="Name" name="name" required maxLength={120} defaultValue={contact?.name} autoComplete="off" />
      <TextField label="E-mail" name="email" type="email" required maxLength={254} defaultValue={contact?.email} autoComplete="off" />
      <SelectField label="Role" name="role" defaultValue={contact?.role ?? 'billing'}>
        {roles.map((role) => (
          <option key={role} value={role}>
            {contactRoles[role]}
          </option>
        ))}
      </SelectField>
      <TextField
        label="Language and country"
        name="locale"
        maxLength={6}
        defaultValue={contact?.locale}
        note="en-IN, de. Empty: English as in the company's country."
      />
    </FormDialog>
  )
}

function RemoveDialog({ contact, onClose }: { contact: Contact; onClose: () => void }) {
  return (
    <FormDialog
      title={`Remove ${contact.name}`}
      description="Name and address are forgotten at once, and what waits to be sent to it is given up."
      confirm="Remove it"
      look="danger"
      onClose={onClose}
      onDone={() => {
        toast('good', `${contact.name} is removed.`)
        onClose()
      }}
      send={() => answer(api.DELETE('/contacts/{contact_id}', { params: { path: { contact_id: contact.contact_id } } }))}
    />
  )
}

function Preferences({ preferences }: { preferences: EffectivePreference[] }) {
  const company = useCompany()
  const mayChange = useMay('contacts.write')
  const set = useMutation({
    mutationFn: ({ kind, roles: told }: Pick<EffectivePreference, 'kind' | 'roles'>) =>
      answer(
        api.POST('/companies/{company_id}/notification-preferences', {
          params: { path: { company_id: company.company_id } },
          body: { preferences: [{ kind, roles: told }] },
        }),
      ),
    onSuccess: () => refreshAll(),
  })
  const toggle = ({ kind, roles: told }: EffectivePreference, role: ContactRole) =>
    set.mutate({ kind, roles: told.includes(role) ? told.filter((each) => each !== role) : [...told, role] })
  return (
    <>
      <WideTable label="Who is told of what">
        <thead>
          <tr>
            <th scope="col">What</th>
            {roles.map((role) => (
              <th key={role} scope="col" className="text-center">
                {contactRoles[role]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preferences.map((preference) => (
            <tr key={preference.kind}>
              <th scope="row" className="font-normal">
                {notificationKinds[preference.kind]}
                {!preference.is_default && <span className="ml-2 text-soft">(own choice)</span>}
              </th>
              {roles.map((role) => (
                <td key={role} className="text-center">
                  <input
                    type="checkbox"
                    aria-label={`${notificationKinds[preference.kind]}: ${contactRoles[role]}`}
                    checked={preference.roles.includes(role)}
                    disabled={!mayChange || set.isPending}
                    onChange={() => toggle(preference, role)}
                    className="size-4 accent-accent"
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </WideTable>
      <div className="px-5 py-3 empty:hidden">{set.error && <FormProblem problem={set.error} />}</div>
    </>
  )
}

/** Sent to a folder or the console reached nobody, and is not called sent. */
function stateOf({ state, carrier }: Notification): Label {
  if (state === 'sent' && carrier && carrier !== 'smtp') return { words: `Kept: ${carrier}`, tone: 'quiet' }
  return notificationStates[state]
}

function Notifications({ notifications, contacts }: { notifications: Notification[]; contacts: Contact[] }) {
  const company = useCompany()
  if (notifications.length === 0) return <Empty title="Nothing was told yet" />
  const nameOf = ({ contact_id }: Notification) =>
    contact_id ? (contacts.find((each) => each.contact_id === contact_id)?.name ?? 'A removed contact') : 'The company itself'
  return (
    <WideTable label="What was told">
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">What</th>
          <th scope="col">To</th>
          <th scope="col">Letter</th>
        </tr>
      </thead>
      <tbody>
        {notifications.map((notification) => (
          <tr key={notification.notification_id} data-notification={notification.notification_id}>
            <th scope="row" className="font-normal">
              <When instant={notification.event_at} zone={company.zone} precision="minute" />
            </th>
            <td>{notificationKinds[notification.kind]}</td>
            <td>{nameOf(notification)}</td>
            <td>
              <Chip label={stateOf(notification)} />
              {notification.last_failure && <span className="ml-2 text-soft">{notification.last_failure}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}
