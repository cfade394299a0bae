package org.ipfund.platform.code;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ipfund.platform.problem.ReaderLanguage;
import org.ipfund.platform.value.Labelled;

/** Every closed list of a service with its codes. */
public record CodeLists(List<CodeList> codeLists) {

  /** A closed list under the name of its schema. */
  public record CodeList(String name, List<Code> codes) {

    static CodeList of(Class<? extends Labelled> list) {
      return new CodeList(
          list.getSimpleName(), Stream.of(list.getEnumConstants()).map(Code::of).toList());
    }
  }

  /**
   * A code and its name.
   *
   * @param label in the language asked for
   */
  public record Code(String code, String label, String chineseLabel, String englishLabel) {

    static Code of(Labelled code) {
      return new Code(
          code.name(),
          ReaderLanguage.says(code.label()),
          code.label().in(Locale.SIMPLIFIED_CHINESE),
          code.label().in(Locale.ENGLISH));
    }
  }
}
