import type { ClinicEntry } from './clinic-files.ts';
import { packFacts, type FactName, type Said } from './facts.ts';
import type { Geocode } from './geocode.ts';
import { toRow, type NameRow } from './name-row.ts';
import { clinicPath } from './provider-path.ts';
import type { Provider } from './schema.ts';
import { lastDayOf } from './data-age.ts';
import { hasPin, toPin } from './to-pin.ts';

/** What the finder's files hold of every clinic that has a door to go to. Order: by name. */
export function toEntries(providers: readonly Provider[], geocode: Geocode): ClinicEntry[] {
  return providers
    .filter(hasPin)
    .sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id))
    .map((provider, rank) => {
      const pin = toPin(provider, geocode);
      const { lat, lon } = pin;
      const facts = packFacts(factsOf(provider), provider.kind);
      return {
        lat,
        lon,
        rank,
        facts,
        checkedOn: lastDayOf(pin.checked),
        pin,
        names: names(provider),
      };
    });
}

function names({ id, name, aka, address }: Provider): NameRow[] {
  const clinic = {
    name,
    path: clinicPath({ id, address }),
    city: address.city,
    state: address.state,
  };
  return [toRow(clinic), ...aka.map((alias) => toRow(clinic, alias))];
}

function factsOf({ services, delivery, payment }: Provider): Partial<Record<FactName, Said>> {
  return {
    iv: services.ivKetamine.value,
    spravato: services.spravato.value,
    im: services.imKetamine.value,
    oral: services.oralKetamine.value,
    kap: services.kap.value,
    telehealth: delivery.telehealth.value,
    selfPay: payment.selfPay.value,
    privateInsurance: payment.privateInsurance.value,
    medicare: payment.medicare.value,
    medicaid: payment.medicaid.value,
    tricare: payment.tricare.value,
    va: payment.va.value,
    slidingFee: payment.slidingFee.value,
    assistance: payment.assistance.value,
  };
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en');
}
