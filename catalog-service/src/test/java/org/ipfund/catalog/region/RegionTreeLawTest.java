package org.ipfund.catalog.region;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ipfund.platform.testing.Law;

/** Regions under one another in any way, rings and missing parents among them. */
class RegionTreeLawTest {

  private static String code(int region) {
    return "44%04d".formatted(region);
  }

  private static RegionFacts region(int region, int parent) {
    return new RegionFacts(
        code(region),
        "region",
        RegionLevel.COUNTY,
        parent < 0 ? null : code(parent),
        null,
        false,
        null,
        null,
        LocalDate.EPOCH,
        null,
        null);
  }

  private static RegionTree tree(List<Integer> parents) {
    List<RegionFacts> regions =
        IntStream.range(0, parents.size()).mapToObj(i -> region(i, parents.get(i))).toList();
    return new RegionTree(List.of(), regions, Map.of());
  }

  private static boolean endsAtARoot(List<Integer> parents, int from) {
    Set<Integer> seen = new HashSet<>();
    int at = from;
    while (at >= 0 && at < parents.size() && seen.add(at)) {
      at = parents.get(at);
    }
    return at < 0;
  }

  @Law
  void path_always_isTheParentsAndItself(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(min = -1, max = 8) Integer> parents) {
    RegionTree tree = tree(parents);
    for (int i = 0; i < parents.size(); i++) {
      Optional<String> path = tree.path(code(i));
      assertEquals(endsAtARoot(parents, i), path.isPresent());
      int parent = parents.get(i);
      String begin = path.isEmpty() || parent < 0 ? "" : tree.path(code(parent)).get() + "/";
      String own = code(i);
      path.ifPresent(whole -> assertEquals(begin + own, whole));
    }
  }
}
