// office.js registers for events only after this call. It is no part of
// launchevent.js, since classic Outlook never answers it.
Office.onReady();
