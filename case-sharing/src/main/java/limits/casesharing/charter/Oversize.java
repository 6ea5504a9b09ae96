package limits.casesharing.charter;

/**
 * Beyond a size that the charter names: it warns and refuses nothing.
 *
 * @param size which one
 * @param number how many there are
 * @param limit how many the charter names
 */
public record Oversize(Clause size, int number, int limit) {}
