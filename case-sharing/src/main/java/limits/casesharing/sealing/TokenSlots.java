package limits.casesharing.sealing;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import limits.casesharing.sealing.NoRootKey.Because;

/**
 * Which slot a token with this label is in. The JDK's own way to tokens knows slots by number alone, and a token's number may
 * change; so the three functions of PKCS #11 that tell are asked directly.
 */
final class TokenSlots {

    private static final long OK = 0;
    private static final long INITIALIZED_ALREADY = 0x191;
    private static final long LOCKING_BY_THE_SYSTEM = 2;
    private static final int MOST = 256;
    private static final int LABEL = 32;
    private static final int ROOM = 512;

    private final SymbolLookup library;

    private TokenSlots(SymbolLookup library) {
        this.library = library;
    }

    static long of(Path library, String label) {
        if (!Files.isReadable(library)) {
            throw new NoRootKey(Because.NO_TOKEN, library);
        }
        try {
            return new TokenSlots(SymbolLookup.libraryLookup(library, Arena.global())).find(label);
        } catch (IllegalArgumentException noLibrary) {
            throw new NoRootKey(Because.NO_TOKEN, library);
        }
    }

    private long find(String label) {
        try (var arena = Arena.ofConfined()) {
            var how = arena.allocate(6 * ADDRESS.byteSize());
            how.set(JAVA_LONG, 4 * ADDRESS.byteSize(), LOCKING_BY_THE_SYSTEM);
            long begun = call("C_Initialize", FunctionDescriptor.of(JAVA_LONG, ADDRESS), how);
            var slots = arena.allocate(JAVA_LONG, MOST);
            var count = arena.allocateFrom(JAVA_LONG, MOST);
            var list = FunctionDescriptor.of(JAVA_LONG, JAVA_BYTE, ADDRESS, ADDRESS);
            if ((begun == OK || begun == INITIALIZED_ALREADY)
                    && call("C_GetSlotList", list, (byte) 1, slots, count) == OK) {
                for (long n = 0; n < count.get(JAVA_LONG, 0); n++) {
                    long slot = slots.getAtIndex(JAVA_LONG, n);
                    if (label.equals(label(slot, arena))) {
                        return slot;
                    }
                }
            }
            throw new NoRootKey(Because.NO_TOKEN, label);
        }
    }

    /** The first field of a token's description: 32 characters, filled up with blanks. */
    private String label(long slot, Arena arena) {
        var told = arena.allocate(MemoryLayout.sequenceLayout(ROOM, JAVA_BYTE));
        long answer = call("C_GetTokenInfo", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, ADDRESS), slot, told);
        byte[] label = told.asSlice(0, LABEL).toArray(JAVA_BYTE);
        return answer == OK ? new String(label, StandardCharsets.UTF_8).strip() : "";
    }

    private long call(String function, FunctionDescriptor shape, Object... arguments) {
        MemorySegment address = library.find(function).orElseThrow(() -> new NoRootKey(Because.NO_TOKEN, function));
        try {
            return (long) Linker.nativeLinker().downcallHandle(address, shape).invokeWithArguments(arguments);
        } catch (Throwable impossible) {
            throw new IllegalStateException("a function of PKCS #11 answers with a code", impossible);
        }
    }
}
