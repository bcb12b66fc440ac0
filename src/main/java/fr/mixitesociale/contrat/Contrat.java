package fr.mixitesociale.contrat;

import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Siren;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contract as its frame tells it: everything but the chapters.
 *
 * @param epci the EPCI à fiscalité propre of its communes
 * @param terme last day of effect
 * @param signataires communes first, then EPCI, EPT, State, associated signatories
 * @param ouverture what an avenant in preparation opens again; null while there is none
 */
public record Contrat(
        UUID id,
        NatureContrat nature,
        TypeContrat type,
        PeriodeTriennale periode,
        StatutContrat statut,
        String intitule,
        @Nullable Siren epci,
        String departement,
        LocalDate terme,
        long version,
        List<Signataire> signataires,
        @Nullable OuvertureParAvenant ouverture) {

    public Contrat {
        signataires = List.copyOf(signataires);
    }

    /** One no avenant has opened. */
    public Contrat(
            UUID id,
            NatureContrat nature,
            TypeContrat type,
            PeriodeTriennale periode,
            StatutContrat statut,
            String intitule,
            @Nullable Siren epci,
            String departement,
            LocalDate terme,
            long version,
            List<Signataire> signataires) {
        this(id, nature, type, periode, statut, intitule, epci, departement, terme, version, signataires, null);
    }

    /** The same as if it stood there: the steps of an avenant are those of a contract. */
    public Contrat vuAu(StatutContrat autre) {
        return new Contrat(
                id, nature, type, periode, autre, intitule, epci, departement, terme, version, signataires, ouverture);
    }

    /**
     * Whether the wording of a chapter may be written: before the signature, or while an avenant opens it. This is the one
     * place that says so.
     *
     * @param chapitre {@link Chapitre#cle()}
     */
    public boolean redactionOuverte(String chapitre) {
        return statut.redactionOuverte() || estOuvertParAvenant(chapitre);
    }

    /** Whether an avenant in preparation opens this chapter of the signed text. */
    public boolean estOuvertParAvenant(String chapitre) {
        return ouverture != null && ouverture.chapitres().contains(chapitre);
    }

    /** The communes covered: each of them signs. */
    public List<CodeInsee> communes() {
        return signataires.stream()
                .filter(signataire -> signataire.nature() == NatureSignataire.COMMUNE)
                .map(signataire -> new CodeInsee(Objects.requireNonNull(signataire.code())))
                .toList();
    }

    public boolean couvre(CodeInsee commune) {
        return signataires.stream().anyMatch(s -> s.est(NatureSignataire.COMMUNE, commune.valeur()));
    }

    public Optional<Signataire> signataire(UUID signataire) {
        return signataires.stream().filter(s -> s.id().equals(signataire)).findFirst();
    }

    public Optional<Signataire> signataire(NatureSignataire nature, String code) {
        return signataires.stream().filter(s -> s.est(nature, code)).findFirst();
    }

    /** Path within the portal where this object is seen, with what is said of it. */
    public String lien(ObjetDuContrat objet) {
        return "contrats/%s/%s?volet=%s:%s".formatted(id, objet.onglet(), objet.objet(), objet.id());
    }

    /** Beginning of its id: enough to tell two contracts apart in a file name or a log. */
    public String reference() {
        return id.toString().substring(0, 8);
    }
}
