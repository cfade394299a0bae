package org.ipfund.platform.document.checked;

import java.util.Locale;

/** One entry of an archive as its central directory describes it; offsets into the whole file. */
record ZipPart(
    String name, int start, int from, int packed, long size, long crc, boolean deflated) {

  /** Names of parts are told apart without regard to case. */
  static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  String key() {
    return key(name);
  }

  int end() {
    return from + packed;
  }

  boolean isFolder() {
    return name.endsWith("/");
  }
}
