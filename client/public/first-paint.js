// Applies the remembered theme before anything is painted, so that a dark page never flashes white.
try {
  const theme = localStorage.getItem('dalil.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is closed to us: the system's theme holds.
}
