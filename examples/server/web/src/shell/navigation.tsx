import {
  Activity, BookOpenText, Building2, CreditCard, FileText, HandCoins, LayoutDashboard, Mail, SearchCheck, ShieldCheck, Webhook,
  type LucideIcon,
} from 'lucide-react'
import { Link, NavLink } from 'react-router'
import { CompanySwitcher } from './company_switcher'
import { Mark } from './mark'
import { UserMenu } from './user_menu'
import { isStaff, useUser } from './use_session'

interface Entry {
  to: string
  words: string
  Icon: LucideIcon
  end?: boolean
  permission?: string
}

const bookEntries: Entry[] = [
  { to: '/', words: 'Summary', Icon: BookOpenText, end: true },
  { to: '/companies', words: 'Companies', Icon: Building2, end: true },
  { to: '/dunning', words: 'Dunning', Icon: HandCoins, permission: 'dunning.read' },
  { to: '/operator-cases', words: 'Operator cases', Icon: SearchCheck, permission: 'operator_cases.read' },
  { to: '/webhooks', words: 'Webhooks', Icon: Webhook, permission: 'webhooks.read' },
]

function companyEntries(companyId: string): Entry[] {
  const base = `/companies/${companyId}`
  return [
    { to: base, words: 'Dashboard', Icon: LayoutDashboard, end: true },
    { to: `${base}/invoices`, words: 'Invoices', Icon: FileText },
    { to: `${base}/payments`, words: 'Payments', Icon: CreditCard },
    { to: `${base}/activity`, words: 'Activity', Icon: Activity, permission: 'feed.read' },
    { to: `${base}/access`, words: 'Access', Icon: ShieldCheck, permission: 'dunning.read' },
    { to: `${base}/contacts`, words: 'Contacts', Icon: Mail, permission: 'contacts.read' },
  ]
}

/** The left column: what the user may open. On narrow screens it is shown in a drawer. */
export function Navigation({ companyId, onLeave }: { companyId: string | undefined; onLeave?: () => void }) {
  const user = useUser()
  const shownCompany = companyId ?? user.company_id
  return (
    <nav aria-label="Main" className="flex h-full flex-col gap-5 p-4">
      <Link to="/" onClick={onLeave} className="flex items-center gap-2.5 rounded-lg px-1 py-1 text-base font-semibold">
        <Mark />
        Osto Billing
      </Link>
      <div className="-m-1 flex flex-1 flex-col gap-6 overflow-y-auto p-1">
        {isStaff(user) && <Entries title="Book" entries={bookEntries} onLeave={onLeave} />}
        <div className="flex flex-col gap-2">
          <p className="px-2.5 text-xs font-medium text-soft">Company</p>
          <CompanySwitcher companyId={shownCompany} onLeave={onLeave} />
          {shownCompany && <Entries entries={companyEntries(shownCompany)} onLeave={onLeave} />}
        </div>
      </div>
      <UserMenu />
    </nav>
  )
}

function Entries({ title, entries, onLeave }: { title?: string; entries: Entry[]; onLeave: (() => void) | undefined }) {
  const { permissions } = useUser()
  const allowed = entries.filter(({ permission }) => permission === undefined || permissions.includes(permission))
  return (
    <div>
      {title && <p className="mb-1.5 px-2.5 text-xs font-medium text-soft">{title}</p>}
      <ul className="flex flex-col gap-0.5">
        {allowed.map(({ to, words, Icon, end }) => (
          <li key={to}>
            <NavLink
              to={to}
              end={end ?? false}
              onClick={onLeave}
              className="flex min-h-9 items-center gap-2.5 rounded-lg px-2.5 font-medium text-soft transition-colors hover:bg-quiet-wash hover:text-ink aria-[current=page]:bg-accent-wash aria-[current=page]:text-accent-strong"
            >
              <Icon aria-hidden className="size-4 shrink-0" />
              {words}
            </NavLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
