import { expect, expectAccessible, signIn, test } from './fixtures'

test('a wrong password is told in words, the right one leads to the page that was wanted', async ({ page, server }) => {
  await page.goto('/app/dunning')
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in to Osto Billing' })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('E-mail').fill(server.facts.email)
  await page.getByLabel('Password', { exact: true }).fill('not the password')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert')).toContainText('E-mail and password do not match')
  await page.getByLabel('Password', { exact: true }).fill(server.facts.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Dunning' })).toBeVisible()
})

test('password managers and pasting work', async ({ page, server, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/app/')
  await expect(page.getByLabel('E-mail')).toHaveAttribute('autocomplete', 'username')
  const password = page.getByLabel('Password', { exact: true })
  await expect(password).toHaveAttribute('autocomplete', 'current-password')
  await page.evaluate((text) => navigator.clipboard.writeText(text), server.facts.password)
  await password.focus()
  await page.keyboard.press('Control+V')
  await expect(password).toHaveValue(server.facts.password)
})

test('a reload keeps the session, signing out ends it, and nothing secret is stored', async ({ page, server }) => {
  await signIn(page, server.facts.email, server.facts.password)
  await expect(page.getByRole('heading', { level: 1, name: 'The book in numbers' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'The book in numbers' })).toBeVisible()
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.getItem('token'), document.cookie])).toEqual([0, null, ''])
  await page.getByRole('button', { name: 'Account and theme' }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in to Osto Billing' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in to Osto Billing' })).toBeVisible()
})

test('a customer sees their own company and no other', async ({ page, server }) => {
  const [own, other] = await server.companies()
  if (!own || !other) throw new Error('the book has too few companies')
  const email = 'customer@example.com'
  await signIn(page, email, server.addUser(email, 'customer', own.company_id))
  await expect(page.getByRole('heading', { level: 1, name: own.name })).toBeVisible()
  await expectAccessible(page)
  const navigation = page.getByRole('navigation', { name: 'Main' })
  await expect(navigation.getByRole('link', { name: 'Invoices' })).toBeVisible()
  await expect(navigation.getByRole('link', { name: 'Dunning' })).toHaveCount(0)
  await expect(navigation.getByRole('button', { name: /Company/ })).toHaveCount(0)
  // The browser logs the refusals that follow.
  page.removeAllListeners('console')
  await page.goto(`/app/companies/${other.company_id}`)
  await expect(page.getByRole('heading', { level: 1, name: 'No such company' })).toBeVisible()
  await expect(page.getByText(other.name)).toHaveCount(0)
})
