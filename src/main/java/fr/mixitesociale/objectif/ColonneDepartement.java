package fr.mixitesociale.objectif;

import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.droit.controle.Amenagement;
import fr.mixitesociale.droit.controle.ObjectifRetenu;
import fr.mixitesociale.droit.objectif.ObjectifLegal;
import fr.mixitesociale.inventaire.InventaireAnnuel;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column of the table of the département: what it says on screen, and in a file. */
public enum ColonneDepartement {
    COMMUNE(LigneDepartement::nom),
    CODE(ligne -> ligne.code().valeur()),
    BASE(ligne -> ligne.faits()
            .retenu()
            .map(InventaireAnnuel::date)
            .map(FormatFr::date)
            .orElse(null)),
    LLS(ligne -> ligne.faits().retenu().map(InventaireAnnuel::lls).orElse(null)),
    RP(ColonneDepartement::rp),
    CIBLE(ligne -> ligne.faits().tauxCible()),
    MANQUANTS(ligne -> intervalle(ligne.evaluation()
            .map(evaluation -> new Intervalle(
                    arrondi(evaluation.cas().getFirst().auPlusBas()),
                    arrondi(evaluation.cas().getLast().auPlusHaut())))
            .orElse(null))),
    TAUX_DU(ligne -> ligne.legal()
            .flatMap(legal -> Optional.ofNullable(legal.taux()))
            .map(taux -> taux.valeur())
            .orElse(null)),
    REGIME(ligne -> ligne.legal().map(legal -> legal.regime().name()).orElse(null)),
    LEGAL(ligne -> intervalle(ligne.evaluation().map(e -> e.objectif()).orElse(null))),
    CONTRAT(ligne -> ligne.contrat().map(ObjectifDeContrat::valeur).orElse(null)),
    REHAUSSE(ligne -> ligne.decision().rehausse()),
    NOTIFIE(ligne -> ligne.decision().notifie() == null
            ? ligne.faits().objectifNotifie()
            : ligne.decision().notifie()),
    RETENU(ligne -> ligne.retenu().map(ObjectifRetenu::valeur).orElse(null)),
    ENTREE(ligne -> ligne.faits().dispositif().dateEntree() == null
            ? null
            : FormatFr.date(ligne.faits().dispositif().dateEntree())),
    ABAISSEMENTS(ligne -> ligne.consecutives(Amenagement.ABAISSEMENT)),
    MUTUALISATIONS(ligne -> ligne.consecutives(Amenagement.MUTUALISATION));

    private final Function<LigneDepartement, @Nullable Object> valeur;

    ColonneDepartement(Function<LigneDepartement, @Nullable Object> valeur) {
        this.valeur = valeur;
    }

    public String libelle() {
        return Phrases.de("objectif.departement.colonne." + name());
    }

    /** A String, a Number, or null when unknown. */
    public @Nullable Object valeur(LigneDepartement ligne) {
        return valeur.apply(ligne);
    }

    /** As French readers write it; « n.d. » when unknown, a dash where there is nothing to know. */
    public String texte(LigneDepartement ligne) {
        return switch (valeur(ligne)) {
            case null -> this == CONTRAT || this == REHAUSSE || this == NOTIFIE ? "–" : FormatFr.NON_DISPONIBLE;
            case BigDecimal pourcent -> FormatFr.pourcent(pourcent);
            case Number nombre -> FormatFr.entier(nombre);
            case Object texte -> Objects.toString(texte);
        };
    }

    public boolean estUnNombre() {
        return switch (this) {
            case COMMUNE, CODE, BASE, REGIME, ENTREE -> false;
            default -> true;
        };
    }

    private static @Nullable Object rp(LigneDepartement ligne) {
        return ligne.faits()
                .retenu()
                .map(inventaire ->
                        inventaire.rp() != null ? (Object) inventaire.rp() : intervalle(inventaire.rpEstime()))
                .orElse(null);
    }

    private static @Nullable Object intervalle(@Nullable Intervalle bornes) {
        if (bornes == null) {
            return null;
        }
        return bornes.estUnPoint()
                ? (Object) bornes.min()
                : Phrases.de(
                        "objectif.departement.entre", FormatFr.entier(bornes.min()), FormatFr.entier(bornes.max()));
    }

    private static int arrondi(ObjectifLegal legal) {
        return legal.deficit().setScale(0, RoundingMode.HALF_UP).intValueExact();
    }
}
