package fr.mixitesociale.difficulte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.essai.CompteurSql;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.NouveauProjet;
import fr.mixitesociale.projet.ProjetsService;
import fr.mixitesociale.socle.CarteAccueil;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.socle.ValeurRefusee;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

@Import(CompteurSql.class)
abstract class SuivreLesDifficultesContrat {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    DifficultesService service;

    @Autowired
    DifficultesConsultation consultation;

    @Autowired
    ObjetsDifficulte objets;

    @Autowired
    CartesDifficultes cartes;

    @Autowired
    AccesContrat acces;

    @Autowired
    ProjetsService projets;

    @Autowired
    CompteurSql compteur;

    UnContrat contrat;
    UUID ilot;

    @BeforeEach
    void unProjet() {
        contrat = UnContrat.enVigueur(contexte);
        ilot = contrat.enTantQueCommune(
                () -> projets.ajouter(contrat.id(), NouveauProjet.nomme(contrat.commune(), "Îlot des Tanneurs")));
    }

    @Test
    @DisplayName("signalée d’un geste, lue par les signataires publics, à faire pour qui en est chargé, puis levée")
    void dUnBoutALAutre() {
        UUID id = contrat.enTantQueCommune(() -> signaler(NatureSignataire.EPCI));
        Difficulte lue = contrat.enTantQueDdt(this::premiere);
        assertThat(lue.estOuverte()).isTrue();
        assertThat(lue.projet()).isEqualTo("Îlot des Tanneurs");
        assertThat(lue.signaleePar()).isEqualTo("Personne d’essai");
        assertThat(lue.estEnRetard(LocalDate.of(2027, 1, 2))).isTrue();
        assertThat(lue.droits()).isEqualTo(new DroitsDifficulte(false, false));

        assertThat(contrat.enTantQueEpci(cartes::cartes))
                .extracting(CarteAccueil::genre, CarteAccueil::echeance)
                .containsExactly(tuple(CarteAccueil.Genre.A_FAIRE, LocalDate.of(2027, 1, 1)));
        assertThat(contrat.enTantQueDdt(cartes::cartes)).isEmpty();

        assertThatExceptionOfType(ValeurRefusee.class).isThrownBy(() -> contrat.enTantQueEpci(() -> lever(id, "  ")));
        contrat.enTantQueEpci(() -> lever(id, "Accord amiable signé"));
        Difficulte levee = contrat.enTantQueCommune(this::premiere);
        assertThat(levee.estOuverte()).isFalse();
        assertThat(levee.issue()).isEqualTo("Accord amiable signé");
        assertThat(levee.leveePar()).isEqualTo("Personne d’essai");
        assertThat(contrat.enTantQueEpci(cartes::cartes)).isEmpty();
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> contrat.enTantQueCommune(() -> lever(id, "Encore")))
                .withMessageContaining("levée par un autre");
        contrat.enTantQueCommune(() -> {
            service.rouvrir(contrat.id(), id);
            return "";
        });
        assertThat(contrat.enTantQueCommune(this::premiere).estOuverte()).isTrue();
    }

    @Test
    @DisplayName("sans nature ni description, ou à la charge d’un inconnu, elle est refusée en disant pourquoi")
    void refus() {
        for (Map<ChampDifficulte, String> valeurs : List.of(
                Map.of(ChampDifficulte.DESCRIPTION, "Recours"),
                Map.of(ChampDifficulte.NATURE, "RECOURS"),
                Map.of(
                        ChampDifficulte.NATURE, "RECOURS",
                        ChampDifficulte.DESCRIPTION, "x",
                        ChampDifficulte.PORTEUR, UUID.randomUUID().toString()),
                Map.of(
                        ChampDifficulte.NATURE, "RECOURS",
                        ChampDifficulte.DESCRIPTION, "x",
                        ChampDifficulte.ECHEANCE, "bientôt"))) {
            assertThatExceptionOfType(ValeurRefusee.class)
                    .isThrownBy(() -> contrat.enTantQueCommune(
                            () -> service.signaler(contrat.id(), new NouvelleDifficulte(ilot, valeurs))));
        }
        assertThat(contrat.enTantQueCommune(() -> consultation.duContrat(contrat.id())))
                .isEmpty();
    }

    @Test
    @DisplayName("l’État et l’intercommunalité signalent ; l’associé seulement pour ses projets ; chacun sait pourquoi")
    void droits() {
        String epf = contrat.avecAssocie("EPF");
        UUID deLEtat = contrat.enTantQueDdt(() -> signaler(NatureSignataire.COMMUNE));
        contrat.enTantQueEpci(() -> signaler(NatureSignataire.COMMUNE));
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> contrat.enTantQueAssocie(epf, () -> signaler(NatureSignataire.COMMUNE)));
        contrat.enTantQueCommune(() -> projets.enregistrer(
                contrat.id(), Saisie.champ(ilot, 0, ChampProjet.MAITRE_OUVRAGE.cle(), null, "EPF")));
        contrat.enTantQueAssocie(epf, () -> signaler(NatureSignataire.COMMUNE));
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> contrat.enTantQueEpci(() -> lever(deLEtat, "Fait")))
                .withMessageContaining("répondre en commentaire");
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> contrat.enTantQueCommune(() -> {
                    service.supprimer(contrat.id(), deLEtat);
                    return "";
                }));
        contrat.enTantQueDdt(() -> {
            service.supprimer(contrat.id(), deLEtat);
            service.retablir(contrat.id(), deLEtat);
            return "";
        });
    }

    @Test
    @DisplayName("un associé ne voit que celles dont il est chargé ; celles d’un projet confidentiel ne se voient pas")
    void caches() {
        String epf = contrat.avecAssocie("EPF");
        UUID id = contrat.enTantQueCommune(() -> signaler(NatureSignataire.EPCI));
        contrat.enTantQueAssocie(epf, () -> {
            Participation participation = acces.exiger(contrat.id());
            assertThat(consultation.duContrat(contrat.id())).isEmpty();
            assertThat(objets.objets(participation, List.of(id.toString(), "rien")))
                    .isEmpty();
            assertThat(objets.caches(participation)).containsExactly(id.toString());
            assertThatExceptionOfType(ContratIntrouvable.class).isThrownBy(() -> lever(id, "Fait"));
            return "";
        });
        UUID aSaCharge = contrat.enTantQueCommune(() -> signaler(NatureSignataire.ASSOCIE));
        assertThat(contrat.enTantQueAssocie(epf, () -> consultation.duContrat(contrat.id())))
                .extracting(Difficulte::id)
                .containsExactly(aSaCharge);
        contrat.enTantQueCommune(() ->
                projets.enregistrer(contrat.id(), Saisie.champ(ilot, 0, ChampProjet.CONFIDENTIEL.cle(), "non", "oui")));
        contrat.enTantQueAssocie(epf, () -> {
            assertThat(consultation.duContrat(contrat.id())).isEmpty();
            assertThat(cartes.cartes()).isEmpty();
            assertThatExceptionOfType(ContratIntrouvable.class).isThrownBy(() -> lever(aSaCharge, "Fait"));
            return "";
        });
        UnContrat voisin = UnContrat.enVigueur(contexte);
        voisin.enTantQueCommune(() -> {
            assertThatExceptionOfType(ContratIntrouvable.class)
                    .isThrownBy(() -> service.lever(voisin.id(), id, "Fait"));
            assertThatExceptionOfType(ContratIntrouvable.class)
                    .isThrownBy(() -> service.signaler(voisin.id(), new NouvelleDifficulte(ilot, valeurs(null))));
            return "";
        });
    }

    @Test
    @DisplayName("deux personnes sur le même champ : les deux valeurs sont montrées, aucune n’est perdue")
    void deuxALaFois() {
        UUID id = contrat.enTantQueCommune(() -> signaler(NatureSignataire.EPCI));
        contrat.enTantQueEpci(
                () -> service.enregistrer(contrat.id(), Saisie.champ(id, 0, "levier", "Négociation", "Préemption")));
        ResultatSaisie heurt = contrat.enTantQueCommune(
                () -> service.enregistrer(contrat.id(), Saisie.champ(id, 0, "levier", "Négociation", "Expropriation")));
        assertThat(heurt.collisions().getFirst().sienne()).isEqualTo("Préemption");
    }

    @Test
    @DisplayName("elles se lisent en un nombre d’ordres SQL qui ne dépend pas de leur nombre")
    void ordres() {
        for (int i = 0; i < 6; i++) {
            contrat.enTantQueCommune(() -> signaler(NatureSignataire.EPCI));
        }
        compteur.remettreAZero();
        assertThat(contrat.enTantQueCommune(() -> consultation.duContrat(contrat.id())))
                .hasSize(6);
        assertThat(compteur.ordres()).isLessThanOrEqualTo(4);
    }

    private Difficulte premiere() {
        return consultation.duContrat(contrat.id()).getFirst();
    }

    private String lever(UUID id, String issue) {
        service.lever(contrat.id(), id, issue);
        return issue;
    }

    private UUID signaler(NatureSignataire porteur) {
        return service.signaler(contrat.id(), new NouvelleDifficulte(ilot, valeurs(porteur)));
    }

    private Map<ChampDifficulte, String> valeurs(@Nullable NatureSignataire porteur) {
        Contrat lu = contrat.parLePortail(() -> acces.exiger(contrat.id()).contrat());
        String id = lu.signataires().stream()
                .filter(signataire -> signataire.nature() == porteur)
                .map(Signataire::id)
                .findFirst()
                .map(UUID::toString)
                .orElse("");
        return Map.of(
                ChampDifficulte.NATURE, "FONCIER",
                ChampDifficulte.DESCRIPTION, "Deux propriétaires indivis sur cinq n’ont pas répondu",
                ChampDifficulte.LEVIER, "Négociation",
                ChampDifficulte.PORTEUR, id,
                ChampDifficulte.ECHEANCE, "01/01/2027");
    }
}
