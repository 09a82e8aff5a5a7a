// Shows the print button of a page to print, which without scripts would do nothing.
const button = document.getElementById('print');
if (button) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
