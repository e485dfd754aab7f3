// What a clinic's page says about itself to machines, as JSON-LD: what it tells readers, and no more.
// Source: schema.org, typed by schema-dts; which field goes where: README, What machines are told.
import type { BreadcrumbList, Graph, MedicalClinic, MedicalWebPage } from 'schema-dts';
import { fullAddress } from '#lib/web/site-address.ts';
import type { Located } from './geocode.ts';
import { payments } from './detail-words.ts';
import { isListed } from './to-pin.ts';
import { newestWord } from './newest-word.ts';
import type { Provider, Service } from './schema.ts';
import { stateFor } from './states.ts';
import { shownAddress } from './visiting.ts';
import { serviceWords } from './words.ts';

/** A clinic's page as machines read it. */
export interface ClinicPageData {
  provider: Provider;
  /** null: it has no door. */
  located: (Located & { ok: true }) | null;
  crumbs: readonly { name: string; href?: string | undefined }[];
  /** The page's one sentence for search results. */
  description: string;
  /** Path of the page. */
  path: string;
  /** Full address of the site, or null while it is not set. */
  site: string | null;
}

/** The page, the way to it, and the clinic; the last is left out once it is closed. */
export function clinicGraph(data: ClinicPageData): Graph {
  const clinic = isListed(data.provider) ? [toClinic(data)] : [];
  return {
    '@context': 'https://schema.org',
    '@graph': [toWebPage(data), toBreadcrumbs(data), ...clinic],
  };
}

function toWebPage({ provider, description, path, site }: ClinicPageData): MedicalWebPage {
  return {
    '@type': 'MedicalWebPage',
    name: provider.name,
    description,
    inLanguage: 'en',
    dateModified: newestWord(provider),
    medicalAudience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
    ...(site && { url: fullAddress(path, site) }),
  };
}

function toBreadcrumbs({ crumbs, site }: ClinicPageData): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      ...(site && href && { item: fullAddress(href, site) }),
    })),
  };
}

function toClinic({ provider, located }: ClinicPageData): MedicalClinic {
  const { name, program, aka, phones, website, languages, npi, serviceArea } = provider;
  const others = [...(program ? [program] : []), ...aka];
  const phone = phones[0]?.number;
  return {
    '@type': 'MedicalClinic',
    name,
    ...(others.length > 0 && { alternateName: others }),
    address: toAddress(shownAddress(provider)),
    ...toGeo(located),
    ...(phone && { telephone: phone }),
    ...(website && { url: website }),
    ...toServices(provider),
    ...toSpecialty(provider),
    ...toTerms(provider),
    ...(languages && { knowsLanguage: languages.values }),
    ...(npi && { identifier: { '@type': 'PropertyValue', propertyID: 'NPI', value: npi.number } }),
    ...(serviceArea && {
      areaServed: serviceArea.states.map((code) => ({
        '@type': 'State',
        name: stateFor(code).name,
      })),
    }),
  };
}

function toAddress({ street1, street2, city, state, zip }: Provider['address']) {
  const street = [street1, street2].filter((part) => part !== undefined).join(', ');
  return {
    '@type': 'PostalAddress',
    ...(street && { streetAddress: street }),
    addressLocality: city,
    addressRegion: state,
    ...(zip && { postalCode: zip }),
    addressCountry: 'US',
  } as const;
}

/** The middle of a ZIP code is not where the clinic is, so machines are not told that it were. */
function toGeo(located: ClinicPageData['located']) {
  if (!located || located.precision === 'zip' || located.precision === 'city') return {};
  const { lat, lon } = located.point;
  return { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } } as const;
}

function toServices({ services }: Provider) {
  // Object.keys() widens; the words table has a row for every service and no other.
  const all = Object.keys(serviceWords) as Service[];
  const given = all.filter((service) => services[service].value === 'yes');
  return (
    given.length > 0 && {
      availableService: given.map(
        (service) => ({ '@type': 'MedicalTherapy', name: serviceWords[service] }) as const,
      ),
    }
  );
}

function toSpecialty({ kind }: Provider) {
  const isPsychiatric = kind === 'psychiatry' || kind === 'community-mh';
  return isPsychiatric && ({ medicalSpecialty: 'https://schema.org/Psychiatric' } as const);
}

function toTerms(provider: Provider) {
  const { value } = provider.acceptingNew;
  const taken = payments(provider).filter(({ claim }) => claim.value === 'yes');
  return {
    ...(value !== 'unknown' && { isAcceptingNewPatients: value === 'yes' }),
    ...(taken.length > 0 && { paymentAccepted: taken.map(({ label }) => label).join(', ') }),
  };
}
