package org.ipfund.platform.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "广州某某(集团)有限公司A1-B",
        "广州某某（集团）有限公司Ａ１－Ｂ",
        " 广州某某\u00A0(集团) 有限公司A1–B ",
        "广州某某\u200B(集团)有限公司\nA1—B",
        "广州某某(集团)有限公司A1\u2010B"
      })
  void equals_whenPeopleTakeThemForTheSame_isTrue(String printed) {
    assertEquals(Name.of("广州某某（集团）有限公司A1-B"), Name.of(printed));
    assertEquals(Name.of("广州某某（集团）有限公司A1-B").hashCode(), Name.of(printed).hashCode());
    assertEquals(printed, Name.of(printed).printed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ABC Patent", "abc patent", "ABCPatent", "ABC Patents", "甲ABC Patent"})
  void equals_whenPeopleTellThemApart_isFalse(String other) {
    Name name = Name.of("Abc Patent");
    assertNotEquals(name, Name.of(other));
    assertEquals(name, Name.of("Ａbc  Patent"));
  }
}
