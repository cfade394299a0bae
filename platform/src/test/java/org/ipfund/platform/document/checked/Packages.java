package org.ipfund.platform.document.checked;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ipfund.platform.document.sheet.SheetReader;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.Violation;
import org.junit.jupiter.api.Assertions;

/** Makes packages, good ones and bad ones, part by part. */
public final class Packages {

  public static final String S =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  public static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  public static final String SHEET = "xl/worksheets/sheet1.xml";

  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  public static Packages empty() {
    return new Packages();
  }

  /** A workbook whose only sheet "Sheet1" has these rows. */
  public static Packages workbook(String rows) {
    return office("xl/workbook.xml", PackageKind.XLSX.mainType())
        .with(
            "xl/workbook.xml",
            "<workbook %s xmlns:r=\"%s\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
                .formatted(S, RELATIONSHIPS))
        .with(
            "xl/_rels/workbook.xml.rels",
            relationships(
                link("rId1", "worksheet", "worksheets/sheet1.xml"),
                link("rId2", "sharedStrings", "sharedStrings.xml"),
                link("rId3", "styles", "/xl/styles.xml")))
        .with("xl/sharedStrings.xml", "<sst %s/>".formatted(S))
        .with("xl/styles.xml", "<styleSheet %s/>".formatted(S))
        .with(SHEET, sheet(rows));
  }

  public static String sheet(String rows) {
    return "<worksheet %s><sheetData>%s</sheetData></worksheet>".formatted(S, rows);
  }

  public static Packages document(String body) {
    return office("word/document.xml", PackageKind.DOCX.mainType())
        .with(
            "word/document.xml",
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>%s</w:body></w:document>"
                .formatted(body));
  }

  public static Packages office(String main, String mainType) {
    return new Packages().main(main, mainType);
  }

  public Packages main(String main, String mainType) {
    return with(
            ContentTypes.PART,
            "<Types xmlns=\"%scontent-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/%s\" ContentType=\"%s\"/></Types>"
                .formatted(PACKAGE, main, mainType))
        .with("_rels/.rels", relationships(link("rId1", "officeDocument", main)));
  }

  public static String relationships(String... links) {
    return "<Relationships xmlns=\"%srelationships\">%s</Relationships>"
        .formatted(PACKAGE, String.join("", links));
  }

  public static String link(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, RELATIONSHIPS, type, target);
  }

  public static String external(String id, String type, String target) {
    return link(id, type, target).replace("/>", " TargetMode=\"External\"/>");
  }

  public Packages with(String name, String content) {
    return with(name, content.getBytes(StandardCharsets.UTF_8));
  }

  public Packages with(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  public Map<String, byte[]> parts() {
    return parts;
  }

  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return bytes.toByteArray();
  }

  public OfficePackage open(PackageKind kind) {
    return OfficePackage.open(bytes(), kind, PackageLimits.standard());
  }

  public SheetReader read() {
    return SheetReader.open(bytes());
  }

  /** The rules that refuse, each with its place, such as {@code sheet-formula Sheet1!C7}. */
  public static List<String> faults(Runnable action) {
    ProblemException refused = Assertions.assertThrows(ProblemException.class, action::run);
    return refused.violations().stream().map(Packages::print).toList();
  }

  private static String print(Violation violation) {
    return (violation.rule() + " " + violation.pointer()).strip();
  }
}
