package org.ipfund.platform.document.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ipfund.platform.document.checked.Packages;
import org.ipfund.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;

class FuzzTest {

  private static final int CASES = 2000;
  private static final long MOST_ALLOCATED = 64L << 20;
  private static final byte[] MARKUP =
      "<>&!-[]\"'/=?; \u0000DOCTYPE".getBytes(StandardCharsets.UTF_8);

  private final Random random = new Random(20240301);

  @Test
  void open_whenRandomBytes_onlyEverRefuses() {
    for (int i = 0; i < CASES; i++) {
      byte[] noise = new byte[random.nextInt(2000)];
      random.nextBytes(noise);
      if (i % 2 == 0 && noise.length > 4) {
        System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, noise, 0, 4);
      }
      assertEquals("refused", outcome(noise));
    }
  }

  @Test
  void open_whenBytesOfZipAreChanged_onlyEverRefuses() {
    byte[] sound = sample().bytes();
    List<String> outcomes = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      byte[] changed = sound.clone();
      changes(changed, null);
      outcomes.add(outcome(changed));
    }
    assertTrue(outcomes.contains("refused"));
  }

  @Test
  void open_whenBytesOfPartsAreChanged_onlyEverRefuses() {
    List<String> outcomes = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      Packages changed = sample();
      for (Map.Entry<String, byte[]> part : changed.parts().entrySet()) {
        if (random.nextInt(3) == 0) {
          changes(part.getValue(), MARKUP);
        }
      }
      outcomes.add(outcome(changed.bytes()));
    }
    assertTrue(outcomes.contains("read") && outcomes.contains("refused"));
  }

  private void changes(byte[] bytes, byte[] alphabet) {
    for (int n = random.nextInt(4); n >= 0; n--) {
      byte any = (byte) random.nextInt(256);
      boolean chosen = alphabet != null && random.nextBoolean();
      bytes[random.nextInt(bytes.length)] =
          chosen ? alphabet[random.nextInt(alphabet.length)] : any;
    }
  }

  /** Anything but a problem fails the test, and so does a small file that takes much memory. */
  private static String outcome(byte[] file) {
    long before = allocated();
    try {
      SheetReader reader = SheetReader.open(file);
      reader.sheets().forEach(sheet -> reader.rows(sheet.name()));
      return "read";
    } catch (ProblemException refused) {
      return refused.violations().isEmpty() ? "unnamed" : "refused";
    } finally {
      assertTrue(allocated() - before < MOST_ALLOCATED, "allocated " + (allocated() - before));
    }
  }

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getThreadAllocatedBytes(Thread.currentThread().getId());
  }

  private static Packages sample() {
    return Packages.workbook(
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>0.1</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>甲 &amp; 乙</t></is></c></row>")
        .with("xl/sharedStrings.xml", "<sst %s><si><t>丙</t></si></sst>".formatted(Packages.S));
  }
}
