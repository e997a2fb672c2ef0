// One line of script of its own sends the reader on: Kit's would load its client first, and keep the scroll in the tab's storage.
export const csr = false;
