package fr.mixitesociale.contrat;

import fr.mixitesociale.acces.Utilisateur;
import fr.mixitesociale.contrat.SignatairesPrevus.Perimetre;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.Siren;
import fr.mixitesociale.territoire.Commune;
import fr.mixitesociale.territoire.Epci;
import fr.mixitesociale.territoire.Referentiel;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes a new frame; who may and why is checked by those who ask. */
@Component
class OuvertureContrat {

    private final SignatairesPrevus prevus;
    private final EcritureCadres ecriture;
    private final JournalDuCadre journal;
    private final Referentiel referentiel;

    OuvertureContrat(
            SignatairesPrevus prevus, EcritureCadres ecriture, JournalDuCadre journal, Referentiel referentiel) {
        this.prevus = prevus;
        this.ecriture = ecriture;
        this.journal = journal;
        this.referentiel = referentiel;
    }

    Perimetre perimetre(NouveauContrat nouveau) {
        return prevus.pour(nouveau.nature(), nouveau.communes());
    }

    /** @throws RefusMetier when the perimeter cannot be that of a contract, or a commune already has one for this period */
    UUID ouvrir(NouveauContrat nouveau, StatutContrat statut, Utilisateur auteur) {
        Perimetre perimetre = perimetre(nouveau);
        refuserLesDoublons(nouveau.periode(), perimetre);
        Contrat contrat = new Contrat(
                UUID.randomUUID(),
                nouveau.nature(),
                nouveau.type(),
                nouveau.periode(),
                statut,
                intitule(nouveau.nature(), perimetre),
                perimetre.epci(),
                perimetre.departement(),
                LocalDate.of(nouveau.periode().fin(), Month.DECEMBER, 31),
                0,
                perimetre.signataires());
        ecriture.ouvrir(contrat, journal.maintenant(), auteur.identifiant());
        Map<String, Valeurs> champs = new LinkedHashMap<>();
        champs.put("creation", new Valeurs(null, contrat.intitule()));
        champs.put("periode", new Valeurs(null, contrat.periode().libelle()));
        champs.put("statut", new Valeurs(null, contrat.statut().name()));
        journal.ecrire(contrat.id(), auteur, champs);
        return contrat.id();
    }

    private void refuserLesDoublons(PeriodeTriennale periode, Perimetre perimetre) {
        List<String> deja = ecriture.dejaCouvertes(
                periode.debut(),
                perimetre.communes().stream().map(c -> c.code().valeur()).toList());
        if (!deja.isEmpty()) {
            throw new RefusMetier("contrat.ouvrir.deja", String.join(", ", deja), periode.libelle());
        }
    }

    private String intitule(NatureContrat nature, Perimetre perimetre) {
        List<Commune> communes = perimetre.communes();
        String premiere = communes.getFirst().nom();
        return switch (nature) {
            case COMMUNE -> premiere;
            case COMMUNES -> Phrases.de("contrat.intitule.communes", premiere, communes.size() - 1);
            case EPCI -> groupement(communes.getFirst());
        };
    }

    /** In the Métropole du Grand Paris a single contract is made by EPT. */
    private String groupement(Commune commune) {
        Siren siren = commune.ept() == null ? commune.epci() : commune.ept();
        return siren == null
                ? commune.nom()
                : referentiel.epci(siren).map(Epci::nom).orElse(commune.nom());
    }
}
