package limits.casesharing.charter;

import limits.kernel.Capacity;

/** One side of an exchange under test: everything in order, until a test spoils one thing. */
final class Somebody {

    Profession profession;
    Capacity capacity = Capacity.MEMBER;
    boolean referent = false;
    boolean mfa = true;
    boolean boundIdentity = true;
    boolean inGroup = true;
    boolean designated = true;
    boolean suspended = false;
    boolean signed = true;
    boolean secrecyAttested = true;
    boolean task = true;
    boolean intervenes = true;
    boolean care = true;
    boolean conflict = false;
    OffenceBasis basis = OffenceBasis.AUTHORITY;
    boolean optIn = false;

    Somebody(Profession profession) {
        this.profession = profession;
    }

    Party party() {
        return new Party(
                profession,
                capacity,
                referent,
                mfa,
                boundIdentity,
                inGroup,
                designated,
                suspended,
                signed,
                secrecyAttested,
                task,
                intervenes,
                care,
                conflict,
                basis,
                optIn);
    }
}
