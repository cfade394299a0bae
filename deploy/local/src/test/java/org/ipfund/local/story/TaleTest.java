package org.ipfund.local.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaleTest {

  private final Tale tale = new Tale();

  private static Beat beat(String seen, String checks) {
    return new Beat("2024-01-08 年初", "440500-finance", "支付 pays", "PAID", seen, checks);
  }

  @Test
  void allMet_whenWhatIsSeenIsExpectedAndAllChecksHold_isTrue() {
    tale.add(beat("PAID", "12/12"));

    assertTrue(tale.allMet());
  }

  @Test
  void allMet_whenSomethingElseIsSeen_isFalse() {
    tale.add(beat("422 [balance]", "12/12"));

    assertFalse(tale.allMet());
  }

  @Test
  void allMet_whenACheckFails_isFalse() {
    tale.add(beat("PAID", "11/12"));

    assertFalse(tale.allMet());
  }

  @Test
  void print_always_marksTheMissedAndSaysThatItIsInvented() {
    tale.add(beat("PAID", "12/12"));
    tale.add(beat("PREPARED", "12/12"));
    ByteArrayOutputStream printed = new ByteArrayOutputStream();

    tale.print(new PrintStream(printed, true, StandardCharsets.UTF_8));

    String text = printed.toString(StandardCharsets.UTF_8);
    assertTrue(text.contains("虚构续写"), text);
    assertTrue(text.contains("✓   1  440500-finance"), text);
    assertTrue(text.contains("✗   2  440500-finance"), text);
    assertTrue(text.contains("1 of 2 steps"), text);
  }

  @Test
  void keep_always_writesALineForEachStep(@TempDir Path folder) throws Exception {
    tale.add(beat("PAID", "12/12"));
    Path file = folder.resolve("story.tsv");

    tale.keep(file);

    assertEquals(
        List.of("2024-01-08 年初\t440500-finance\t支付 pays\tPAID\tPAID\t12/12"),
        Files.readAllLines(file));
  }
}
