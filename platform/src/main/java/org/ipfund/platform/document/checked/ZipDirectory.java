package org.ipfund.platform.document.checked;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.ipfund.platform.problem.ProblemException;

/**
 * Holds the central directory of a zip file against the local headers. Readers of zip files
 * disagree about which of the two counts, so a file in which they differ, overlap or leave room for
 * more is refused.
 */
final class ZipDirectory {

  private static final int CENTRAL = 0x02014B50;
  private static final int LOCAL = 0x04034B50;
  private static final int END = 0x06054B50;
  private static final int END_64 = 0x06064B50;
  private static final int CENTRAL_BYTES = 46;
  private static final int LOCAL_BYTES = 30;
  private static final int END_BYTES = 22;
  private static final int END_64_BYTES = 76;
  private static final int DESCRIPTOR_BYTES = 24;
  private static final int ENCRYPTED_FLAGS = 1 | 1 << 6 | 1 << 13;
  private static final int AES = 99;
  private static final int SYMBOLIC_LINK = 0xA;

  private final byte[] file;
  private final ByteBuffer bytes;

  private ZipDirectory(byte[] file) {
    this.file = file;
    this.bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Opens a file whose directory tells the truth; all else is a {@link ProblemException}. */
  static ZipFile open(byte[] file, PackageLimits limits) {
    try {
      return new ZipDirectory(file).open(limits);
    } catch (ProblemException refused) {
      throw refused;
    } catch (IOException | RuntimeException broken) {
      throw DocumentRule.BROKEN.refuse("");
    }
  }

  static List<ZipPart> parts(ZipFile zip) {
    return Collections.list(zip.getEntries()).stream().map(ZipPart::of).toList();
  }

  private ZipFile open(PackageLimits limits) throws IOException {
    int end = file.length - END_BYTES;
    require(bytes.getInt(end) == END);
    int count = u16(end + 10);
    if (count > limits.entries()) {
      throw DocumentRule.ZIP_BOMB.refuse("");
    }
    int first = bytes.getInt(end + 16);
    checkHeaders(first, count, end);
    ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get();
    List<ZipPart> parts = parts(zip);
    require(count > 0 && parts.size() == count);
    parts.forEach(this::check);
    checkPlaces(parts, first);
    return zip;
  }

  /** As many headers as the end tells stand before it, without room for more. */
  private void checkHeaders(int first, int count, int end) {
    int at = first;
    for (int i = 0; i < count; i++) {
      require(bytes.getInt(at) == CENTRAL);
      at += CENTRAL_BYTES + u16(at + 28) + u16(at + 30) + u16(at + 32);
    }
    boolean large = at + END_64_BYTES == end && bytes.getInt(at) == END_64;
    require(at == end || large && bytes.getLong(end - 12) == at && bytes.getLong(at + 48) == first);
  }

  private void check(ZipPart part) {
    int method = part.entry().getMethod();
    int start = Math.toIntExact(part.start());
    if (((part.entry().getRawFlag() | u16(start + 6)) & ENCRYPTED_FLAGS) != 0 || method == AES) {
      throw DocumentRule.ENCRYPTED.refuse(part.name());
    }
    if (part.entry().getExternalAttributes() >>> 28 == SYMBOLIC_LINK) {
      throw DocumentRule.PATH.refuse(part.name());
    }
    boolean stored = method == ZipEntry.STORED && part.size() == part.packed();
    require(stored || method == ZipEntry.DEFLATED);
    require(part.size() >= 0 && part.packed() >= 0);
    require(bytes.getInt(start) == LOCAL && u16(start + 8) == method);
    int name = start + LOCAL_BYTES;
    byte[] local = Arrays.copyOfRange(file, name, name + u16(start + 26));
    require(Arrays.equals(local, part.entry().getRawName()));
  }

  private static void checkPlaces(List<ZipPart> parts, int first) {
    long free = 0;
    for (ZipPart part : parts.stream().sorted(Comparator.comparing(ZipPart::start)).toList()) {
      require(part.start() >= free && part.start() <= free + (free == 0 ? 0 : DESCRIPTOR_BYTES));
      free = part.end();
    }
    require(free <= first && first <= free + DESCRIPTOR_BYTES);
  }

  private int u16(int at) {
    return bytes.getShort(at) & 0xFFFF;
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw DocumentRule.BROKEN.refuse("");
    }
  }
}
