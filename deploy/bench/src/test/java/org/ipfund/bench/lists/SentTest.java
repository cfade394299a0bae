package org.ipfund.bench.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentTest {

  private static Sent sent(String text, String values, String plan) throws Exception {
    String logged =
        "{\"Query Text\": \"%s\", \"Query Parameters\": \"%s\", \"Plan\": %s}"
            .formatted(text, values, plan);
    return Sent.of(7, new ObjectMapper().readTree(logged));
  }

  @Test
  void sql_ofAStatementWithValues_hasThemInTheirPlaces() throws Exception {
    Sent sent =
        sent("SELECT $2, $1, $10 FROM unit", "$1 = 'it''s $2', $2 = NULL, $10 = '20'", "{}");
    assertEquals("SELECT NULL, 'it''s $2', '20' FROM unit", sent.sql());
  }

  @Test
  void isOf_anybodyElse_isFalse() throws Exception {
    Sent sent =
        sent(
            "SELECT set_config('ipfund.scope', $1, true), set_config('ipfund.subject', $4, true)",
            "$1 = '/', $2 = '', $3 = '9', $4 = 'me'",
            "{}");
    assertTrue(sent.isSettings());
    assertTrue(sent.isOf("me"));
    assertFalse(sent.isOf("you"));
  }

  @Test
  void scans_ofAPlan_countTheRowsThatAFilterTookAway() throws Exception {
    String plan =
"""
{'Node Type': 'Limit', 'Plans': [{'Node Type': 'Nested Loop', 'Plans': [
  {'Node Type': 'Index Scan', 'Relation Name': 'unit', 'Index Name': 'unit_pkey',
   'Actual Rows': 21, 'Actual Loops': 1, 'Rows Removed by Filter': 79},
  {'Node Type': 'Seq Scan', 'Relation Name': 'fund', 'Actual Rows': 1.50, 'Actual Loops': 2}
]}]}
"""
            .replace('\'', '"');
    assertEquals(
        List.of(
            new Scan("Index Scan", "unit", "unit_pkey", 100), new Scan("Seq Scan", "fund", "", 3)),
        sent("SELECT", "", plan).scans());
  }
}
