package org.ipfund.platform.document.checked;

/** One header of the central directory, checked against the local header it points to. */
record ZipHeader(ZipBytes zip, int at) {

  private static final int CENTRAL = 0x02014B50;
  private static final int LOCAL = 0x04034B50;
  private static final int CENTRAL_BYTES = 46;
  private static final int LOCAL_BYTES = 30;
  private static final int ENCRYPTED_FLAGS = 1 | 1 << 6 | 1 << 13;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int AES = 99;
  private static final int SYMBOLIC_LINK = 0xA;
  private static final long IN_EXTRA = 0xFFFFFFFFL;
  private static final int ZIP64 = 1;

  ZipPart part() {
    require(zip.hasAt(at, CENTRAL));
    String name = zip.name(at + CENTRAL_BYTES, zip.u16(at + 28));
    int method = zip.u16(at + 10);
    if ((zip.u16(at + 8) & ENCRYPTED_FLAGS) != 0 || method == AES) {
      throw DocumentRule.ENCRYPTED.refuse(name);
    }
    if (zip.u32(at + 38) >>> 28 == SYMBOLIC_LINK) {
      throw DocumentRule.PATH.refuse(name);
    }
    require(method == STORED || method == DEFLATED);
    long size = wide(zip.u32(at + 24), 0);
    long packed = wide(zip.u32(at + 20), zip.u32(at + 24) == IN_EXTRA ? 1 : 0);
    int start = zip.within(zip.u32(at + 42));
    int from = dataOf(start, name, method);
    require(packed >= 0 && size >= 0 && (method == DEFLATED || size == packed));
    zip.within(from + packed);
    return new ZipPart(name, start, from, (int) packed, size, zip.u32(at + 16), method == DEFLATED);
  }

  ZipHeader next() {
    int rest = zip.u16(at + 28) + zip.u16(at + 30) + zip.u16(at + 32);
    return new ZipHeader(zip, zip.within((long) at + CENTRAL_BYTES + rest));
  }

  private int dataOf(int start, String name, int method) {
    require(zip.hasAt(start, LOCAL));
    int length = zip.u16(start + 26);
    require(zip.name(start + LOCAL_BYTES, length).equals(name));
    require(zip.u16(start + 8) == method && (zip.u16(start + 6) & ENCRYPTED_FLAGS) == 0);
    return zip.within((long) start + LOCAL_BYTES + length + zip.u16(start + 28));
  }

  /** Some writers of large sheets keep every size as 64 bits in the extra field. */
  private long wide(long size, int index) {
    if (size != IN_EXTRA) {
      return size;
    }
    int field = at + CENTRAL_BYTES + zip.u16(at + 28);
    int end = field + zip.u16(at + 30);
    while (field + 4 <= end && zip.u16(field) != ZIP64) {
      field += 4 + zip.u16(field + 2);
    }
    require(field + 4 <= end && zip.u16(field + 2) >= (index + 1) * Long.BYTES);
    return zip.i64(field + 4 + index * Long.BYTES);
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw DocumentRule.BROKEN.refuse("");
    }
  }
}
