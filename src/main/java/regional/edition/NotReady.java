package regional.edition;

/** An edition cannot be served now; the message says why. Asking again later may help. */
public final class NotReady extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotReady(String reason) {
        super(reason);
    }

    NotReady(String reason, Throwable cause) {
        super(reason, cause);
    }
}
