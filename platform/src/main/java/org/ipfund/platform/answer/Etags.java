package org.ipfund.platform.answer;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.ProblemKind;
import org.ipfund.platform.problem.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Entity tags (RFC 9110). A change answers with the resource's version, {@code "7"}; a read adds a
 * mark of what was shown, {@code "7-Zm9v"}, for names, sums and allowed actions change without the
 * version. {@code If-Match} takes both and looks at the version alone.
 */
public final class Etags {

  private static final Wording WORDS = Wording.of(Etags.class);

  private static final String ANY = "*";
  private static final Pattern TAG = Pattern.compile("(W/)?\"([^\"]*)\"");
  private static final Pattern LIST =
      Pattern.compile("\\s*,*\\s*" + TAG + "(\\s*,\\s*(" + TAG + ")?)*\\s*");

  private Etags() {}

  /** The strong tag of a version: {@code "7"}. */
  public static String of(long version) {
    return "\"" + version + "\"";
  }

  /** The tag of a version as it was shown. */
  static String of(long version, String mark) {
    return "\"" + version + "-" + mark + "\"";
  }

  /** The tag of what has no version of its own. */
  static String of(String mark) {
    return "\"" + mark + "\"";
  }

  /**
   * Lets a change pass only when it was made from the current version.
   *
   * @param ifMatch one tag, several, or {@code *} for whatever version there is
   * @throws ProblemException 428 without the header, 400 when it is no list of tags, 412 when it
   *     names other versions only
   */
  public static void require(@Nullable String ifMatch, long version) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new ProblemException(ProblemKind.PRECONDITION_REQUIRED, WORDS.text("etag-missing"));
    }
    if (!ifMatch.strip().equals(ANY) && !LIST.matcher(ifMatch).matches()) {
      throw malformed();
    }
    String current = Long.toString(version);
    boolean known =
        ifMatch.strip().equals(ANY)
            || strong(ifMatch).anyMatch(tag -> tag.split("-", 2)[0].equals(current));
    if (!known) {
      throw stale();
    }
  }

  /** Whether a client that sends this {@code If-None-Match} has what the tag stands for. */
  static boolean isKnown(@Nullable String ifNoneMatch, String tag) {
    if (ifNoneMatch == null) {
      return false;
    }
    return ifNoneMatch.strip().equals(ANY)
        || tags(ifNoneMatch).stream().anyMatch(given -> of(given.group(2)).equals(tag));
  }

  /** A weak tag never matches strongly. */
  private static Stream<String> strong(String header) {
    return tags(header).stream().filter(tag -> tag.group(1) == null).map(tag -> tag.group(2));
  }

  private static List<MatchResult> tags(String header) {
    Matcher list = LIST.matcher(header);
    return list.matches() ? TAG.matcher(header).results().toList() : List.of();
  }

  private static ProblemException malformed() {
    return ProblemException.malformed(List.of(WORDS.violation(HttpHeaders.IF_MATCH, "etag")));
  }

  public static ProblemException stale() {
    return new ProblemException(ProblemKind.STALE, WORDS.text("etag-changed"));
  }
}
