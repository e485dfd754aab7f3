/** What an operator sets. Names that belong to nobody: RFC 2606. */
export const operator = {
  address: 'https://someone.example/ketamine-plainly/',
  operator: 'The Example Trust',
  contactEmail: 'hello@someone.example',
};

/** The folder that the site is then in. */
export const base = '/ketamine-plainly/';
