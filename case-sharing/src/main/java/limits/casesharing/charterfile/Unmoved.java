package limits.casesharing.charterfile;

/**
 * What a charter asks otherwise than the product does it under every charter: told, and without any effect.
 *
 * @param where the keys that lead there, such as {@code charter.signature.graceDays}
 * @param written what stands there
 * @param counts what holds instead
 */
public record Unmoved(String where, String written, String counts) {}
