/** Walks through the house in a real browser, at two widths and in two languages. */
@org.jspecify.annotations.NullMarked
package limits.api.browser;
