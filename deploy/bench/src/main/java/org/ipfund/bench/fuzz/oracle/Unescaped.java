package org.ipfund.bench.fuzz.oracle;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Undoes percent-encoding as far as it goes; what is broken stays as it is. */
final class Unescaped {

  private static final int HEXADECIMAL = 16;

  private Unescaped() {}

  static String percent(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < bytes.length; i++) {
      int value = i + 2 < bytes.length && bytes[i] == '%' ? hex(bytes[i + 1], bytes[i + 2]) : -1;
      out.write(value < 0 ? bytes[i] : value);
      i += value < 0 ? 0 : 2;
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static int hex(byte high, byte low) {
    int first = Character.digit(high, HEXADECIMAL);
    int second = Character.digit(low, HEXADECIMAL);
    return first < 0 || second < 0 ? -1 : first * HEXADECIMAL + second;
  }
}
