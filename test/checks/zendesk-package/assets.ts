import type { PackageFiles } from './package-files';
import { hasFile, pathsOf } from './package-files';
import { pngSize } from './png';
import { type Rule, unless } from './rule';

const BANNER = 'assets/banner.png';
const BANNER_SIZES = [
  [830, 200],
  [1660, 400],
];

/** Endings, and kinds of content, that the vendor does not take. */
const BLOCKED = 'vnd.rar rar zip gzip pdf doc docx avi bin bz bz2 csh sh jar mp3 mpeg odt pptx ppt xls xlsx 7z'.split(
  ' ',
);

/** How blocked content begins, whatever the file is called. */
const BLOCKED_CONTENT: readonly (readonly [string, readonly number[]])[] = [
  ['a zip', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip', [0x1f, 0x8b]],
  ['a RAR archive', [0x52, 0x61, 0x72, 0x21]],
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['MPEG sound', [0x49, 0x44, 0x33]],
];

const begins = (bytes: Uint8Array | undefined, start: readonly number[]): boolean =>
  bytes !== undefined && start.every((byte, place) => bytes[place] === byte);

/** Files that are judged whatever the manifest is like. */
export const ASSET_RULES: readonly Rule<PackageFiles>[] = [
  {
    name: 'the banner is a PNG',
    code: 'banner.invalid_format',
    path: BANNER,
    find: (pkg) =>
      unless(!hasFile(pkg, BANNER) || pngSize(pkg.files.get(BANNER)) !== null, 'Save the banner as a PNG.'),
  },
  {
    name: 'the banner has the marketplace’s size',
    code: 'banner.invalid_size',
    path: BANNER,
    find: (pkg) => {
      const size = pngSize(pkg.files.get(BANNER));
      return unless(
        size === null || BANNER_SIZES.some(([width, height]) => width === size.width && height === size.height),
        'Make the banner 830x200 or 1660x400 pixels.',
      );
    },
  },
  {
    name: 'no file has an ending that is not taken',
    code: 'unsupported_mime_type_detected',
    path: '.',
    find: (pkg) =>
      pathsOf(pkg)
        .filter((path) => BLOCKED.includes(/\.([^./]*)$/.exec(path)?.[1] ?? ''))
        .map((path) => ({ path, say: 'Take it out: files of this kind are not taken.' })),
  },
  {
    name: 'no file holds content that is not taken',
    code: 'unsupported_mime_type_detected',
    path: '.',
    find: ({ files }) =>
      [...files].flatMap(([path, bytes]) =>
        BLOCKED_CONTENT.filter(([, start]) => begins(bytes, start)).map(([kind]) => ({
          path,
          say: `Take it out: its content is ${kind}, whatever its name is.`,
        })),
      ),
  },
];
