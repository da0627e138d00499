package regional.bench;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/**
 * What a virtual machine holds after a full collection, in MiB.
 *
 * @param heap what is left of the heap
 * @param metaspace of its classes
 * @param direct the buffers outside the heap that the virtual machine counts
 * @param resident what the machine gives it in all; 0 where that is not known
 */
record ProcessMemory(double heap, double metaspace, double direct, double resident) {
    private static final double MEBIBYTE = 1024.0 * 1024;
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    @SuppressWarnings("BanJNDI") // The address is that of a process of our own.
    static ProcessMemory of(Process process) {
        try {
            VirtualMachine machine = VirtualMachine.attach(String.valueOf(process.pid()));
            String address = machine.startLocalManagementAgent();
            machine.detach();
            try (JMXConnector connector = JMXConnectorFactory.connect(new JMXServiceURL(address))) {
                return of(connector.getMBeanServerConnection(), resident(process.pid()));
            }
        } catch (IOException | AttachNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ProcessMemory of(MBeanServerConnection beans, double resident) throws IOException {
        MemoryMXBean memory = ManagementFactory.getPlatformMXBean(beans, MemoryMXBean.class);
        memory.gc();
        double metaspace = ManagementFactory.getPlatformMXBeans(beans, MemoryPoolMXBean.class).stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToDouble(pool -> pool.getUsage().getUsed())
                .sum();
        double direct = ManagementFactory.getPlatformMXBeans(beans, BufferPoolMXBean.class).stream()
                .filter(pool -> pool.getName().equals("direct"))
                .mapToDouble(BufferPoolMXBean::getMemoryUsed)
                .sum();
        return new ProcessMemory(
                memory.getHeapMemoryUsage().getUsed() / MEBIBYTE, metaspace / MEBIBYTE, direct / MEBIBYTE, resident);
    }

    private static double resident(long process) throws IOException {
        Path status = Path.of("/proc", String.valueOf(process), "status");
        return Files.exists(status)
                ? RESIDENT.matcher(Files.readString(status))
                        .results()
                        .mapToDouble(found -> Double.parseDouble(found.group(1)) / 1024)
                        .sum()
                : 0;
    }

    @Override
    public String toString() {
        return "heap %.0f, classes %.0f, direct %.0f, in all %.0f MiB".formatted(heap, metaspace, direct, resident);
    }
}
