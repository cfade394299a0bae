package org.ipfund.catalog.fund;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The columns that annexes of notices can print; written as the fields of a notice's lines. */
@Schema(
    type = SchemaType.STRING,
    description = "a column that annexes of notices can print",
    enumeration = {
      "secondaryProjectName",
      "receivingUnit",
      "threeGuaranteesCode",
      "directToSpecialAccount",
      "functionCode",
      "functionName",
      "amount",
      "budgetCode",
      "amountWan"
    })
public enum AnnexColumn {
  SECONDARY_PROJECT_NAME("secondaryProjectName"),
  RECEIVING_UNIT("receivingUnit"),
  THREE_GUARANTEES_CODE("threeGuaranteesCode"),
  DIRECT_TO_SPECIAL_ACCOUNT("directToSpecialAccount"),
  FUNCTION_CODE("functionCode"),
  FUNCTION_NAME("functionName"),
  AMOUNT("amount"),
  BUDGET_CODE("budgetCode"),
  AMOUNT_WAN("amountWan");

  private final String code;

  AnnexColumn(String code) {
    this.code = code;
  }

  /** Those of the stored codes that there are. */
  static List<AnnexColumn> all(String... codes) {
    return Stream.of(codes)
        .flatMap(code -> Stream.of(values()).filter(column -> column.code.equals(code)))
        .toList();
  }

  static String[] texts(List<AnnexColumn> columns) {
    return columns.stream().map(AnnexColumn::toString).toArray(String[]::new);
  }

  @Override
  @JsonValue
  public String toString() {
    return code;
  }
}
