// Applies the remembered theme and text size before anything is painted, so that no page flashes white or jumps.
try {
  const page = document.documentElement;
  const theme = localStorage.getItem('dalil.theme');
  if (theme === 'light' || theme === 'dark') {
    page.dataset.theme = theme;
    for (const meta of document.querySelectorAll('meta[data-theme]'))
      meta.media = meta.dataset.theme === theme ? 'all' : 'not all';
  }
  const textSize = localStorage.getItem('dalil.textSize');
  if (['90', '110', '125', '150'].includes(textSize)) page.dataset.textSize = textSize;
} catch {
  // Storage is closed to us: the system's theme and the browser's text size hold.
}
