// Runs before the first paint, as a file of its own so that a strict Content-Security-Policy allows it.
(function () {
  var choice = 'system'
  try { choice = localStorage.getItem('osto-theme') || 'system' } catch (error) { choice = 'system' }
  var dark = choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
})()
