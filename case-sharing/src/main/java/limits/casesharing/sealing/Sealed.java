package limits.casesharing.sealing;

/** A sealed text with where it belongs and what the log holds of it: all that opening needs, save the permission. */
public record Sealed(SealContext context, SealedText text, Commitment commitment) {}
