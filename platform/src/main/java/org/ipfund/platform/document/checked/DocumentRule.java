package org.ipfund.platform.document.checked;

import static org.ipfund.platform.problem.ProblemKind.MALFORMED;
import static org.ipfund.platform.problem.ProblemKind.RULE_REFUSED;
import static org.ipfund.platform.problem.ProblemKind.TOO_LARGE;

import java.util.List;
import org.ipfund.platform.problem.ProblemException;
import org.ipfund.platform.problem.ProblemKind;
import org.ipfund.platform.problem.Violation;
import org.ipfund.platform.problem.Wording;
import org.ipfund.platform.value.Text;

/** The rules a file must keep before its content is believed; each has a stable identifier. */
public enum DocumentRule {
  EMPTY(MALFORMED, "sheet-empty"),
  NOT_A_ZIP(MALFORMED, "sheet-not-a-zip"),
  BROKEN(MALFORMED, "sheet-broken", "sheet-broken.remedy"),
  XML(MALFORMED, "sheet-xml"),
  FILE_SIZE(TOO_LARGE, "sheet-file-size"),
  ZIP_BOMB(TOO_LARGE, "sheet-zip-bomb"),
  ROWS(TOO_LARGE, "sheet-rows"),
  COLUMNS(TOO_LARGE, "sheet-columns"),
  CELL_LENGTH(TOO_LARGE, "sheet-cell-length"),
  TEXT_AMOUNT(TOO_LARGE, "sheet-text-amount"),
  LEGACY(RULE_REFUSED, "sheet-legacy", "sheet-legacy.remedy"),
  ENCRYPTED(RULE_REFUSED, "sheet-encrypted", "sheet-encrypted.remedy"),
  KIND(RULE_REFUSED, "sheet-kind"),
  PATH(RULE_REFUSED, "sheet-path"),
  DUPLICATE(RULE_REFUSED, "sheet-duplicate"),
  NESTED(RULE_REFUSED, "sheet-nested", "sheet-nested.remedy"),
  MACRO(RULE_REFUSED, "sheet-macro", "sheet-macro.remedy"),
  EXTERNAL(RULE_REFUSED, "sheet-external", "sheet-external.remedy"),
  CONNECTION(RULE_REFUSED, "sheet-connection", "sheet-connection.remedy"),
  EMBEDDED(RULE_REFUSED, "sheet-embedded", "sheet-embedded.remedy"),
  DOCTYPE(RULE_REFUSED, "sheet-doctype"),
  FIELD(RULE_REFUSED, "sheet-field"),
  FORMULA(RULE_REFUSED, "sheet-formula", "sheet-formula.remedy"),
  ERROR_VALUE(RULE_REFUSED, "sheet-error-value", "sheet-error-value.remedy"),
  NUMBER(RULE_REFUSED, "sheet-number"),
  DATE(RULE_REFUSED, "sheet-date"),
  ORDER(MALFORMED, "sheet-order"),
  SHEET(RULE_REFUSED, "sheet-sheet"),
  MORE(RULE_REFUSED, "sheet-more");

  private static final Wording WORDS = Wording.of(DocumentRule.class);

  private final ProblemKind kind;
  private final String id;
  private final String remedy;

  /** For some faults nothing but another file helps. */
  DocumentRule(ProblemKind kind, String id) {
    this(kind, id, "sheet.another-file");
  }

  /**
   * @param id the identifier in problem documents
   * @param remedy names what the sender can do in Excel, Word or WPS
   */
  DocumentRule(ProblemKind kind, String id, String remedy) {
    this.kind = kind;
    this.id = id;
    this.remedy = remedy;
  }

  /** The identifier in problem documents, such as {@code sheet-zip-bomb}. */
  public String id() {
    return id;
  }

  ProblemKind kind() {
    return kind;
  }

  /** The fault at a part of the file or at a cell ({@code Sheet1!C7}). */
  Violation at(String place) {
    Text fault = WORDS.text(id);
    Text message = place.isEmpty() ? fault : WORDS.text("sheet.at", place, fault);
    return new Violation(place, id, message, WORDS.text(remedy));
  }

  /** The refusal for this fault alone. */
  public ProblemException refuse(String place) {
    return new ProblemException(kind, WORDS.text(id), List.of(at(place)));
  }
}
