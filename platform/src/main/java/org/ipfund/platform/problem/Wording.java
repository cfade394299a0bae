package org.ipfund.platform.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.ipfund.platform.value.Text;

/**
 * What one room says, in both languages, by rule: {@code messages.properties} (Chinese) and {@code
 * messages_en.properties} beside its classes.
 *
 * <p>A key is the rule's identifier, with a variant behind a dot where the rule says several things
 * ({@code decision-line.whole}); {@code .remedy} behind it is what to do about it. Sentences are
 * patterns of {@link String#format} over the same arguments.
 */
public final class Wording {

  private static final Control FILES = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final ResourceBundle zh;
  private final ResourceBundle en;

  private Wording(ResourceBundle zh, ResourceBundle en) {
    this.zh = zh;
    this.en = en;
  }

  /** The sentences of the room that the class stands in. */
  public static Wording of(Class<?> room) {
    String name = room.getPackageName() + ".messages";
    ClassLoader loader = room.getClassLoader();
    return new Wording(
        ResourceBundle.getBundle(name, Locale.ROOT, loader, FILES),
        ResourceBundle.getBundle(name, Locale.ENGLISH, loader, FILES));
  }

  /**
   * @param args what the sentence names; a {@link Text} is said in the sentence's language
   */
  public Text text(String key, Object... args) {
    return new Text(
        say(zh, key, Locale.SIMPLIFIED_CHINESE, args), say(en, key, Locale.ENGLISH, args));
  }

  /**
   * A fault at the pointer, with its message and its remedy.
   *
   * @param key the rule, or the rule and a variant
   */
  public Violation violation(String pointer, String key, Object... args) {
    return new Violation(pointer, rule(key), text(key, args), text(key + ".remedy", args));
  }

  /** The thing's state does not allow the action (409). */
  public ProblemException conflict(String key, Object... args) {
    return new ProblemException(ProblemKind.STATE_CONFLICT, text(key, args));
  }

  /** The rule that a key belongs to. */
  public static String rule(String key) {
    int dot = key.indexOf('.');
    return dot < 0 ? key : key.substring(0, dot);
  }

  private static String say(ResourceBundle sentences, String key, Locale language, Object[] args) {
    String pattern = sentences.getString(key);
    return args.length == 0
        ? pattern
        : pattern.formatted(Arrays.stream(args).map(arg -> in(language, arg)).toArray());
  }

  private static Object in(Locale language, Object arg) {
    return arg instanceof Text text ? text.in(language) : arg;
  }
}
