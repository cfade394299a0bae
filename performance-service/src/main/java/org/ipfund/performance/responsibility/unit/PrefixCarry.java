package org.ipfund.performance.responsibility.unit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Carries the prefix of a name to those behind it that have none: 省工商局、新闻出版广电局 are both 省; behind
 * 省委宣传部 an organ of the party goes on with 省委, any other with 省.
 */
public final class PrefixCarry {

  private static final Pattern BANK = Pattern.compile("((?:中国)?人民银行|人行).*");
  private static final Pattern BRANCH = Pattern.compile(".{2,6}(?:分行|支行|营业管理部)");

  private static final Pattern ASSEMBLY = Pattern.compile("法工委|法制委|财经委|监察司法委|教科文卫委|社会委");

  private @Nullable Prefix last;
  private String bank = "";

  /** The full name; names must come in the order of the clause. */
  public String full(String name) {
    Matcher central = BANK.matcher(name);
    bank = central.matches() ? central.group(1) : bank;
    if (!bank.isEmpty() && !Places.prefix(name).isEmpty() && BRANCH.matcher(name).matches()) {
      return bank + name;
    }
    Optional<Prefix> own = Prefix.of(name);
    if (own.isPresent()) {
      if (own.get().lends()) {
        last = own.get();
      }
      return name;
    }
    return last == null ? name : carried(last, name);
  }

  private static String carried(Prefix prefix, String name) {
    String base = UnitWords.base(name);
    if (base.startsWith("党委") && base.length() > 2) {
      return prefix.base() + name;
    }
    boolean organ = Organs.party(base);
    if (prefix.base().equals("中央")) {
      return organ ? "中央" + name : name;
    }
    if (organ && (Organs.alwaysParty(base) || !prefix.party().isEmpty())) {
      return prefix.base() + party(prefix) + name;
    }
    if (ASSEMBLY.matcher(base).matches() && prefix.rest().startsWith("人大")) {
      return prefix.base() + "人大" + name;
    }
    if (base.matches("[^各有相其]{2,8}部门") && prefix.rest().endsWith("部门")) {
      return prefix.base() + name;
    }
    return Organs.department(base) ? prefix.base() + name : name;
  }

  private static String party(Prefix prefix) {
    if (!prefix.party().isEmpty()) {
      return prefix.party();
    }
    return prefix.base().endsWith("自治区") || prefix.base().equals("兵团") ? "党委" : "委";
  }
}
