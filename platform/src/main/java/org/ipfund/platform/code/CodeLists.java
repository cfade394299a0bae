package org.ipfund.platform.code;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ipfund.platform.problem.ReaderLanguage;
import org.ipfund.platform.value.Labelled;
import org.ipfund.platform.value.Text;

/** Every closed list of a service with its codes. */
public record CodeLists(List<CodeList> codeLists) {

  /** A closed list under the name of its schema. */
  public record CodeList(String name, List<Code> codes) {

    static CodeList of(Class<? extends Labelled> list) {
      return new CodeList(
          list.getSimpleName(),
          Stream.of(list.getEnumConstants()).map(c -> Code.of(c.name(), c.label())).toList());
    }

    static CodeList of(Class<? extends Enum<?>> actions, CodeSource source) {
      return new CodeList(
          actions.getSimpleName(),
          Stream.of(actions.getEnumConstants())
              .map(action -> Code.of(action.name(), ActionWords.of(action, source)))
              .toList());
    }
  }

  /**
   * A code and its name.
   *
   * @param label in the language asked for
   */
  public record Code(String code, String label, String chineseLabel, String englishLabel) {

    static Code of(String code, Text label) {
      return new Code(
          code,
          ReaderLanguage.says(label),
          label.in(Locale.SIMPLIFIED_CHINESE),
          label.in(Locale.ENGLISH));
    }
  }
}
