package org.ipfund.platform.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.MissingResourceException;
import org.ipfund.platform.value.Text;
import org.junit.jupiter.api.Test;

class WordingTest {

  private static final Wording WORDS = Wording.of(WordingTest.class);

  @Test
  void violation_whenTheKeyIsARule_saysItAndItsRemedyInBothLanguages() {
    assertEquals(
        new Violation(
            "/functionCode",
            "C05",
            new Text("此项资金支出列 2011406 科目", "this money is spent under 2011406"),
            new Text("请更正科目", "correct the function code")),
        WORDS.violation("/functionCode", "C05", "2011406"));
  }

  @Test
  void violation_whenTheKeyNamesAVariant_isTheRulesOwn() {
    Violation leftOut = WORDS.violation("", "C04.left-out", new Text("紫金县", "Zijin"), "620000.00");
    assertEquals("C04", leftOut.rule());
    assertEquals("紫金县 已下达 620000.00 元", leftOut.message().zh());
    assertEquals("620000.00 yuan are issued to Zijin", leftOut.message().en());
  }

  @Test
  void text_whenNobodyWroteIt_fails() {
    assertThrows(MissingResourceException.class, () -> WORDS.text("C99"));
  }
}
