package org.ipfund.platform.document.checked;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** One entry of an archive as its central directory describes it. */
record ZipPart(String name, ZipArchiveEntry entry) {

  private static final Charset GB18030 = Charset.forName("GB18030");

  static ZipPart of(ZipArchiveEntry entry) {
    return new ZipPart(name(entry.getRawName()), entry);
  }

  /** A name is UTF-8 where it is that, else what Chinese Windows writes. */
  private static String name(byte[] raw) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException older) {
      return new String(raw, GB18030);
    }
  }

  /** Names of parts are told apart without regard to case. */
  static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  String key() {
    return key(name);
  }

  boolean isFolder() {
    return name.endsWith("/");
  }

  long size() {
    return entry.getSize();
  }

  long packed() {
    return entry.getCompressedSize();
  }

  /** Where its local header begins in the file. */
  long start() {
    return entry.getLocalHeaderOffset();
  }

  /** Where its data end in the file. */
  long end() {
    return entry.getDataOffset() + packed();
  }
}
