package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.socle.CodeInsee;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Builds a stored inventory line; says only what matters to the test. */
public final class UneLigne {

    private static final Instant MATIN = Instant.parse("2026-01-10T08:00:00Z");

    private final Source source;
    private final int annee;
    private long id = 1;
    private Instant importeLe = MATIN;
    private @Nullable Integer lls;
    private @Nullable Integer rp;
    private @Nullable Intervalle rpEstime;
    private @Nullable BigDecimal taux;
    private @Nullable String tauxMotif;
    private @Nullable BigDecimal cible;
    private @Nullable Boolean soumise;
    private @Nullable Boolean deficitaire;
    private @Nullable Boolean carencee;
    private @Nullable Boolean exemptee;
    private @Nullable Integer objectif;
    private @Nullable BigDecimal deficitNotifie;
    private Dispositif dispositif = Dispositif.INCONNU;

    private UneLigne(Source source, int annee) {
        this.source = source;
        this.annee = annee;
    }

    public static UneLigne du(Source source, int annee) {
        return new UneLigne(source, annee);
    }

    public UneLigne importeeApres(long heures) {
        importeLe = MATIN.plusSeconds(3600 * heures);
        id += heures;
        return this;
    }

    public UneLigne lls(int valeur) {
        lls = valeur;
        return this;
    }

    public UneLigne rp(int valeur) {
        rp = valeur;
        return this;
    }

    public UneLigne rpEstime(int min, int max) {
        rpEstime = new Intervalle(min, max);
        return this;
    }

    public UneLigne taux(String valeur) {
        taux = new BigDecimal(valeur);
        return this;
    }

    public UneLigne tauxMotif(String valeur) {
        tauxMotif = valeur;
        return this;
    }

    public UneLigne cible(int valeur) {
        cible = BigDecimal.valueOf(valeur);
        return this;
    }

    public UneLigne soumise(boolean valeur) {
        soumise = valeur;
        return this;
    }

    public UneLigne deficitaire(boolean valeur) {
        deficitaire = valeur;
        return this;
    }

    public UneLigne carencee(boolean valeur) {
        carencee = valeur;
        return this;
    }

    public UneLigne exemptee(boolean valeur) {
        exemptee = valeur;
        return this;
    }

    public UneLigne objectif(int valeur) {
        objectif = valeur;
        return this;
    }

    public UneLigne deficitNotifie(String valeur) {
        deficitNotifie = new BigDecimal(valeur);
        return this;
    }

    public UneLigne dispositif(Dispositif valeur) {
        dispositif = valeur;
        return this;
    }

    LigneInventaire ligne() {
        return new LigneInventaire(
                id,
                new CodeInsee("00001"),
                annee,
                LocalDate.of(annee, 1, 1),
                source,
                source.name().toLowerCase(java.util.Locale.ROOT) + ".csv",
                importeLe,
                lls,
                null,
                rp,
                rpEstime,
                taux,
                tauxMotif,
                false,
                cible,
                soumise,
                deficitaire,
                carencee,
                exemptee,
                null,
                null,
                null,
                deficitNotifie,
                objectif,
                dispositif);
    }
}
