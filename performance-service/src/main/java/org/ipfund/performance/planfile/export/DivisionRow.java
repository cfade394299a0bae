package org.ipfund.performance.planfile.export;

/**
 * A task in the table of responsibilities; several bodies are divided by 、.
 *
 * @param number 0 where none is printed
 * @param chapter headings of its parts, each on a line
 * @param responsible who is responsible alone or by duty, as printed: {@code 市法院、市检察院等按职责分工负责}
 * @param due as printed
 */
public record DivisionRow(
    int number,
    String chapter,
    String task,
    String lead,
    String cooperating,
    String responsible,
    String due) {}
