package org.ipfund.platform.edge;

import java.util.regex.Pattern;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.ProblemKind;

/**
 * Lets a resource have one address. The framework would find it under others too, with a slash at
 * the end or escaped letters; what checks and records a path before would see another one.
 */
final class CanonicalPath {

  /** The reading page of the contract is a directory of files. */
  private static final String PAGES = "/q/";

  /** Empty words, words of dots, parameters of words, and escapes of what needs none. */
  private static final Pattern OTHER_SPELLING =
      Pattern.compile(
          "//|/\\.{1,2}(/|$)|;|%(2[DdEe]|3[0-9]|4[1-9A-Fa-f]|5[0-9AaFf]|6[1-9A-Fa-f]|7[0-9Aa])");

  private CanonicalPath() {}

  /**
   * @param path as it was sent
   * @throws ProblemException 404 when it is another spelling than that of the contract
   */
  static void require(String path) {
    boolean directory =
        path != null && path.length() > 1 && path.endsWith("/") && !path.startsWith(PAGES);
    if (path != null && (directory || OTHER_SPELLING.matcher(path).find())) {
      throw EdgeProblems.of(ProblemKind.NOT_FOUND);
    }
  }
}
