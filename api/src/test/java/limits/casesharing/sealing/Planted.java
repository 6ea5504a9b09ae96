package limits.casesharing.sealing;

/** Planted fault: a secret that would print itself. */
final class Planted {
    static final class WrappedKey {}
}
