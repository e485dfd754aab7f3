import { z } from 'astro/zod';

const graphSchema = z.object({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.looseObject({ '@type': z.string() })),
});

// What a search engine needs of each type. Source: schema.org.
const nodeSchemas = {
  MedicalWebPage: z.object({
    name: z.string(),
    description: z.string(),
    lastReviewed: z.iso.date().optional(),
    reviewedBy: z.object({ name: z.string() }).optional(),
  }),
  BreadcrumbList: z.object({
    itemListElement: z.array(z.object({ position: z.int(), name: z.string() })),
  }),
  MedicalClinic: z.object({
    name: z.string(),
    telephone: z
      .string()
      .regex(/^\+1\d{10}$/)
      .optional(),
    url: z.string().optional(),
    address: z.object({ streetAddress: z.string().optional(), addressLocality: z.string() }),
    geo: z.object({ latitude: z.number(), longitude: z.number() }).optional(),
    availableService: z.array(z.object({ name: z.string() })).optional(),
    paymentAccepted: z.string().optional(),
    isAcceptingNewPatients: z.boolean().optional(),
    identifier: z.object({ propertyID: z.literal('NPI'), value: z.string() }).optional(),
  }),
  FAQPage: z.object({
    mainEntity: z.array(
      z.object({ name: z.string(), acceptedAnswer: z.object({ text: z.string() }) }),
    ),
  }),
};

export type Graph = z.output<typeof graphSchema>;
type NodeType = keyof typeof nodeSchemas;
type Node<Type extends NodeType> = z.output<(typeof nodeSchemas)[Type]>;

/** The graph in a block of JSON-LD, or nothing when it is not one. */
export function readGraph(json: string): Graph | undefined {
  try {
    return graphSchema.safeParse(JSON.parse(json)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The nodes of a type that hold all they must. */
export function nodesOf<Type extends NodeType>(graph: Graph, type: Type): Node<Type>[] {
  return graph['@graph']
    .filter((node) => node['@type'] === type)
    .flatMap((node) => {
      const { data } = nodeSchemas[type].safeParse(node);
      // The schema of this type gave it.
      return data ? [data as Node<Type>] : [];
    });
}
