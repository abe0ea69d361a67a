// A Neo4j server from its own Maven artifact, for the tests: java -cp 'lib/*' Neo4jServer.java HOME PORT
// It prints READY when Bolt answers and stops when its standard input closes.
import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

public class Neo4jServer {
  public static void main(String[] args) throws Exception {
    DatabaseManagementService service =
        new DatabaseManagementServiceBuilder(Path.of(args[0]))
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(args[1])))
            .setConfig(HttpConnector.enabled, false)
            .setConfig(GraphDatabaseSettings.auth_enabled, args.length > 2)
            .build();
    System.out.println("READY");
    while (System.in.read() >= 0) {}
    service.shutdown();
  }
}
