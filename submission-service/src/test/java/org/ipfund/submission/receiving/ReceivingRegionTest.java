package org.ipfund.submission.receiving;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who receives in the real Guangdong: the 20 cities and 22 counties of the 2024 notice. */
class ReceivingRegionTest {

  private static final Path DATA = Path.of("..", "deploy", "local", "data");

  private static List<String[]> rows(String file) throws IOException {
    return Files.readAllLines(DATA.resolve(file)).stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .toList();
  }

  private static Map<String, Place> places() throws IOException {
    Map<String, String[]> rows = new LinkedHashMap<>();
    rows("regions.csv").forEach(row -> rows.put(row[0], row));
    Map<String, Place> places = new HashMap<>();
    rows.values()
        .forEach(
            row ->
                places.put(
                    row[0],
                    new Place(
                        row[0],
                        row[1],
                        row[2],
                        path(row, rows),
                        row[4].isEmpty() ? null : row[4])));
    return places;
  }

  private static String path(String[] row, Map<String, String[]> rows) {
    return row[3].isEmpty() ? row[0] : path(rows.get(row[3]), rows) + "/" + row[0];
  }

  @Test
  void region_inGuangdong_isThatOfTheNotice() throws IOException {
    Map<String, Place> places = places();
    Map<String, List<String>> receivers =
        places.keySet().stream()
            .collect(
                Collectors.groupingBy(
                    code -> Receiving.region(code, places).map(Place::code).orElse("none"),
                    TreeMap::new,
                    Collectors.toList()));
    List<String> named =
        rows("annex1_2024.csv").stream()
            .filter(row -> row[1].equals("ALLOCATION"))
            .map(row -> row[3])
            .sorted()
            .toList();
    assertEquals(
        named,
        receivers.keySet().stream().filter(c -> !c.equals("none") && !c.equals("440000")).toList());
    assertEquals(42, named.size());
    assertEquals(List.of("440000"), receivers.get("440000"));
    assertEquals(
        List.of(), receivers.get("none").stream().filter(c -> !c.startsWith("4403")).toList());
    assertEquals(
        places.keySet().stream().filter(c -> c.startsWith("4403")).count(),
        receivers.get("none").size());
    assertEquals("440100", Receiving.region("440100Z1", places).orElseThrow().code());
  }
}
