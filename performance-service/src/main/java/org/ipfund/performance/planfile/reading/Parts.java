package org.ipfund.performance.planfile.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ipfund.performance.planfile.content.FilePart;
import org.ipfund.performance.planfile.content.Paragraph;
import org.ipfund.performance.planfile.content.Passage;

/** The chapters and sections while they are gathered. */
final class Parts {

  /** Headings without a number, by their style, lie below all kinds of numbers that are open. */
  private static final int UNNUMBERED = Mark.Kind.COMMA.ordinal();

  private record Part(FilePart head, int rank, Topic topic, List<Passage> text) {}

  private final List<Part> all = new ArrayList<>();
  private final List<Part> open = new ArrayList<>();
  private final Map<Integer, Integer> rankOfStyle = new HashMap<>();
  private final List<Passage> front = new ArrayList<>();

  /** Notes which numbers the document's heading styles have, before it is read. */
  Parts(List<Paragraph> paragraphs) {
    for (Paragraph paragraph : paragraphs) {
      Mark mark = Mark.of(paragraph.text());
      if (paragraph.heading() > 0 && mark.isHeading()) {
        rankOfStyle.putIfAbsent(paragraph.heading(), mark.kind().ordinal());
      }
    }
  }

  void begin(Mark mark, int style, String title, String place) {
    int rank =
        mark.isHeading()
            ? mark.kind().ordinal()
            : rankOfStyle.getOrDefault(style, UNNUMBERED + style - 1);
    open.removeIf(part -> part.rank >= rank);
    Part above = open.isEmpty() ? null : open.get(open.size() - 1);
    int parent = above == null ? 0 : above.head.position();
    Topic topic = Topic.of(title, above == null ? Topic.TASKS : above.topic);
    FilePart head =
        new FilePart(
            all.size() + 1, parent, open.size() + 1, mark.printed(), title, place, List.of());
    Part part = new Part(head, rank, topic, new ArrayList<>());
    all.add(part);
    open.add(part);
  }

  boolean begun() {
    return !open.isEmpty();
  }

  /** Position of the part that is read; 0 before the first. */
  int current() {
    return all.size();
  }

  Topic topic() {
    return open.isEmpty() ? Topic.TASKS : open.get(open.size() - 1).topic;
  }

  String heading() {
    return open.isEmpty() ? "" : open.get(open.size() - 1).head.title();
  }

  void keep(Passage passage) {
    (all.isEmpty() ? front : all.get(all.size() - 1).text).add(passage);
  }

  List<Passage> front() {
    return front;
  }

  List<FilePart> result() {
    return all.stream().map(Parts::whole).toList();
  }

  private static FilePart whole(Part part) {
    FilePart head = part.head;
    return new FilePart(
        head.position(),
        head.parent(),
        head.level(),
        head.mark(),
        head.title(),
        head.place(),
        part.text);
  }
}
