package org.ipfund.performance.planfile.content;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan or work programme as its file says it. Whatever stands in the file stands here.
 *
 * @param documentNumber in its normal form, {@code 粤府知办〔2016〕17号}; "" where none is printed
 * @param issuer who signed it; "" where it is not printed
 * @param disclosure how it is made public (公开方式), rule SB-072; "" where it is not printed
 * @param front what stands before the first chapter
 */
public record PlanFile(
    String title,
    String documentNumber,
    String issuer,
    @Nullable LocalDate date,
    String disclosure,
    List<Passage> front,
    List<FilePart> parts,
    List<FileGoal> goals,
    List<FileTask> tasks,
    List<FileIndicator> indicators,
    List<FileBox> boxes,
    List<FileNote> notes,
    List<Remark> remarks) {

  public PlanFile {
    front = List.copyOf(front);
    parts = List.copyOf(parts);
    goals = List.copyOf(goals);
    tasks = List.copyOf(tasks);
    indicators = List.copyOf(indicators);
    boxes = List.copyOf(boxes);
    notes = List.copyOf(notes);
    remarks = List.copyOf(remarks);
  }

  /** Every place of the file that was read into something. */
  public Stream<String> places() {
    Stream<Passage> kept =
        Stream.concat(front.stream(), parts.stream().flatMap(part -> part.text().stream()));
    return Stream.of(
            kept.map(Passage::place),
            parts.stream().map(FilePart::place),
            goals.stream().map(FileGoal::place),
            tasks.stream().flatMap(task -> task.places().stream()),
            indicators.stream().map(FileIndicator::place),
            boxes.stream().flatMap(box -> box.places().stream()))
        .flatMap(all -> all);
  }
}
