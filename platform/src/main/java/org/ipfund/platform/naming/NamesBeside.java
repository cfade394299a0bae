package org.ipfund.platform.naming;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An answer that shows names beside its codes and identifiers: {@code regionName} beside {@code
 * regionCode}, {@code unitName} beside {@code unitId}, as far as the record has none of its own.
 * The name is today's; it is missing where the service has not heard of whoever it is.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NamesBeside {}
