package org.ipfund.performance.planfile.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.ipfund.performance.planfile.content.Block;
import org.ipfund.performance.planfile.content.PlanFile;
import org.ipfund.performance.planfile.reading.PlanReader;
import org.ipfund.platform.document.checked.DocumentRule;
import org.ipfund.platform.document.sheet.SheetReader;
import org.ipfund.platform.document.word.WordFile;
import org.ipfund.platform.problem.ProblemException;

/** A file somebody sent: Word or a workbook, whatever its name or media type says. */
public final class UploadedPlan {

  private UploadedPlan() {}

  /**
   * Checks the file and reads the plan in it.
   *
   * @throws ProblemException with every fault of the file (400, 413 or 422)
   */
  public static PlanFile read(byte[] file) {
    return PlanReader.read(blocks(file));
  }

  static List<Block> blocks(byte[] file) {
    try (XWPFDocument document = WordFile.open(file)) {
      return WordBlocks.of(document);
    } catch (IOException closing) {
      throw new UncheckedIOException(closing);
    } catch (ProblemException refused) {
      if (isOtherKind(refused)) {
        return SheetBlocks.of(SheetReader.open(file));
      }
      throw refused;
    }
  }

  private static boolean isOtherKind(ProblemException refused) {
    return refused.violations().stream().anyMatch(v -> v.rule().equals(DocumentRule.KIND.id()));
  }
}
