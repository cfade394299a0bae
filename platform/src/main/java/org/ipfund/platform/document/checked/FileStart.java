package org.ipfund.platform.document.checked;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Tells by its first bytes what a file or an entry is, whatever its name says. */
final class FileStart {

  /** How many bytes have to be looked at. */
  static final int BYTES = 8;

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };
  private static final byte[][] ARCHIVES = {
    ZIP,
    {'P', 'K', 5, 6},
    {'R', 'a', 'r', '!'},
    {'7', 'z', (byte) 0xBC, (byte) 0xAF},
    {(byte) 0x1F, (byte) 0x8B},
    {'B', 'Z', 'h'},
    {(byte) 0xFD, '7', 'z', 'X', 'Z'}
  };
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private FileStart() {}

  /** Refuses what is no zip file before anything of it is read. */
  static void check(byte[] file, PackageLimits limits) {
    if (file.length == 0) {
      throw DocumentRule.EMPTY.refuse("");
    }
    if (file.length > limits.fileBytes()) {
      throw DocumentRule.FILE_SIZE.refuse("");
    }
    if (starts(file, OLE)) {
      throw (contains(file, ENCRYPTED) ? DocumentRule.ENCRYPTED : DocumentRule.LEGACY).refuse("");
    }
    if (!starts(file, ZIP)) {
      throw DocumentRule.NOT_A_ZIP.refuse("");
    }
  }

  static boolean isArchive(byte[] start) {
    return Arrays.stream(ARCHIVES).anyMatch(archive -> starts(start, archive));
  }

  static boolean isOle(byte[] start) {
    return starts(start, OLE);
  }

  private static boolean starts(byte[] bytes, byte[] with) {
    return bytes.length >= with.length
        && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
  }

  private static boolean contains(byte[] bytes, byte[] sought) {
    for (int i = 0; i <= bytes.length - sought.length; i++) {
      if (Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length)) {
        return true;
      }
    }
    return false;
  }
}
