import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getSettings, getTopics } from '#collections';
import { drawShareImage } from '#features/topics/share-image.ts';

const font = readFileSync('node_modules/@fontsource/literata/files/literata-latin-600-normal.woff');

export const getStaticPaths = (async () => {
  const topics = await getTopics();
  return topics.map(({ id, data }) => ({ params: { topic: id }, props: { title: data.title } }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => {
  const { name } = await getSettings();
  const words = {
    title: props.title,
    siteName: name,
    footnote: 'Every claim sourced. Nothing sold.',
  };
  const image = await drawShareImage(words, font);
  return new Response(image.slice().buffer, { headers: { 'content-type': 'image/png' } });
};
