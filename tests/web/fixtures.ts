import { AxeBuilder } from '@axe-core/playwright'
import { expect, test as base, type Page } from '@playwright/test'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Server } from './server'

/** `server` lives as long as the worker; `page` starts signed out, `staff` is a page signed in as the administrator. */
export const test = base.extend<{ staff: Page }, { server: Server }>({
  server: [
    async ({}, use) => {
      const server = await Server.start()
      await use(server)
      await server.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ server }, use) => use(server.facts.url),
  page: async ({ page }, use) => {
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => {
      // The first refresh of a new browser is refused, by design; everything else on the console is a fault.
      if (message.type() === 'error' && !message.text().includes('status of 401')) problems.push(message.text())
    })
    await use(page)
    expect(problems, 'nothing complains in the console').toEqual([])
  },
  staff: async ({ page, server }, use) => {
    await signIn(page, server.facts.email, server.facts.password)
    await expect(page.getByRole('heading', { level: 1, name: 'The book in numbers' })).toBeVisible()
    await use(page)
  },
})

export { expect }

export async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/app/')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

/** WCAG 2.2 A and AA, and axe's own good practice. */
export async function expectAccessible(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`)).toEqual([])
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
}

const screenshotFolder = resolve(import.meta.dirname, '../../docs/screenshots')

/** Kept for the documentation when OSTO_SCREENSHOTS is set; otherwise nothing is written into the sources. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  if (!process.env.OSTO_SCREENSHOTS) return
  mkdirSync(screenshotFolder, { recursive: true })
  await page.screenshot({ path: join(screenshotFolder, `${name}.png`), animations: 'disabled' })
}
