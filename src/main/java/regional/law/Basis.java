package regional.law;

/**
 * Why a regime gives what it gives: by TREATY; by GRANT (one-sided, revocable); POLITICAL (stated, not in customs law);
 * CANDIDATE (may apply, unproven).
 */
public enum Basis {
    TREATY,
    GRANT,
    POLITICAL,
    CANDIDATE
}
