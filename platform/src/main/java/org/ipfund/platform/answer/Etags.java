package org.ipfund.platform.answer;

import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.ProblemKind;

/** Entity tags that carry a version number, and the check of {@code If-Match} against it. */
public final class Etags {

  private Etags() {}

  /** The strong tag of a version: {@code "7"}. */
  public static String of(long version) {
    return "\"" + version + "\"";
  }

  /**
   * Lets a change pass only when it was made from the current version.
   *
   * @throws ProblemException 428 without the header, 412 when it names another version
   */
  public static void require(String ifMatch, long version) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new ProblemException(
          ProblemKind.PRECONDITION_REQUIRED,
          "请在 If-Match 中给出读取时得到的 ETag",
          "Send the ETag the resource was read with as If-Match");
    }
    if (!ifMatch.strip().equals(of(version))) {
      throw stale();
    }
  }

  public static ProblemException stale() {
    return new ProblemException(
        ProblemKind.STALE,
        "该记录已被他人修改，请重新读取后再试",
        "The record was changed meanwhile; read it again and retry");
  }
}
