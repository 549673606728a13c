const endMark = 0x06054b50;
const endBytes = 22;
const entryMark = 0x02014b50;
const fileMark = 0x04034b50;
/** 1 January 1980, the first moment that a ZIP file can state: day in the upper half, time of day in the lower. */
const firstMoment = 0x00210000;

/** Puts a fixed time in place of the time of writing of every entry of a ZIP archive, in place. Throws on any other file. */
export function fixTimes(archive: Buffer): Buffer {
  const end = archive.length - endBytes;
  expectMark(archive, end, endMark);
  let place = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    expectMark(archive, place, entryMark);
    archive.writeUInt32LE(firstMoment, place + 12);
    const file = archive.readUInt32LE(place + 42);
    expectMark(archive, file, fileMark);
    archive.writeUInt32LE(firstMoment, file + 10);
    place += entryBytes(archive, place);
  }
  return archive;
}

/** 46 bytes, and the name, the extra fields and the comment that follow. */
function entryBytes(archive: Buffer, place: number): number {
  return [28, 30, 32].reduce((sum, offset) => sum + archive.readUInt16LE(place + offset), 46);
}

function expectMark(archive: Buffer, place: number, mark: number): void {
  const found = place < 0 ? 0 : archive.readUInt32LE(place);
  if (found !== mark)
    throw new Error(
      `unexpected ${found.toString(16)} at byte ${String(place)} of an archive, expected ${mark.toString(16)}`,
    );
}
