const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Width and height in pixels; null for what is no PNG. */
export function pngSize(bytes: Uint8Array | undefined): { readonly width: number; readonly height: number } | null {
  if (!bytes || bytes.length < 24 || !SIGNATURE.every((byte, place) => bytes[place] === byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
