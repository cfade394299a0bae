package org.ipfund.platform.browse;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list that people browse: it takes {@code sort}, {@code q}, {@code updatedSince} and {@code
 * count}, as far as it says so here. How each is asked of the database its {@link Listing} says.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Browsed {

  /** By what the list can be sorted, each also backwards, with a minus before it; none without. */
  String[] sort() default {};

  /** In what {@code q} looks for a part, said to who reads the contract; empty without. */
  String search() default "";

  /** Whether it tells what changed since a moment. */
  boolean changes() default true;
}
