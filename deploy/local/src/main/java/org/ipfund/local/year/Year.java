package org.ipfund.local.year;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.ipfund.local.SampleData;
import org.ipfund.local.Service;
import org.ipfund.local.api.Api;

/** One year of the fund, chapter by chapter; a repeated walk on the same data changes nothing. */
public final class Year {

  private final List<Chapter> chapters;
  private final PrintStream out;

  Year(List<Chapter> chapters, PrintStream out) {
    this.chapters = List.copyOf(chapters);
    this.out = out;
  }

  /**
   * The year that the sample data tell of.
   *
   * @param auditVerdict what the check of a service's audit record finds
   */
  public static Year standard(
      BusinessClockFile clock,
      SampleData data,
      Function<Service, String> auditVerdict,
      PrintStream out) {
    Walk walk = new Walk(data, clock, out);
    return new Year(
        List.of(
            new PrintedTotals(data),
            new ReferenceData(walk),
            new Solicitations(walk),
            new Demands(walk),
            new BeforeSending(walk),
            new Packages(walk),
            new TargetTables(walk),
            new Notice(walk),
            new Aftermath(walk),
            new Boundaries(walk),
            new Plans(walk),
            new Progress(walk),
            new NextSolicitation(walk),
            new AuditChains(auditVerdict)),
        out);
  }

  /**
   * Plays all chapters. One that fails is entered as a missed figure, and the rest is left out,
   * because later chapters stand on earlier ones.
   */
  public void run(Api api, Figures figures) {
    for (Chapter chapter : chapters) {
      out.println("▸ " + chapter.name());
      long begin = System.nanoTime();
      try {
        chapter.run(api, figures);
        Duration taken = Duration.ofNanos(System.nanoTime() - begin);
        out.printf("    %d.%d s%n", taken.toSeconds(), taken.toMillisPart() / 100);
      } catch (RuntimeException e) {
        out.println("  ✗ " + e.getMessage());
        figures.expect(chapter.name(), "played to its end", "failed");
        return;
      }
    }
  }
}
