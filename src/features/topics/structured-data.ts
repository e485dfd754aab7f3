import type {
  BreadcrumbList,
  Drug,
  FAQPage,
  Graph,
  MedicalCondition,
  MedicalTherapy,
  MedicalWebPage,
} from 'schema-dts';
import { fullAddress } from '#lib/web/site-address.ts';
import type { Crumb } from './crumbs.ts';
import type { Outline } from './read-mdx.ts';
import type { Topic, TopicData } from './schema.ts';

/**
 * What a page says about itself to machines, as JSON-LD.
 * Addresses are left out while the site's own `address` is not set; a review is named only when
 * there was one. Source: schema.org, typed by schema-dts.
 */
export function toStructuredData(
  topic: Topic,
  outline: Outline,
  crumbs: readonly Crumb[],
  address: string | null,
): Graph {
  const faq = topic.id === 'questions' ? [toFaqPage(outline)] : [];
  return {
    '@context': 'https://schema.org',
    '@graph': [toWebPage(topic, address), toBreadcrumbList(crumbs, address), ...faq],
  };
}

/** Questions are the h3 headings; an answer is all prose up to the next heading. */
export function toFaqPage({ headings, passages }: Outline): FAQPage {
  const questions = headings.filter(({ depth }) => depth === 3);
  return {
    '@type': 'FAQPage',
    mainEntity: questions.map(({ text, line }) => {
      const end = headings.find((heading) => heading.line > line)?.line ?? Infinity;
      const answer = passages.filter((passage) => passage.line > line && passage.line < end);
      return {
        '@type': 'Question',
        name: text,
        acceptedAnswer: { '@type': 'Answer', text: answer.map((one) => one.text).join(' ') },
      };
    }),
  };
}

function toWebPage({ id, data }: Topic, address: string | null): MedicalWebPage {
  return {
    '@type': 'MedicalWebPage',
    name: data.title,
    description: data.summary,
    inLanguage: 'en',
    dateModified: data.writtenOn,
    medicalAudience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
    ...(address && { url: fullAddress(`/${id}/`, address) }),
    ...(data.review.state === 'reviewed' && {
      lastReviewed: data.review.on,
      reviewedBy: { '@type': 'Person', name: data.review.by },
    }),
    ...aboutOf(data),
  };
}

function aboutOf(data: TopicData): { about?: MedicalCondition | MedicalTherapy | Drug } {
  if (data.kind === 'condition') return { about: { '@type': 'MedicalCondition', name: data.name } };
  if (data.kind !== 'treatment') return {};
  if (!data.drug) return { about: { '@type': 'MedicalTherapy', name: data.name } };
  const { name, generic } = data.drug;
  return { about: { '@type': 'Drug', name, nonProprietaryName: generic } };
}

function toBreadcrumbList(crumbs: readonly Crumb[], address: string | null): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      ...(address && href && { item: fullAddress(href, address) }),
    })),
  };
}
