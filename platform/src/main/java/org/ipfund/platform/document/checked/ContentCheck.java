package org.ipfund.platform.document.checked;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** Unpacks every entry once, within the limits, and looks at what it really is. */
final class ContentCheck {

  /** Smaller entries may be packed as well as they like. */
  private static final long UNMEASURED = 100 << 10;

  private final PackageLimits limits;
  private final byte[] buffer = new byte[1 << 14];

  private ContentCheck(PackageLimits limits) {
    this.limits = limits;
  }

  static void check(OfficePackage pack, PackageKind kind, PackageLimits limits, Findings findings) {
    ContentCheck check = new ContentCheck(limits);
    check.sizes(pack.parts());
    for (ZipPart part : pack.parts()) {
      byte[] start = check.unpack(pack, part);
      if (FileStart.isArchive(start) && !isPackedPicture(part)) {
        findings.add(DocumentRule.NESTED, part.name());
      }
      if (kind != PackageKind.ZIP && FileStart.isOle(start)) {
        findings.add(ForbiddenPart.ruleOf(part.name()).orElse(DocumentRule.EMBEDDED), part.name());
      }
    }
  }

  /** The told sizes suffice: an entry that unpacks to more than it tells is broken. */
  private void sizes(List<ZipPart> parts) {
    long total = 0;
    for (ZipPart part : parts) {
      boolean large =
          part.size() > limits.entryBytes() || total > limits.totalBytes() - part.size();
      boolean dense =
          part.size() > UNMEASURED && part.size() / limits.ratio() >= Math.max(part.packed(), 1);
      if (large || dense) {
        throw DocumentRule.ZIP_BOMB.refuse(part.name());
      }
      total += part.size();
    }
  }

  /** The first bytes of a part, which must be as long and have the checksum as is told. */
  private byte[] unpack(OfficePackage pack, ZipPart part) {
    CRC32 crc = new CRC32();
    try (InputStream content = new CheckedInputStream(pack.read(part.name()), crc)) {
      byte[] start = content.readNBytes(FileStart.BYTES);
      long size = start.length;
      for (int count = 0; count >= 0 && size <= part.size(); count = content.read(buffer)) {
        size += count;
      }
      if (size == part.size() && crc.getValue() == part.entry().getCrc()) {
        return start;
      }
    } catch (IOException damaged) {
      throw DocumentRule.BROKEN.refuse(part.name());
    }
    throw DocumentRule.BROKEN.refuse(part.name());
  }

  /** Word packs single metafiles with gzip. */
  private static boolean isPackedPicture(ZipPart part) {
    return part.key().endsWith(".emz") || part.key().endsWith(".wmz");
  }
}
