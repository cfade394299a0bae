package org.ipfund.local.story;

import static org.ipfund.local.Service.CATALOG;

import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.ipfund.local.SampleData;
import org.ipfund.local.Service;
import org.ipfund.local.api.Api;
import org.ipfund.local.story.check.Plot;
import org.ipfund.local.year.Actors;
import org.ipfund.local.year.BusinessClockFile;

/**
 * How the money's year might go on after the real advance: an invented continuation, in which after
 * every step all four services must show the same money.
 */
public final class Story {

  private final SampleData data;
  private final BusinessClockFile clock;
  private final Consumer<Service> killer;
  private final PrintStream out;

  /**
   * @param killer ends a service as a power cut would and starts it again
   */
  public Story(
      SampleData data, BusinessClockFile clock, Consumer<Service> killer, PrintStream out) {
    this.data = data;
    this.clock = clock;
    this.killer = killer;
    this.out = out;
  }

  /** Whether it was begun on these data: then the year is not as the walk left it. */
  public static boolean isBegun(Api api) {
    String name = URLEncoder.encode(Plot.ZONE_UNIT, StandardCharsets.UTF_8);
    return !api.as(Actors.AUDITOR).all(CATALOG, "/v1/units?name=" + name).isEmpty();
  }

  /** Tells it; a scene that fails is a missed step, and the rest is left out. */
  public Tale tell(Api api) {
    out.println("▸ 虚构续写 The story, an invented continuation");
    Tale tale = new Tale();
    Teller teller = new Teller(api, clock, killer, tale, out);
    long begin = System.nanoTime();
    for (Scene scene : scenes()) {
      try {
        scene.tell(teller);
      } catch (RuntimeException e) {
        out.println("  ✗ " + e.getMessage());
        tale.remark(String.valueOf(e.getMessage()));
        tale.add(new Beat("", "", scene.getClass().getSimpleName(), "told", "failed", "0/0"));
        break;
      }
    }
    out.printf("    %d s%n", Duration.ofNanos(System.nanoTime() - begin).toSeconds());
    return tale;
  }

  /** Only looks whether what must always hold still holds. */
  public Tale lookAgain(Api api) {
    out.println(
        "▸ 续写已讲过 The story was begun on these data; the year is not walked again (--fresh)");
    Tale tale = new Tale();
    Teller teller = new Teller(api, clock, killer, tale, out);
    teller.when(Actors.AUDITOR, "再次核对 looks again", "looked", () -> "looked");
    return tale;
  }

  private List<Scene> scenes() {
    return List.of(
        new SpendingBegins(data),
        new TablesAdjusted(),
        new CountyMoves(),
        new SecondRound(data),
        new AfterTheDeadline(data),
        new PackagesMerged(data),
        new FinalNotice(data),
        new AfterTheFinal());
  }
}
