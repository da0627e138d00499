package regional;

import io.quarkus.test.junit.QuarkusTestProfile;

/** An application and a database apart from those that other tests share, for tests that store editions. */
public final class OwnDatabase implements QuarkusTestProfile {}
