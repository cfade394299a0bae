package org.ipfund.platform.document.checked;

import static org.ipfund.platform.document.checked.Packages.faults;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficePackageTest {

  private static final PackageLimits LIMITS = PackageLimits.standard();
  private static final int CENTRAL = 0x02014B50;

  @Test
  void open_whenSound_givesItsParts() throws IOException {
    byte[] file = Packages.empty().with("附件/a.txt", "甲").with("b.txt", "乙").bytes();
    OfficePackage opened =
        OfficePackage.open(new ByteArrayInputStream(file), PackageKind.ZIP, LIMITS);
    assertEquals(List.of("附件/a.txt", "b.txt"), opened.names());
    assertArrayEquals("乙".getBytes(StandardCharsets.UTF_8), opened.read("B.TXT").readAllBytes());
    assertThrows(ProblemException.class, () -> opened.read("c.txt"));
  }

  @Test
  void open_whenEmptyOrNoZip_isRefusedAsMalformed() {
    assertEquals(List.of("sheet-empty"), refused(new byte[0]));
    assertEquals(List.of("sheet-not-a-zip"), refused("序号,名称".getBytes(StandardCharsets.UTF_8)));
    ProblemException refused =
        assertThrows(
            ProblemException.class, () -> OfficePackage.open(new byte[9], PackageKind.ZIP, LIMITS));
    assertEquals(ProblemKind.MALFORMED, refused.kind());
  }

  @Test
  void open_whenLegacyOrEncryptedContainer_isNamed() {
    byte[] ole = new byte[4096];
    byte[] magic = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    System.arraycopy(magic, 0, ole, 0, magic.length);
    assertEquals(List.of("sheet-legacy"), refused(ole));
    byte[] stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(stream, 0, ole, 1000, stream.length);
    assertEquals(List.of("sheet-encrypted"), refused(ole));
  }

  @Test
  void open_whenZipEntryEncrypted_isNamed() {
    byte[] file = Packages.empty().with("a.txt", "a").bytes();
    file[central(file, 0) + 8] |= 1;
    assertEquals(List.of("sheet-encrypted a.txt"), refused(file));
  }

  @Test
  void open_whenLargerThanAllowed_isTooLarge() {
    PackageLimits small = new PackageLimits(100, 10, 1000, 1000, 100);
    byte[] file = Packages.empty().with("a.txt", "a".repeat(10)).with("b.txt", "b").bytes();
    ProblemException refused =
        assertThrows(
            ProblemException.class,
            () -> OfficePackage.open(new ByteArrayInputStream(file), PackageKind.ZIP, small));
    assertEquals(ProblemKind.TOO_LARGE, refused.kind());
    assertEquals("sheet-file-size", refused.violations().get(0).rule());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 22, 50, 200})
  void open_whenTruncated_isBroken(int missing) {
    byte[] file = Packages.workbook("").bytes();
    assertEquals(List.of("sheet-broken"), refused(Arrays.copyOf(file, file.length - missing)));
  }

  @Test
  void open_whenZerosPackTooWell_isBomb() {
    byte[] file = Packages.workbook("").with("xl/media/a.png", new byte[10 << 20]).bytes();
    assertTrue(file.length < 20_000);
    assertEquals(List.of("sheet-zip-bomb xl/media/a.png"), refused(file));
  }

  @Test
  void open_whenTooManyEntriesOrTooMuchInAll_isBomb() {
    Packages many = Packages.empty();
    for (int i = 0; i < 11; i++) {
      many.with("a" + i, "0123456789".repeat(10));
    }
    PackageLimits entries = new PackageLimits(1 << 20, 10, 1 << 20, 1 << 20, 100);
    PackageLimits total = new PackageLimits(1 << 20, 100, 1000, 1 << 20, 100);
    PackageLimits each = new PackageLimits(1 << 20, 100, 1 << 20, 99, 100);
    byte[] file = many.bytes();
    assertEquals(List.of("sheet-zip-bomb"), refused(file, entries));
    assertEquals(List.of("sheet-zip-bomb a10"), refused(file, total));
    assertEquals(List.of("sheet-zip-bomb a0"), refused(file, each));
  }

  @Test
  void open_whenDirectoryUnderstatesTheSize_isBroken() {
    byte[] file = Packages.empty().with("a.txt", new byte[5 << 20]).bytes();
    little(file).putInt(central(file, 0) + 24, 10);
    assertEquals(List.of("sheet-broken a.txt"), refused(file));
  }

  @Test
  void open_whenContentDiffersFromChecksum_isBroken() {
    byte[] file = Packages.empty().with("a.txt", "a").bytes();
    file[central(file, 0) + 16] ^= 1;
    assertEquals(List.of("sheet-broken a.txt"), refused(file));
  }

  @Test
  void open_whenLocalHeaderTellsAnotherName_isBroken() {
    byte[] file = Packages.empty().with("a.txt", "a").bytes();
    file[30] = 'b';
    assertEquals(List.of("sheet-broken"), refused(file));
  }

  @Test
  void open_whenEntriesShareTheirBytes_isBroken() {
    byte[] file = Packages.empty().with("a.txt", "aaaa").with("b.txt", "bbbb").bytes();
    int second = central(file, 1);
    byte[] first = Arrays.copyOfRange(file, central(file, 0), second);
    System.arraycopy(first, 0, file, second, first.length);
    assertEquals(List.of("sheet-broken"), refused(file));
  }

  @Test
  void open_whenBytesStandBeforeOrBehind_isRefused() {
    byte[] file = Packages.empty().with("a.txt", "a").bytes();
    byte[] behind = Arrays.copyOf(file, file.length + 5);
    byte[] before = new byte[file.length + 5];
    System.arraycopy(file, 0, before, 5, file.length);
    assertEquals(List.of("sheet-broken"), refused(behind));
    assertEquals(List.of("sheet-not-a-zip"), refused(before));
  }

  @Test
  void open_whenArchiveInside_isNested() {
    byte[] inner = Packages.empty().with("a.txt", "a").bytes();
    byte[] file =
        Packages.empty().with("a.png", inner).with("b.gz", new byte[] {0x1F, (byte) 0x8B}).bytes();
    assertEquals(List.of("sheet-nested a.png", "sheet-nested b.gz"), refused(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../etc/cron.d/x",
        "/etc/passwd",
        "a/../b",
        "a\\..\\b",
        "C:/x",
        "a//b",
        "a/.",
        "x\u0000y"
      })
  void open_whenNameClimbsOut_isRefused(String name) {
    byte[] file = Packages.empty().with(name, "x").bytes();
    assertEquals(List.of("sheet-path " + name.replace('\u0000', '?')), refused(file));
  }

  @Test
  void open_whenEntryIsLink_isRefused() {
    byte[] file = Packages.empty().with("a", "/etc/passwd").bytes();
    little(file).putInt(central(file, 0) + 38, 0xA1FF0000);
    assertEquals(List.of("sheet-path a"), refused(file));
  }

  @Test
  void open_whenNamesDifferOnlyByCase_isDuplicate() {
    byte[] file = Packages.empty().with("xl/a.xml", "1").with("XL/A.xml", "2").bytes();
    assertEquals(List.of("sheet-duplicate XL/A.xml"), refused(file));
  }

  @Test
  void open_whenSizesStandInTheExtraField_readsThem() throws IOException {
    byte[] content = "大表".getBytes(StandardCharsets.UTF_8);
    OfficePackage opened = OfficePackage.open(zip64(content), PackageKind.ZIP, LIMITS);
    assertArrayEquals(content, opened.read("a").readAllBytes());
  }

  private static List<String> refused(byte[] file) {
    return refused(file, LIMITS);
  }

  private static List<String> refused(byte[] file, PackageLimits limits) {
    return faults(() -> OfficePackage.open(file, PackageKind.ZIP, limits));
  }

  private static ByteBuffer little(byte[] file) {
    return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Where the header of an entry stands in the central directory. */
  private static int central(byte[] file, int index) {
    int left = index;
    for (int at = 0; at < file.length - 4; at++) {
      if (little(file).getInt(at) == CENTRAL && left-- == 0) {
        return at;
      }
    }
    throw new AssertionError("no such header");
  }

  private static byte[] zip64(byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    ByteBuffer zip = little(new byte[500]);
    zip.putInt(0x04034B50).putShort((short) 45).putInt(0).putInt(0).putInt((int) crc.getValue());
    zip.putInt(content.length).putInt(content.length).putShort((short) 1).putShort((short) 0);
    zip.put((byte) 'a').put(content);
    int central = zip.position();
    zip.putInt(CENTRAL).putInt(0).putInt(0).putInt(0).putInt((int) crc.getValue());
    zip.putInt(-1).putInt(-1).putShort((short) 1).putShort((short) 20).putShort((short) 0);
    zip.putShort((short) 0).putShort((short) 0).putInt(0).putInt(0).put((byte) 'a');
    zip.putShort((short) 1).putShort((short) 16).putLong(content.length).putLong(content.length);
    int size = zip.position() - central;
    int end64 = zip.position();
    zip.putInt(0x06064B50).putLong(44).putInt(0).putInt(0).putInt(0).putLong(1).putLong(1);
    zip.putLong(size).putLong(central);
    zip.putInt(0x07064B50).putInt(0).putLong(end64).putInt(1);
    zip.putInt(0x06054B50).putInt(0).putShort((short) 1).putShort((short) 1);
    zip.putInt(size).putInt(central).putShort((short) 0);
    return Arrays.copyOf(zip.array(), zip.position());
  }
}
