package org.ipfund.platform.document.checked;

/**
 * How much a package may hold; archives inside the archive are always refused.
 *
 * @param fileBytes compressed bytes of the whole file, kept in memory while it is read
 * @param entries entries of the archive
 * @param totalBytes bytes of all entries when unpacked
 * @param entryBytes bytes of one entry when unpacked
 * @param ratio unpacked bytes for each packed byte of an entry larger than 100 KiB
 */
public record PackageLimits(
    int fileBytes, int entries, long totalBytes, long entryBytes, int ratio) {

  private static final int MIB = 1 << 20;

  /** What a form with its annexes stays far below: 10 MiB packed, 100 MiB unpacked. */
  public static PackageLimits standard() {
    return new PackageLimits(10 * MIB, 1000, 100L * MIB, 64L * MIB, 100);
  }
}
