package fr.mixitesociale.engagement;

import fr.mixitesociale.socle.Champ;
import fr.mixitesociale.socle.Phrases;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of an engagement, in the order of its form. */
public enum ChampEngagement implements Champ<Engagement> {
    THEME(true, Genre.THEME, e -> e.theme.name(), (e, v) -> e.theme = Theme.valueOf(exige(v))),
    INTITULE(true, Genre.court(300), e -> e.intitule, (e, v) -> e.intitule = exige(v)),
    SIGNATAIRE_PILOTE(
            true,
            Genre.SIGNATAIRE,
            e -> e.signatairePilote.toString(),
            (e, v) -> e.signatairePilote = UUID.fromString(exige(v))),
    PILOTE(true, Genre.court(200), e -> e.pilote, (e, v) -> e.pilote = v),
    SIGNATAIRES(true, Genre.SIGNATAIRES, e -> Genre.joindre(e.signataires), (e, v) -> e.signataires = Genre.separer(v)),
    RESULTAT_ATTENDU(true, Genre.TEXTE, e -> e.resultatAttendu, (e, v) -> e.resultatAttendu = v),
    METHODE(true, Genre.TEXTE, e -> e.methode, (e, v) -> e.methode = v),
    CALENDRIER(true, Genre.TEXTE, e -> e.calendrier, (e, v) -> e.calendrier = v),
    ECHEANCE(true, Genre.DATE, e -> Genre.texte(e.echeance), (e, v) -> e.echeance = Genre.jour(v)),
    INDICATEUR_NATURE(
            true,
            Genre.NATURE,
            e -> e.indicateurNature == null ? null : e.indicateurNature.name(),
            (e, v) -> e.indicateurNature = v == null ? null : NatureIndicateur.valueOf(v)),
    INDICATEUR_LIBELLE(true, Genre.court(300), e -> e.indicateurLibelle, (e, v) -> e.indicateurLibelle = v),
    UNITE(true, Genre.court(40), e -> e.unite, (e, v) -> e.unite = v),
    CIBLE(true, Genre.MESURE, e -> e.cible, (e, v) -> e.cible = v),
    LIEN_PLH(true, Genre.court(500), e -> e.lienPlh, (e, v) -> e.lienPlh = v),
    STATUT(false, Genre.STATUT, e -> e.statut.name(), (e, v) -> e.statut = StatutEngagement.valueOf(exige(v))),
    VALEUR(false, Genre.MESURE, e -> e.valeur, (e, v) -> e.valeur = v),
    VALEUR_LE(false, Genre.DATE, e -> Genre.texte(e.valeurLe), (e, v) -> e.valeurLe = Genre.jour(v)),
    AVANCEMENT(false, Genre.TEXTE, e -> e.avancement, (e, v) -> e.avancement = v);

    private final boolean redactionnel;
    private final Genre genre;
    private final Function<Engagement, @Nullable String> lecture;
    private final BiConsumer<Engagement, @Nullable String> ecriture;

    ChampEngagement(
            boolean redactionnel,
            Genre genre,
            Function<Engagement, @Nullable String> lecture,
            BiConsumer<Engagement, @Nullable String> ecriture) {
        this.redactionnel = redactionnel;
        this.genre = genre;
        this.lecture = lecture;
        this.ecriture = ecriture;
    }

    public static Optional<ChampEngagement> de(String cle) {
        return Arrays.stream(values()).filter(champ -> champ.cle().equals(cle)).findFirst();
    }

    @Override
    public String cle() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String libelle() {
        return Phrases.de("engagement.champ." + cle());
    }

    /** Part of what was signed: frozen once the contract is; otherwise it lives with the contract. */
    public boolean estRedactionnel() {
        return redactionnel;
    }

    @Override
    public @Nullable String lire(Engagement engagement) {
        return lecture.apply(engagement);
    }

    @Override
    public @Nullable String normaliser(@Nullable String saisi) {
        return genre.normaliser(this, saisi);
    }

    @Override
    public void ecrire(Engagement engagement, @Nullable String canonique) {
        ecriture.accept(engagement, canonique);
    }

    private static String exige(@Nullable String valeur) {
        return Objects.requireNonNull(valeur);
    }
}
