import { collectionNames, folders, type Collection } from './folders.ts';

/** The collection whose folder and pattern a path fits. */
export function collectionOf(path: string): Collection | undefined {
  return collectionNames.find((name) => {
    const folder = folders[name];
    return path.startsWith(folder.path) && folder.pattern.test(path.slice(folder.path.length));
  });
}

/** The id that a file's path gives it: content/topics/treatments/x.mdx is treatments/x. */
export function idOf(path: string, collection: Collection): string {
  return path.slice(folders[collection].path.length).replace(/\.[a-z]+$/, '');
}
