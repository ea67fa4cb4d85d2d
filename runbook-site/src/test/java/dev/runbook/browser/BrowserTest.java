package dev.runbook.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A class of tests that look at pages in a real Chromium. Each test takes a {@link Browser} as a
 * parameter, which is as new: one tab of desktop size, light, nothing stored. After each test the
 * browser must have had nothing to complain of: no error on the console, no violation of a page's
 * Content-Security-Policy, no request that leaves the origins of the pages that were opened.
 *
 * <p>Skipped where Chromium or its driver is missing, an error where {@code CI} is {@code true}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {}
