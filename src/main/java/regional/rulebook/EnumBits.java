package regional.rulebook;

/** Values of an enum as numbers, where sets and maps of them would take longer than what is done with them. Nothing keeps these. */
@SuppressWarnings("EnumOrdinal")
final class EnumBits {
    private EnumBits() {}

    /** The place of the value in its enum. */
    static int place(Enum<?> value) {
        return value.ordinal();
    }

    /** The bit at the value's place. */
    static int of(Enum<?> value) {
        return 1 << value.ordinal();
    }
}
