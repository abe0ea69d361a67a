// A Neo4j server from its own Maven artifact, for the tests: java -cp 'lib/*' Neo4jServer.java HOME PORT PASSWORD
// It prints READY when Bolt answers to that password of the user neo4j, and stops when its standard input closes, so it
// does not outlive the process that started it. Then it removes HOME and is gone at once: nobody needs its data any more, and
// an orderly end takes ten seconds.
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

public class Neo4jServer {
  public static void main(String[] args) throws Exception {
    Path home = Path.of(args[0]);
    SocketAddress address = new SocketAddress("127.0.0.1", Integer.parseInt(args[1]));
    DatabaseManagementService service =
        new DatabaseManagementServiceBuilder(home)
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, address)
            .setConfig(BoltConnector.advertised_address, address)
            .setConfig(HttpConnector.enabled, false)
            .setConfig(GraphDatabaseSettings.auth_enabled, true)
            .setConfig(GraphDatabaseSettings.udc_enabled, false)
            .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
            .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(64))
            .build();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(home)));
    // A fresh server lets nobody in until the first password is changed.
    service
        .database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
        .executeTransactionally(
            "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", args[2]));
    System.out.println("READY");
    while (System.in.read() >= 0) {}
    System.exit(0);
  }

  private static void remove(Path home) {
    try (var files = Files.walk(home)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
