package org.ipfund.platform.answer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What an operation answers when it was done, for whoever asks and for its contract. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Answer {

  /** What the answer is, in a few words for the contract. */
  String value();

  /** 201 for what is new, 202 for work that goes on; else 200, or 204 where nothing is returned. */
  int status() default 0;

  /**
   * The answer's {@code Location}: this path and the key of the answer ({@link Addressed}), where a
   * new resource stands or work is followed. Names in braces are those of the request's path.
   */
  String location() default "";
}
