package org.ipfund.platform.edge;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many bytes the body of an operation may have, where its largest legal content needs more than
 * the usual: a little above that content in UTF-8 without needless escapes. It stands in the
 * contract too; a larger body is refused (413) before it is read.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface LargestBody {

  /** Bytes that a body has at most where an operation says nothing. */
  long USUAL = 64 * 1024;

  /** Bytes of a kibibyte, for the values of this annotation. */
  long KIB = 1024;

  /** Bytes of a mebibyte, for the values of this annotation. */
  long MIB = 1024 * KIB;

  /** Bytes. */
  long value();
}
