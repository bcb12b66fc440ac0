package fr.mixitesociale.inventaire;

import fr.mixitesociale.graphique.Graphique;
import fr.mixitesociale.socle.CodeInsee;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything the sheet of a commune shows, inventories or not.
 *
 * @param chiffres the four key figures
 * @param part indicator 3.3 of the trame
 * @param graphiques the curves that can be drawn
 * @param lectureSeule why the person may not write on the curves, null when they may
 */
public record FicheCommune(
        Identite identite,
        List<InventaireAnnuel> inventaires,
        List<ChiffreFiche> chiffres,
        ChiffreFiche part,
        List<BilanPeriode> bilans,
        Map<Courbe, Graphique> graphiques,
        List<AnnotationDatee> annotations,
        Map<Courbe, LectureDatee> lectures,
        @Nullable String lectureSeule) {

    public FicheCommune {
        inventaires = List.copyOf(inventaires);
        chiffres = List.copyOf(chiffres);
        bilans = List.copyOf(bilans);
        annotations = List.copyOf(annotations);
    }

    /**
     * Who the commune is.
     *
     * @param epci name of its EPCI, null for the few communes without one
     * @param ept name of its EPT, inside the Métropole du Grand Paris only
     * @param population municipal population of the referential, null when the referential has none
     * @param millesime vintage of the referential
     * @param tauxCible target rate at the last inventory
     * @param premierInventaire first inventory known, which is not always the year of entry
     */
    public record Identite(
            CodeInsee code,
            String nom,
            String departement,
            String nomDepartement,
            @Nullable String epci,
            @Nullable String sirenEpci,
            @Nullable String ept,
            @Nullable Integer population,
            int millesime,
            Statut statut,
            @Nullable BigDecimal tauxCible,
            @Nullable Integer premierInventaire,
            @Nullable Integer dernierInventaire) {}

    public boolean peutEcrire() {
        return lectureSeule == null;
    }
}
