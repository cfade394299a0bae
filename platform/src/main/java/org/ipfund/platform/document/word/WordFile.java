package org.ipfund.platform.document.word;

import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.ipfund.platform.document.checked.DocumentRule;
import org.ipfund.platform.document.checked.OfficePackage;
import org.ipfund.platform.document.checked.PackageKind;
import org.ipfund.platform.document.checked.PackageLimits;
import org.ipfund.platform.problem.ProblemException;

/** Opens Word documents for POI's XWPF, once they are checked. */
public final class WordFile {

  private static final int MIB = 1 << 20;

  /** POI keeps a document as objects, some twenty bytes for each byte of its XML. */
  private static final PackageLimits LIMITS =
      new PackageLimits(10 * MIB, 1000, 32L * MIB, 8L * MIB, 100);

  private WordFile() {}

  /**
   * Checks and opens a document; the bytes must not change, and whoever asked closes it.
   *
   * @throws ProblemException with every fault that is found (400, 413 or 422)
   */
  public static XWPFDocument open(byte[] file) {
    OfficePackage pack = OfficePackage.open(file, PackageKind.DOCX, LIMITS);
    try {
      return new XWPFDocument(OPCPackage.open(pack.entries()));
    } catch (ProblemException refused) {
      throw refused;
    } catch (IOException | OpenXML4JException | RuntimeException broken) {
      throw DocumentRule.BROKEN.refuse("");
    }
  }
}
