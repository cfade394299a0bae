package org.ipfund.platform.document.checked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the central directory of a zip file and holds the local headers against it. Readers of zip
 * files disagree about which of the two counts, so a file in which they differ, overlap or leave
 * room for more is refused.
 */
final class ZipDirectory {

  private static final int END = 0x06054B50;
  private static final int END_64 = 0x06064B50;
  private static final int END_BYTES = 22;
  private static final int END_64_BYTES = 76;
  private static final int DESCRIPTOR_BYTES = 24;

  private final ZipBytes zip;
  private final int end;
  private final int first;

  private ZipDirectory(ZipBytes zip) {
    this.zip = zip;
    this.end = zip.length() - END_BYTES;
    if (!zip.hasAt(end, END)) {
      throw DocumentRule.BROKEN.refuse("");
    }
    this.first = zip.within(zip.u32(end + 16));
  }

  /** All entries, in the order of the directory. */
  static List<ZipPart> read(byte[] bytes, PackageLimits limits) {
    return new ZipDirectory(new ZipBytes(bytes)).parts(limits);
  }

  private List<ZipPart> parts(PackageLimits limits) {
    int count = zip.u16(end + 10);
    if (count > limits.entries()) {
      throw DocumentRule.ZIP_BOMB.refuse("");
    }
    List<ZipPart> parts = new ArrayList<>(count);
    ZipHeader header = new ZipHeader(zip, first);
    for (int i = 0; i < count; i++) {
      parts.add(header.part());
      header = header.next();
    }
    require(header.at() == end || isEnd64(header.at()));
    require(count > 0);
    checkPlaces(parts);
    return parts;
  }

  private boolean isEnd64(int at) {
    return zip.hasAt(at, END_64) && at + END_64_BYTES == end;
  }

  private void checkPlaces(List<ZipPart> parts) {
    int free = 0;
    List<ZipPart> placed = new ArrayList<>(parts);
    placed.sort(Comparator.comparingInt(ZipPart::start));
    require(placed.get(0).start() == 0);
    for (ZipPart part : placed) {
      require(part.start() >= free && part.start() <= free + DESCRIPTOR_BYTES);
      free = part.end();
    }
    require(free <= first && first <= free + DESCRIPTOR_BYTES);
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw DocumentRule.BROKEN.refuse("");
    }
  }
}
