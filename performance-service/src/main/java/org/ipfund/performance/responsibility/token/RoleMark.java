package org.ipfund.performance.responsibility.token;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a bracket behind a unit says of its role or of how the list is to be read. */
public final class RoleMark {

  private static final Pattern MARK =
      Pattern.compile("(?:总|第一)?(?:牵头|配合|负责|协助|参与|主办|协办|责任|指导)(?:单位|部门|落实|责任单位)?");

  private RoleMark() {}

  /** The role of 牵头, 配合单位 …, null when it is no such mark. */
  public static @Nullable ResponsibilityRole of(String inner) {
    return MARK.matcher(inner).matches() ? RoleWords.role(inner) : null;
  }

  public static boolean isConvention(String inner) {
    return Conventions.isFirstLeads(inner);
  }
}
