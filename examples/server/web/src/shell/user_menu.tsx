import { Check, ChevronsUpDown, LogOut, Monitor, Moon, Sun } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { session, type User } from '../api/session'
import { usePortalContainer } from '../components/dialog'
import { chooseTheme, useThemeChoice, type ThemeChoice } from './theme'
import { useUser } from './use_session'

const themes = [
  { value: 'system', words: 'As the system', Icon: Monitor },
  { value: 'light', words: 'Light', Icon: Sun },
  { value: 'dark', words: 'Dark', Icon: Moon },
] as const

const roleWords: Record<User['role'], string> = {
  admin: 'Administrator',
  finance: 'Finance',
  support: 'Support',
  customer: 'Customer',
}

const item =
  'flex min-h-9 cursor-pointer items-center gap-2.5 rounded-lg px-2.5 outline-none data-highlighted:bg-quiet-wash'

export function UserMenu() {
  const user = useUser()
  const theme = useThemeChoice()
  const container = usePortalContainer()
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="flex w-full items-center gap-2.5 rounded-lg p-2 text-left hover:bg-quiet-wash">
        <span
          aria-hidden
          className="grid size-8 shrink-0 place-items-center rounded-full bg-accent-wash font-semibold text-accent-strong uppercase"
        >
          {user.email.charAt(0)}
        </span>
        <span className="min-w-0 flex-1">
          <span className="block truncate font-medium">{user.email}</span>
          <span className="block text-xs text-soft">{roleWords[user.role]}</span>
        </span>
        <ChevronsUpDown aria-hidden className="size-4 shrink-0 text-soft" />
        <span className="sr-only">Account and theme</span>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={container}>
        <DropdownMenu.Content
          side="top"
          align="start"
          sideOffset={8}
          collisionPadding={12}
          className="z-40 w-60 rounded-xl border border-line bg-surface p-1.5 shadow-high"
        >
          <DropdownMenu.Label className="px-2.5 py-1.5 text-xs font-medium text-soft">Theme</DropdownMenu.Label>
          <DropdownMenu.RadioGroup value={theme} onValueChange={(value) => chooseTheme(value as ThemeChoice)}>
            {themes.map(({ value, words, Icon }) => (
              <DropdownMenu.RadioItem key={value} value={value} className={item}>
                <Icon aria-hidden className="size-4 text-soft" />
                {words}
                <DropdownMenu.ItemIndicator className="ml-auto">
                  <Check aria-hidden className="size-4 text-accent" />
                </DropdownMenu.ItemIndicator>
              </DropdownMenu.RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
          <DropdownMenu.Separator className="my-1.5 h-px bg-line" />
          <DropdownMenu.Item className={item} onSelect={() => void session.signOut()}>
            <LogOut aria-hidden className="size-4 text-soft" />
            Sign out
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
