package fr.mixitesociale.objectif;

import fr.mixitesociale.socle.Champ;
import fr.mixitesociale.socle.Phrases;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of a commune's objective, and whose they are. */
public enum ChampObjectif implements Champ<LigneObjectif> {
    BASE_RP(Qui.COMMUNE_OU_ETAT, Genre.NOMBRE, l -> l.baseRp, (l, v) -> l.baseRp = Genre.entier(v)),
    BASE_LLS(Qui.COMMUNE_OU_ETAT, Genre.NOMBRE, l -> l.baseLls, (l, v) -> l.baseLls = Genre.entier(v)),
    BASE_CIBLE(Qui.COMMUNE_OU_ETAT, Genre.POURCENT, l -> l.baseCible, (l, v) -> l.baseCible = Genre.nombre(v)),
    BASE_DEFICIT(Qui.COMMUNE_OU_ETAT, Genre.DECIMAL, l -> l.baseDeficit, (l, v) -> l.baseDeficit = Genre.nombre(v)),
    BASE_TAUX(Qui.COMMUNE_OU_ETAT, Genre.POURCENT, l -> l.baseTaux, (l, v) -> l.baseTaux = Genre.nombre(v)),
    BASE_SOURCE(Qui.COMMUNE_OU_ETAT, Genre.COURT, l -> l.baseSource, (l, v) -> l.baseSource = v),
    RETENU(Qui.COMMUNE, Genre.NOMBRE, l -> l.retenu, (l, v) -> l.retenu = Genre.entier(v)),
    DIFFICULTES(Qui.COMMUNE, Genre.LONG, l -> l.difficultes, (l, v) -> l.difficultes = v),
    OUTILS(Qui.COMMUNE, Genre.LONG, l -> l.outils, (l, v) -> l.outils = v),
    MARGES(Qui.COMMUNE, Genre.LONG, l -> l.marges, (l, v) -> l.marges = v),
    ENGAGEMENTS_COMMUNE(Qui.COMMUNE, Genre.LONG, l -> l.engagementsCommune, (l, v) -> l.engagementsCommune = v),
    ENGAGEMENTS_EPCI(Qui.EPCI, Genre.LONG, l -> l.engagementsEpci, (l, v) -> l.engagementsEpci = v),
    CUMUL(Qui.COMMUNE, Genre.LONG, l -> l.cumul, (l, v) -> l.cumul = v),
    MARGES_FAIBLES(Qui.COMMUNE, Genre.LONG, l -> l.margesFaibles, (l, v) -> l.margesFaibles = v),
    REPORTE(Qui.COMMUNE, Genre.OUI_NON, l -> l.reporte, (l, v) -> l.reporte = "oui".equals(v)),
    MOTIF(Qui.COMMUNE, Genre.LONG, l -> l.motif, (l, v) -> l.motif = v),
    SOUMISE(Qui.ETAT, Genre.OUI_NON, l -> l.soumise, (l, v) -> l.soumise = "oui".equals(v)),
    DEMANDE_MOTIVEE_LE(Qui.ETAT, Genre.DATE, l -> l.demandeMotiveeLe, (l, v) -> l.demandeMotiveeLe = Genre.jour(v)),
    DEROGATION_LE(Qui.ETAT, Genre.DATE, l -> l.derogationLe, (l, v) -> l.derogationLe = Genre.jour(v));

    private final Qui qui;
    private final Genre genre;
    private final Function<LigneObjectif, @Nullable Object> lecture;
    private final BiConsumer<LigneObjectif, @Nullable String> ecriture;

    /** Whose field it is. */
    enum Qui {
        COMMUNE,
        EPCI,
        COMMUNE_OU_ETAT,
        ETAT
    }

    ChampObjectif(
            Qui qui,
            Genre genre,
            Function<LigneObjectif, @Nullable Object> lecture,
            BiConsumer<LigneObjectif, @Nullable String> ecriture) {
        this.qui = qui;
        this.genre = genre;
        this.lecture = lecture;
        this.ecriture = ecriture;
    }

    public static Optional<ChampObjectif> de(String cle) {
        return Arrays.stream(values()).filter(champ -> champ.cle().equals(cle)).findFirst();
    }

    @Override
    public String cle() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String libelle() {
        return Phrases.de("objectif.champ." + cle());
    }

    public Genre genre() {
        return genre;
    }

    Qui qui() {
        return qui;
    }

    @Override
    public @Nullable String lire(LigneObjectif ligne) {
        return Genre.texte(lecture.apply(ligne));
    }

    @Override
    public @Nullable String normaliser(@Nullable String saisi) {
        String canonique = genre.normaliser(cle(), saisi);
        // a box that nobody ticked says no
        return canonique == null && genre == Genre.OUI_NON ? "non" : canonique;
    }

    @Override
    public void ecrire(LigneObjectif ligne, @Nullable String canonique) {
        ecriture.accept(ligne, canonique);
    }
}
