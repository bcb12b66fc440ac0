package fr.mixitesociale.contrat;

import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.Siren;
import fr.mixitesociale.territoire.Commune;
import fr.mixitesociale.territoire.Departement;
import fr.mixitesociale.territoire.Epci;
import fr.mixitesociale.territoire.Referentiel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Obligatory signatories, found from the territory (art. L. 302-8-1 CCH; guide DHUP, p. 14): the maires, the president
 * of the EPCI and the préfet; in the Métropole du Grand Paris the president of the EPT too, but in Paris which has none;
 * the Métropole de Lyon in the EPCI's place.
 */
@Component
class SignatairesPrevus {

    private final Referentiel referentiel;

    SignatairesPrevus(Referentiel referentiel) {
        this.referentiel = referentiel;
    }

    /** @throws RefusMetier when a commune is unknown or not of the same EPCI as the others */
    Perimetre pour(NatureContrat nature, List<CodeInsee> codes) {
        List<Commune> communes = codes.stream().distinct().map(this::commune).toList();
        verifierNombre(nature, communes);
        Commune premiere = communes.getFirst();
        communes.stream()
                .filter(commune -> !Objects.equals(commune.epci(), premiere.epci()))
                .findFirst()
                .ifPresent(autre -> {
                    throw new RefusMetier("contrat.ouvrir.epci_differents", premiere.nom(), autre.nom());
                });
        List<Signataire> signataires = new ArrayList<>();
        communes.forEach(commune -> signataires.add(signataire(
                NatureSignataire.COMMUNE,
                commune.code().valeur(),
                Phrases.de("contrat.signataire.nom.commune", NomDeCommune.precedeDeDe(commune.nom())))));
        groupements(communes, Commune::epci, NatureSignataire.EPCI, signataires);
        groupements(communes, Commune::ept, NatureSignataire.EPT, signataires);
        communes.stream()
                .map(Commune::departement)
                .distinct()
                .forEach(code -> signataires.add(signataire(
                        NatureSignataire.ETAT,
                        code,
                        Phrases.de(
                                "contrat.signataire.nom.etat",
                                referentiel
                                        .departement(code)
                                        .map(Departement::nom)
                                        .orElse(code)))));
        return new Perimetre(communes, premiere.epci(), premiere.departement(), signataires);
    }

    /** @param communes in the order they were given */
    record Perimetre(List<Commune> communes, @Nullable Siren epci, String departement, List<Signataire> signataires) {}

    private static void verifierNombre(NatureContrat nature, List<Commune> communes) {
        if (communes.isEmpty()) {
            throw new RefusMetier("contrat.ouvrir.sans_commune");
        }
        if (nature == NatureContrat.COMMUNE && communes.size() > 1) {
            throw new RefusMetier("contrat.ouvrir.une_seule_commune");
        }
        if (nature == NatureContrat.COMMUNES && communes.size() < 2) {
            throw new RefusMetier("contrat.ouvrir.plusieurs_communes");
        }
    }

    private Commune commune(CodeInsee code) {
        return referentiel.commune(code).orElseThrow(() -> new RefusMetier("contrat.ouvrir.commune_inconnue", code));
    }

    private void groupements(
            List<Commune> communes,
            Function<Commune, @Nullable Siren> groupement,
            NatureSignataire nature,
            List<Signataire> signataires) {
        communes.stream()
                .map(groupement)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(siren -> signataires.add(signataire(
                        nature,
                        siren.valeur(),
                        referentiel.epci(siren).map(Epci::nom).orElse(siren.valeur()))));
    }

    private static Signataire signataire(NatureSignataire nature, String code, String nom) {
        return new Signataire(UUID.randomUUID(), nature, code, nom, true);
    }
}
