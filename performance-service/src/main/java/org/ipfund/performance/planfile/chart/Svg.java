package org.ipfund.performance.planfile.chart;

import java.util.Locale;
import org.ipfund.platform.value.Text;

/** Writes one SVG document. Characters are measured: a Chinese one is as wide as it is high. */
final class Svg {

  private static final String FONT =
      "'Noto Sans CJK SC','Microsoft YaHei','PingFang SC','WenQuanYi Micro Hei',sans-serif";

  private final StringBuilder body = new StringBuilder();
  private final Locale language;
  private final int width;

  Svg(int width, Locale language) {
    this.width = width;
    this.language = language;
  }

  String in(Text text) {
    return text.in(language);
  }

  Svg line(int x1, int y1, int x2, int y2, String looks) {
    body.append(
        "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" %s/>%n".formatted(x1, y1, x2, y2, looks));
    return this;
  }

  Svg polyline(String points, String looks) {
    body.append("<polyline points=\"%s\" fill=\"none\" %s/>%n".formatted(points, looks));
    return this;
  }

  Svg circle(int x, int y, int radius, String looks) {
    body.append("<circle cx=\"%d\" cy=\"%d\" r=\"%d\" %s/>%n".formatted(x, y, radius, looks));
    return this;
  }

  Svg box(int x, int y, int wide, int high, String looks) {
    body.append(
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" %s/>%n"
            .formatted(x, y, wide, high, looks));
    return this;
  }

  Svg path(String path, String looks) {
    body.append("<path d=\"%s\" %s/>%n".formatted(path, looks));
    return this;
  }

  /** Text with its anchor: start, middle or end. */
  Svg text(int x, int y, int size, String anchor, String text, String looks) {
    body.append(
        "<text x=\"%d\" y=\"%d\" font-size=\"%d\" text-anchor=\"%s\" %s>%s</text>%n"
            .formatted(x, y, size, anchor, looks, escape(text)));
    return this;
  }

  /** Begins a part that reads out as the words. */
  Svg begin(String words) {
    body.append("<g><title>%s</title>%n".formatted(escape(words)));
    return this;
  }

  Svg end() {
    body.append("</g>\n");
    return this;
  }

  /** The document; title and description are what a screen reader says. */
  String document(int height, String title, String description) {
    return ("""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" \
        role="img" aria-labelledby="title desc" xml:lang="%3$s" font-family="%4$s" fill="#1f2933">
        <title id="title">%5$s</title>
        <desc id="desc">%6$s</desc>
        <rect width="%1$d" height="%2$d" fill="#ffffff"/>
        %7$s</svg>
        """)
        .formatted(
            width,
            height,
            language.equals(Locale.ENGLISH) ? "en" : "zh-CN",
            FONT,
            escape(title),
            escape(description),
            body);
  }

  /** How wide a text is, about: a Chinese character is a square, another some half of it. */
  static int wide(String text, int size) {
    int tenths = text.codePoints().map(c -> c > 0x2000 ? 10 : 6).sum();
    return (tenths * size + 9) / 10;
  }

  /** The text, or as much of it as fits, with …. */
  static String fit(String text, int size, int most) {
    if (wide(text, size) <= most) {
      return text;
    }
    return cut(text, size, most - size) + "…";
  }

  /** As much of the text as fits. */
  static String cut(String text, int size, int most) {
    int end = text.length();
    while (end > 0 && wide(text.substring(0, end), size) > most) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end);
  }

  /** XML holds no control characters. */
  private static String escape(String text) {
    return text.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
