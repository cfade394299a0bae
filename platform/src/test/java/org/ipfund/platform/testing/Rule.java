package org.ipfund.platform.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * The rules that a test shows, by the numbers of their documents: {@code N23-48}, {@code C12}. The
 * build makes deploy/rules/rules.md of it and fails when a rule has no test; {@code -Dgroups=rule}
 * runs these tests alone.
 */
@Tag("rule")
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Rule {
  String[] value();
}
