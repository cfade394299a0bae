package org.ipfund.platform.answer;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A request that creates or acts: it needs an {@code Idempotency-Key}, runs in one transaction, and
 * its answer, made of what the method returns, is stored with its effect. The same key and body
 * give the stored answer again; bodies are the same when they mean the same, however they are
 * written.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
