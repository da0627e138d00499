package regional.law;

import java.util.Set;

/** The names of components that records of the law share, for what treats all of them alike by {@link Records}. */
public final class ComponentNames {
    public static final String IN_FORCE = "inForce";
    public static final String OPENED_BY = "openedBy";
    public static final String CLOSED_BY = "closedBy";
    public static final String CITATIONS = "citations";
    public static final String LAST_VERIFIED = "lastVerified";

    static final String ANNOUNCED_ON = "announcedOn";
    static final String NOTIFIED_ON = "notifiedOn";
    public static final String CERTAIN_UNTIL = "certainUntil";
    static final String VERIFIED_UNTIL = "verifiedUntil";

    static final Set<String> ALL = Set.of(
            IN_FORCE,
            OPENED_BY,
            CLOSED_BY,
            CITATIONS,
            LAST_VERIFIED,
            ANNOUNCED_ON,
            NOTIFIED_ON,
            CERTAIN_UNTIL,
            VERIFIED_UNTIL);

    private ComponentNames() {}
}
