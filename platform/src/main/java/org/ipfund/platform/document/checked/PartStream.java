package org.ipfund.platform.document.checked;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Unpacks one entry and never gives a byte more than its directory entry tells. */
final class PartStream extends InputStream {

  private final ZipPart part;
  private final Inflater inflater = new Inflater(true);
  private final InputStream unpacked;
  private final CRC32 crc = new CRC32();
  private long given;

  PartStream(byte[] file, ZipPart part) {
    this.part = part;
    InputStream packed = new ByteArrayInputStream(file, part.from(), part.packed());
    this.unpacked = part.deflated() ? new InflaterInputStream(packed, inflater, 8192) : packed;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) {
    int count = unpack(into, from, length);
    if (count > 0) {
      given += count;
      crc.update(into, from, count);
    }
    boolean ended = count < 0;
    if (given > part.size() || ended && (given != part.size() || crc.getValue() != part.crc())) {
      throw DocumentRule.BROKEN.refuse(part.name());
    }
    return count;
  }

  private int unpack(byte[] into, int from, int length) {
    try {
      return unpacked.read(into, from, length);
    } catch (IOException damaged) {
      throw DocumentRule.BROKEN.refuse(part.name());
    }
  }

  @Override
  public void close() {
    inflater.end();
  }
}
