package fr.mixitesociale.essai;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the SQL statements the application sends, JPA and JDBC alike; a batch counts as one. Import it into a test
 * ({@code @Import(CompteurSql.class)}), inject it, and assert the number for a use case. Counting goes through proxies
 * that cost time: a measurement counts in one turn and stops it ({@link #arreter}) for those it times.
 */
@TestConfiguration(proxyBeanMethods = false)
public class CompteurSql implements BeanPostProcessor {

    private static final AtomicInteger ORDRES = new AtomicInteger();
    private static final List<String> TEXTES = new CopyOnWriteArrayList<>();
    private static volatile boolean compte = true;

    @Override
    public Object postProcessAfterInitialization(Object bean, String nom) {
        return bean instanceof DataSource source && !(bean instanceof Compte) ? new Compte(source) : bean;
    }

    public void remettreAZero() {
        ORDRES.set(0);
        TEXTES.clear();
        compte = true;
    }

    /** Connections taken from now on are the database's own, until the next reset. */
    public void arreter() {
        compte = false;
    }

    public int ordres() {
        return ORDRES.get();
    }

    /** The statements since the last reset, to say which ones were too many. */
    public List<String> textes() {
        return List.copyOf(TEXTES);
    }

    private static final class Compte extends DelegatingDataSource {
        Compte(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connexion = super.getConnection();
            return compte ? proxy(Connection.class, connexion, null) : connexion;
        }
    }

    private static <T> T proxy(Class<T> type, T cible, String texte) {
        return type.cast(Proxy.newProxyInstance(
                CompteurSql.class.getClassLoader(),
                new Class<?>[] {type},
                (_, methode, arguments) -> appeler(cible, methode, arguments, texte)));
    }

    private static Object appeler(Object cible, Method methode, Object[] arguments, String texte) throws Throwable {
        if (methode.getName().startsWith("execute")) {
            ORDRES.incrementAndGet();
            TEXTES.add(texte != null ? texte : String.valueOf(arguments[0]));
        }
        try {
            Object resultat = methode.invoke(cible, arguments);
            if (resultat instanceof PreparedStatement ordre && methode.getName().equals("prepareStatement")) {
                return proxy(PreparedStatement.class, ordre, String.valueOf(arguments[0]));
            }
            if (resultat instanceof Statement ordre && methode.getName().equals("createStatement")) {
                return proxy(Statement.class, ordre, null);
            }
            return resultat;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
