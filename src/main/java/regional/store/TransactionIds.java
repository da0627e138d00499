package regional.store;

import com.arjuna.ats.arjuna.common.arjPropertyManager;
import com.arjuna.ats.internal.arjuna.utils.UuidProcessId;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Has the transaction manager tell processes apart by a random number: by default it holds a port for that. */
@Singleton
final class TransactionIds {
    /** Before the first transaction. */
    private static final int FIRST = 1;

    void choose(@Observes @Priority(FIRST) StartupEvent start) {
        arjPropertyManager.getCoreEnvironmentBean().setProcessImplementationClassName(UuidProcessId.class.getName());
    }
}
