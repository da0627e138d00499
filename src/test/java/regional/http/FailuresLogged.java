package regional.http;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** What is logged of failures until it is closed. */
final class FailuresLogged extends Handler implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(FailureLog.class.getName());

    private final List<ExtLogRecord> records = new CopyOnWriteArrayList<>();

    FailuresLogged() {
        LOG.addHandler(this);
    }

    List<ExtLogRecord> records() {
        return records;
    }

    @Override
    public void publish(LogRecord entry) {
        ExtLogRecord wrapped = ExtLogRecord.wrap(entry);
        wrapped.copyMdc();
        records.add(wrapped);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        LOG.removeHandler(this);
    }
}
