package regional.contract;

/**
 * What breaks somebody's client.
 *
 * @param place the operation, parameter, answer or schema, in words
 * @param what is other than before
 */
record BreakingChange(String place, String what) {
    @Override
    public String toString() {
        return place + ": " + what;
    }
}
