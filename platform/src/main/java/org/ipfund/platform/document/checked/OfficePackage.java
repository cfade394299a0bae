package org.ipfund.platform.document.checked;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.ipfund.platform.problem.ProblemException;

/**
 * A workbook, document or archive that has passed every check of {@link DocumentRule} that needs no
 * reading of cells. It is kept packed in memory; parts are unpacked as they are read.
 */
public final class OfficePackage {

  private static final int FAULTS = 100;

  private final ZipFile zip;
  private final Map<String, ZipPart> parts = new LinkedHashMap<>();

  private OfficePackage(ZipFile zip, List<ZipPart> parts) {
    this.zip = zip;
    parts.forEach(part -> this.parts.putIfAbsent(part.key(), part));
  }

  /**
   * Reads and checks a file; the stream stays open.
   *
   * @throws ProblemException with every fault that is found (400, 413 or 422)
   */
  public static OfficePackage open(InputStream in, PackageKind kind, PackageLimits limits)
      throws IOException {
    return open(in.readNBytes(limits.fileBytes() + 1), kind, limits);
  }

  /**
   * Checks a file; the bytes are not copied and must not change.
   *
   * @throws ProblemException with every fault that is found (400, 413 or 422)
   */
  public static OfficePackage open(byte[] file, PackageKind kind, PackageLimits limits) {
    FileStart.check(file, limits);
    ZipFile zip = ZipDirectory.open(file, limits);
    List<ZipPart> parts = ZipDirectory.parts(zip);
    Findings findings = new Findings(FAULTS);
    PartNames.check(parts, findings);
    findings.refuse();
    OfficePackage opened = new OfficePackage(zip, parts);
    ContentCheck.check(opened, kind, limits, findings);
    findings.refuse();
    if (kind != PackageKind.ZIP) {
      PartCheck.check(opened, kind, findings);
      findings.refuse();
    }
    return opened;
  }

  /** The names of all entries but folders, as they are written in the file. */
  public List<String> names() {
    return parts().stream().map(ZipPart::name).toList();
  }

  /** Whether there is such a part; case does not count. */
  public boolean has(String name) {
    return parts.containsKey(ZipPart.key(name));
  }

  /**
   * Unpacks one part.
   *
   * @throws ProblemException when there is no such part
   */
  public InputStream read(String name) {
    ZipPart part = parts.get(ZipPart.key(name));
    try {
      if (part != null) {
        return zip.getInputStream(part.entry());
      }
    } catch (IOException damaged) {
      throw DocumentRule.BROKEN.refuse(name);
    }
    throw DocumentRule.BROKEN.refuse(name);
  }

  /** The parts for POI, which closes the package with what it opens. */
  public ZipEntrySource entries() {
    return new ZipFileZipEntrySource(zip);
  }

  List<ZipPart> parts() {
    return parts.values().stream().filter(part -> !part.isFolder()).toList();
  }

  /**
   * Reads one XML part.
   *
   * @throws ProblemException when there is no such part or its XML is refused
   */
  public void read(String name, PartHandler handler) {
    XmlPart.read(name, read(name), handler);
  }

  /**
   * Reads a drawing of old, which Excel does not always write as XML, for what is refused in it.
   */
  void skim(String name) {
    XmlPart.skim(name, read(name));
  }
}
