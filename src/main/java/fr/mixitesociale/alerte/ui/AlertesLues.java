package fr.mixitesociale.alerte.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import fr.mixitesociale.alerte.Alerte;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The alerts as a screen last read them: the bell and the page opened with it do not read them twice. */
public record AlertesLues(List<Alerte> alertes, Instant le) {

    private static final Duration FRAICHES = Duration.ofSeconds(20);

    public AlertesLues {
        alertes = List.copyOf(alertes);
    }

    void retenir(UI ui) {
        ComponentUtil.setData(ui, AlertesLues.class, this);
    }

    static Optional<AlertesLues> de(UI ui, Instant maintenant) {
        @Nullable AlertesLues lues = ComponentUtil.getData(ui, AlertesLues.class);
        return Optional.ofNullable(lues).filter(une -> une.le().plus(FRAICHES).isAfter(maintenant));
    }
}
