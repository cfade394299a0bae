package org.ipfund.performance.targetvalue.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.ipfund.performance.targetvalue.TargetValueReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetUnitTest {

  @ParameterizedTest
  @CsvSource({
    "家(次),家次", "家（次）,家次", "届/次,届次", "（亿）,亿元", "亿,亿元", "（万元）,万元", "％,%", " 家 ,家", "元/亩,元/亩", "盏,盏"
  })
  void normal_whenSpellingDiffers_isTheUnitOfTheGrammar(String printed, String expected) {
    assertEquals(expected, TargetUnit.normal(printed));
  }

  @Test
  void normal_whenNothingIsPrinted_isNull() {
    assertNull(TargetUnit.normal(null));
    assertNull(TargetUnit.normal(" "));
  }

  @ParameterizedTest
  @CsvSource({"家(次),家次,true", "届次,场次,false", "亿元,万元,false", "家,,false", ",,true", "（亿）,亿元,true"})
  void same_whenUnitsAreCompared_looksAtTheNormalForm(String one, String other, boolean same) {
    assertEquals(same, TargetUnit.same(one, other));
  }

  @ParameterizedTest
  @CsvSource({"不少于20,服务企业（家）,家", "不少于20家次,服务企业（家）,家次", "80,服务对象满意度(%),%"})
  void read_whenNameHintsAtUnit_takesItOnlyForAMissingOne(String text, String name, String unit) {
    assertEquals(unit, TargetValueReader.read(text, name).unit());
  }
}
