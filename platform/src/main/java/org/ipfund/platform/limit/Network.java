package org.ipfund.platform.limit;

import io.netty.util.NetUtil;

/** An address, or all that begin with the same bits ({@code 192.0.2.0/24}). */
record Network(byte[] begin, int bits) {

  /**
   * @throws IllegalStateException for what is neither an address nor a network
   */
  static Network of(String written) {
    String[] parts = written.strip().split("/", 2);
    byte[] begin = NetUtil.createByteArrayFromIpAddressString(parts[0]);
    if (begin == null || parts.length > 1 && !parts[1].matches("\\d{1,3}")) {
      throw wrong(written);
    }
    int all = begin.length * Byte.SIZE;
    int bits = parts.length == 1 ? all : Integer.parseInt(parts[1]);
    if (bits > all) {
      throw wrong(written);
    }
    return new Network(begin, bits);
  }

  private static IllegalStateException wrong(String written) {
    return new IllegalStateException(
        "TRUSTED_PROXIES takes addresses and networks such as 192.0.2.0/24, not " + written);
  }

  boolean holds(String address) {
    byte[] other = NetUtil.createByteArrayFromIpAddressString(address);
    if (other == null || other.length != begin.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> bit % Byte.SIZE;
      if (((begin[bit / Byte.SIZE] ^ other[bit / Byte.SIZE]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }
}
