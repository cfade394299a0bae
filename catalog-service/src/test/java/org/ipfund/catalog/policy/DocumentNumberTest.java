package org.ipfund.catalog.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.ipfund.platform.json.WrongValueException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

  @ParameterizedTest
  @CsvSource({
    "粤财工〔2023〕126号, 粤财工〔2023〕126号",
    "粤财工[2023]126号, 粤财工〔2023〕126号",
    "粤财工(2023)126号, 粤财工〔2023〕126号",
    "粤财工（2023）126号, 粤财工〔2023〕126号",
    "粤财工［2023］126号, 粤财工〔2023〕126号",
    "粤财工（2023)126号, 粤财工〔2023〕126号",
    "粤财工〔２０２３〕１２６号, 粤财工〔2023〕126号",
    "' 粤市监知促 〔2023〕 233 号 ', 粤市监知促〔2023〕233号",
    "商流通发(2022)11号, 商流通发〔2022〕11号",
    "国务院令〔2008〕第524号, 国务院令〔2008〕第524号"
  })
  void of_whenPrintedInAnyBrackets_isNormal(String printed, String normal) {
    assertEquals(normal, DocumentNumber.of(printed).text());
    assertEquals(DocumentNumber.of(normal), DocumentNumber.of(printed));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "粤财工126号",
        "粤财工〔23〕126号",
        "粤财工〔2023〕号",
        "粤财工〔2023〕126",
        "〔2023〕126号",
        "粤财工〔2023126号",
        "粤财工【2023】126号",
        "关于征集项目需求的通知"
      })
  void of_whenItIsNoNumber_isRefused(String text) {
    assertThrows(WrongValueException.class, () -> DocumentNumber.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"粤", "(", "〔2023〕", "1"})
  void of_whenTextIsVeryLong_isRefused(String part) {
    String text = part.repeat(50_000);
    assertThrows(WrongValueException.class, () -> DocumentNumber.of(text));
  }
}
