// The worker of the self-check: it does nothing, on purpose. A browser gives each page to the worker
// with the closest scope, so the one that keeps pages for reading offline never gets the self-check.
