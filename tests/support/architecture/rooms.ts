import { isTestFile, type Import } from './project.ts';

type RoomName = keyof typeof rooms;

interface Room {
  name: RoomName;
  /** The feature's name, for a feature. */
  feature?: string;
}

// Who may import whom. Everything that is not named here is refused, with this reason.
const rooms = {
  lib: { may: ['lib'], reason: 'src/lib knows nothing above it; pass in what it needs.' },
  ui: { may: ['lib', 'ui'], reason: 'src/ui may import src/lib and itself; pass in the rest.' },
  features: {
    may: ['lib', 'ui', 'features'],
    reason: 'a feature may import src/lib, src/ui and itself; let the page pass in the rest.',
  },
  styles: { may: ['styles'], reason: 'src/styles may import itself only.' },
  layouts: {
    may: ['lib', 'ui', 'features', 'layouts', 'collections', 'styles'],
    reason:
      'a layout may import src/lib, src/ui, features, layouts, styles and src/collections.ts.',
  },
  pages: {
    may: ['lib', 'ui', 'features', 'layouts', 'collections', 'styles'],
    reason: 'a page may import src/lib, src/ui, features, layouts, styles and src/collections.ts.',
  },
  cli: {
    may: ['lib', 'features', 'cli'],
    reason: 'a command may import src/lib, features and other commands.',
  },
  collections: { may: ['lib', 'features'], reason: 'src/collections.ts may import src/lib.' },
  config: {
    may: ['lib', 'features'],
    reason: 'src/content.config.ts may import src/lib/schema and src/features/*/schema.ts.',
  },
} as const;

/** The room that a file is in; undefined outside src/ and for a file in no room. */
export function roomOf(path: string): Room | undefined {
  if (path === 'src/collections.ts') return { name: 'collections' };
  if (path === 'src/content.config.ts') return { name: 'config' };
  const [, name = '', feature = ''] = /^src\/(\w+)\/([^/]+)/.exec(path) ?? [];
  if (name === 'features') return { name, feature };
  return name !== 'collections' && name !== 'config' && isRoomName(name) ? { name } : undefined;
}

/** One sentence for each import that goes where it may not. Order: as given. */
export function checkRooms(imports: readonly Import[]): string[] {
  return imports.flatMap((one) => {
    const complaint = one.target === undefined ? undefined : complain(one, one.target);
    return complaint ? [`${one.from} imports ${one.specifier} — ${complaint}`] : [];
  });
}

function complain({ from, specifier, isTypeOnly }: Import, target: string): string | undefined {
  const room = roomOf(from);
  if (!room) return undefined;
  if (target.startsWith('tests/')) {
    return isTestFile(from) ? undefined : 'only tests may import from tests/.';
  }
  const other = roomOf(target);
  if (!other) return 'that is in no room of src/; move it into one.';
  const isOwn = room.name === other.name && room.feature === other.feature;
  if (room.name === 'features' && other.name === 'features' && !isOwn) {
    return 'features may not import each other; move the shared part to src/lib.';
  }
  const may: readonly string[] = rooms[room.name].may;
  if (!may.includes(other.name)) return rooms[room.name].reason;
  if (room.name === 'config' && !/\/schema(\/|\.ts$)/.test(target)) return rooms.config.reason;
  if (specifier.startsWith('.') && !isOwn) {
    return `../ may not climb out of a room; write ${target.replace('src/', '#')}.`;
  }
  if (other.name !== 'features' || isOwn) return undefined;
  if (room.name === 'collections' && !isTypeOnly) {
    return 'src/collections.ts takes only types from a feature; write `import type`.';
  }
  const isPrivate = target.split('/').length > 4;
  return isPrivate && room.name !== 'cli'
    ? `a feature’s subfolders are private; import a file at the top of src/features/${other.feature}.`
    : undefined;
}

function isRoomName(name: string): name is RoomName {
  return Object.hasOwn(rooms, name);
}
