package org.ipfund.platform.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.Property;

/**
 * What holds for every value, not for examples only. Tried on two hundred values, in every build on
 * the same, so that what fails for one fails for all; a broken one is told with the smallest value
 * that breaks it.
 */
@Property(tries = 200, seed = "20240126")
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Law {}
