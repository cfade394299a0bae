package org.ipfund.allocation.appropriation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.ipfund.platform.json.WrongValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "粤财工〔2023〕126号",
        "粤财工[2023]126号",
        "粤财工［2023］126号",
        "粤财工（2023）126号",
        "粤财工(2023)126号",
        "粤财工【2023】126号",
        "粤财工﹝2023﹞126号",
        " 粤财工〔２０２３〕 126 号 "
      })
  void of_whenPrintedWithAnyBrackets_isTheNormalForm(String printed) {
    assertEquals("粤财工〔2023〕126号", DocumentNumber.of(printed).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "126", "粤财工2023-126", "粤财工〔23〕126号", "〔2023〕126号", "粤财工〔2023〕号"})
  void of_whenNoDocumentNumber_isRefused(String text) {
    assertThrows(WrongValueException.class, () -> DocumentNumber.of(text));
  }

  @Test
  void of_whenTooLong_isRefused() {
    assertThrows(
        WrongValueException.class, () -> DocumentNumber.of("粤".repeat(200) + "〔2023〕126号"));
    assertThrows(WrongValueException.class, () -> DocumentNumber.of(null));
  }
}
