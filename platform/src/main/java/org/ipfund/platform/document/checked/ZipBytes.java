package org.ipfund.platform.document.checked;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Little-endian access to a zip file; whatever lies outside it is a broken file. */
final class ZipBytes {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private final byte[] bytes;
  private final ByteBuffer buffer;

  ZipBytes(byte[] bytes) {
    this.bytes = bytes;
    this.buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  int length() {
    return bytes.length;
  }

  int u16(int at) {
    return buffer.getShort(inside(at, Short.BYTES)) & 0xFFFF;
  }

  long u32(int at) {
    return buffer.getInt(inside(at, Integer.BYTES)) & 0xFFFFFFFFL;
  }

  long i64(int at) {
    return buffer.getLong(inside(at, Long.BYTES));
  }

  boolean hasAt(int at, int signature) {
    return at >= 0 && at <= bytes.length - Integer.BYTES && buffer.getInt(at) == signature;
  }

  /** A number of the directory that must lie within the file. */
  int within(long value) {
    if (value < 0 || value > bytes.length) {
      throw DocumentRule.BROKEN.refuse("");
    }
    return (int) value;
  }

  /** A name: UTF-8 where it is that, else what Chinese Windows writes. */
  String name(int at, int length) {
    ByteBuffer slice = ByteBuffer.wrap(bytes, inside(at, length), length);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(slice).toString();
    } catch (CharacterCodingException older) {
      return new String(bytes, at, length, GB18030);
    }
  }

  private int inside(int at, int length) {
    if (at < 0 || length < 0 || at > bytes.length - length) {
      throw DocumentRule.BROKEN.refuse("");
    }
    return at;
  }
}
