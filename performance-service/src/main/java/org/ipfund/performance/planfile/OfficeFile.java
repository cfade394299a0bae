package org.ipfund.performance.planfile;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.ipfund.performance.planfile.export.Evaluation;
import org.ipfund.performance.planfile.export.EvaluationReport;

/** An answer that is a file to take away: a workbook or a Word document, as {@code Accept} says. */
public final class OfficeFile {

  public static final String SHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  public static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private static final MediaType WORD_TYPE = MediaType.valueOf(WORD);
  private static final List<Variant> BOTH =
      Variant.mediaTypes(MediaType.valueOf(SHEET), WORD_TYPE).build();

  private OfficeFile() {}

  /**
   * The answer; only the kind of file that is wanted is written.
   *
   * @param plain its name where only Latin letters are read, without ending
   * @param name its name, without ending
   * @throws NotAcceptableException when the caller wants neither
   */
  public static Response of(
      Request request,
      String plain,
      String name,
      Supplier<byte[]> workbook,
      Supplier<byte[]> document) {
    boolean word = isWord(request);
    String ending = word ? ".docx" : ".xlsx";
    String encoded = URLEncoder.encode(name + ending, StandardCharsets.UTF_8).replace("+", "%20");
    return Response.ok((word ? document : workbook).get())
        .type(word ? WORD : SHEET)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain + ending, encoded))
        .build();
  }

  /** A report of how a document stands. */
  public static Response of(Request request, String plain, Evaluation report) {
    return of(
        request,
        plain,
        report.title(),
        () -> EvaluationReport.workbook(report),
        () -> EvaluationReport.document(report));
  }

  private static boolean isWord(Request request) {
    Variant wanted = request.selectVariant(BOTH);
    if (wanted == null) {
      throw new NotAcceptableException();
    }
    return WORD_TYPE.equals(wanted.getMediaType());
  }
}
