import { crc32 } from 'node:zlib';

/** A ZIP archive of parts, nothing in it compressed: what is checked and completed, as mammoth opens it. */
export function packParts(parts: ReadonlyMap<string, Uint8Array>): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const fields = describe(name, content);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const head = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), fields, Buffer.from(name)]);
    files.push(head, Buffer.from(content.buffer, content.byteOffset, content.length));
    directory.push(Buffer.from('PK\u0001\u0002\u0014\0', 'latin1'), fields, place, Buffer.from(name));
    offset += head.length + content.length;
  }
  const list = Buffer.concat(directory);
  return Buffer.concat([...files, list, closing(parts.size, list.length, offset)]);
}

/** The fields that stand before a file and, again, in the directory: version to name length, no extra field. */
function describe(name: string, content: Uint8Array): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  // Names are in UTF-8.
  fields.writeUInt16LE(0x0800, 2);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(content.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return fields;
}

function closing(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
