package org.ipfund.local.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.ipfund.local.SampleData;
import org.ipfund.local.api.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearTest {

  private final PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
  private final Api api = Api.local(name -> "token", nowhere);
  private final Figures figures = new Figures();

  @Test
  void run_whenChapterFails_missesAFigureAndLeavesOutTheRest() {
    Chapter first = chapter(entered -> entered.holds("first", true));
    Chapter failing =
        chapter(
            entered -> {
              throw new IllegalStateException("refused");
            });
    Chapter never = chapter(entered -> entered.holds("never", true));

    new Year(List.of(first, failing, never), nowhere).run(api, figures);

    assertEquals(2, figures.all().size());
    assertFalse(figures.allMet());
  }

  @Test
  void run_whenTotalsAreRead_meetThePrintedFigures() {
    new PrintedTotals(new SampleData(Path.of("data"))).run(api, figures);

    assertEquals(4, figures.all().size());
    assertTrue(figures.allMet());
  }

  @Test
  void set_whenDeadlineIsGiven_isAnInstantOfShanghai(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("clock");
    BusinessClockFile clock = new BusinessClockFile(file);
    clock.set(Instant.EPOCH);

    clock.set(LocalDate.of(2023, 6, 26), LocalTime.MIDNIGHT);

    assertEquals("2023-06-25T16:00:00Z", Files.readString(file));
    try (var files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  private static Chapter chapter(Consumer<Figures> play) {
    return new Chapter() {
      @Override
      public String name() {
        return "chapter";
      }

      @Override
      public void run(Api api, Figures figures) {
        play.accept(figures);
      }
    };
  }
}
