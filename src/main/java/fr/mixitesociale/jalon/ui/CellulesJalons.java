package fr.mixitesociale.jalon.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import fr.mixitesociale.jalon.AlerteJalon;
import fr.mixitesociale.jalon.Jalon;
import fr.mixitesociale.jalon.JalonDeProjet;
import fr.mixitesociale.jalon.StatutJalon;
import fr.mixitesociale.jalon.SuiviProjet;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the cells look: a sign, a word, a date; a page of rows stays light. */
final class CellulesJalons {

    static final String ALERTES = """
            ${(item.alertes ?? []).map((a) => html`<span class="etiquette deficitaire" title="${a.phrase}">${a.mot}</span>`)}""";

    private static final String NOM = """
            <button type="button" class="nom-projet" title="${item.nom}" @click="${suivre}">${item.nom}</button>""";

    private static final String CELLULE = """
            <span class="cellule-jalon ${item.c.ton}" title="${item.c.titre}"><span class="mot">${item.c.mot}</span>
              <span class="quand">${item.c.quand}</span></span>""";

    private static final DateTimeFormatter COURTE = DateTimeFormatter.ofPattern("dd/MM/yy", Phrases.LANGUE);

    private CellulesJalons() {}

    /** @param ton class of the cell, which gives its sign and its colour */
    public record Cellule(String ton, String mot, String quand, String titre) {}

    /** A warning in a word, and in full. */
    public record AlerteVue(String mot, String phrase) {}

    static LitRenderer<SuiviProjet> nom(SerializableConsumer<SuiviProjet> suivre) {
        return LitRenderer.<SuiviProjet>of(NOM)
                .withProperty("nom", suivi -> suivi.projet().nom())
                .withProperty("id", suivi -> suivi.id().toString())
                .withFunction("suivre", suivre);
    }

    static LitRenderer<SuiviProjet> jalon(Jalon jalon, LocalDate jour) {
        return LitRenderer.<SuiviProjet>of(CELLULE).withProperty("c", suivi -> cellule(suivi.jalon(jalon), jour));
    }

    static Cellule cellule(JalonDeProjet jalon, LocalDate jour) {
        boolean retard = jalon.estEnRetard(jour);
        LocalDate date = jalon.statut() == StatutJalon.FAIT ? jalon.reel() : jalon.prevu();
        String mot = jalon.statut() == StatutJalon.NON_COMMENCE && date != null
                ? Phrases.de(retard ? "jalon.cellule.retard" : "jalon.cellule.prevu")
                : Phrases.de("jalon.cellule." + jalon.statut().name());
        String quand = date == null ? "" : COURTE.format(date);
        return new Cellule(
                retard ? "retard" : jalon.statut().name().toLowerCase(Locale.ROOT), mot, quand, titre(jalon, retard));
    }

    /** The whole of it in one sentence, for the pointer and for a screen reader. */
    static String titre(JalonDeProjet jalon, boolean retard) {
        StringBuilder titre = new StringBuilder(jalon.statut().libelle());
        ajouter(titre, "jalon.titre.prevu", jalon.prevu() == null ? null : FormatFr.date(jalon.prevu()));
        ajouter(titre, "jalon.titre.reel", jalon.reel() == null ? null : FormatFr.date(jalon.reel()));
        ajouter(titre, "jalon.titre.responsable", jalon.responsable());
        if (retard) {
            titre.append(", ").append(Phrases.de("jalon.titre.retard"));
        }
        return titre.toString();
    }

    private static void ajouter(StringBuilder titre, String cle, @Nullable String valeur) {
        if (valeur != null) {
            titre.append(", ").append(Phrases.de(cle, valeur));
        }
    }

    /** Null when there is none, as on most rows. */
    static @Nullable List<AlerteVue> alertes(SuiviProjet suivi) {
        List<AlerteJalon> alertes = suivi.alertes();
        return alertes.isEmpty()
                ? null
                : alertes.stream()
                        .map(alerte -> new AlerteVue(alerte.mot(), alerte.phrase()))
                        .toList();
    }
}
