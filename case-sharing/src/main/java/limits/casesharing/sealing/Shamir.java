package limits.casesharing.sealing;

/**
 * Two of three: each byte of a secret becomes a straight line over the field of 256 elements (x^8 + x^4 + x^3 + x + 1),
 * one point of which tells nothing and two of which tell all. No table and no branch depends on a secret.
 */
final class Shamir {

    private Shamir() {}

    /** The share at this place, 1 to 255, of a secret on lines of these slopes. */
    static byte[] share(byte[] secret, byte[] slopes, int place) {
        byte[] share = new byte[secret.length];
        for (int i = 0; i < secret.length; i++) {
            share[i] = (byte) (secret[i] ^ times(slopes[i], place));
        }
        return share;
    }

    /** The secret on whose lines these two shares lie. */
    static byte[] secret(int place, byte[] share, int otherPlace, byte[] other) {
        int over = inverse(place ^ otherPlace);
        byte[] secret = new byte[share.length];
        for (int i = 0; i < secret.length; i++) {
            secret[i] = (byte) times(times(share[i], otherPlace) ^ times(other[i], place), over);
        }
        return secret;
    }

    static int times(int left, int right) {
        int a = left & 0xFF;
        int b = right & 0xFF;
        int product = 0;
        for (int bit = 0; bit < 8; bit++) {
            product ^= -(b & 1) & a;
            a = ((a << 1) & 0xFF) ^ (-(a >> 7) & 0x1B);
            b >>= 1;
        }
        return product;
    }

    /** The 254th power. */
    static int inverse(int element) {
        int power = element;
        for (int n = 0; n < 6; n++) {
            power = times(times(power, power), element);
        }
        return times(power, power);
    }
}
