package fr.mixitesociale.contrat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.mixitesociale.acces.Perimetre;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.RefusMetier;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

abstract class OuvrirUnContratContrat {

    private static final PeriodeTriennale PERIODE = new PeriodeTriennale(2029);

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ContratsService contrats;

    @Autowired
    ContratsConsultation consultation;

    @Autowired
    AccesContrat acces;

    @Test
    @DisplayName("la commune, son intercommunalité et l’État signent, et eux seuls voient le contrat")
    void signatairesEtVisibilite() {
        UnContrat contrat = UnContrat.enElaboration(contexte);

        Contrat lu = contrat.enTantQueCommune(() -> acces.exiger(contrat.id())).contrat();
        assertThat(lu.signataires())
                .extracting(Signataire::nature)
                .containsExactly(NatureSignataire.COMMUNE, NatureSignataire.EPCI, NatureSignataire.ETAT);
        assertThat(contrat.enTantQueEpci(() -> acces.exiger(contrat.id())).nomDuCote())
                .isEqualTo(lu.signataires().get(1).nom());
        assertThat(contrat.enTantQueDdt(() -> acces.exiger(contrat.id())).estEtat())
                .isTrue();
        assertThat(contrat.enTantQueVoisin(() -> acces.participation(contrat.id())))
                .isEmpty();
        assertThat(contrat.enTantQueAdmin(() -> acces.participation(contrat.id())))
                .as("administrators are on no side")
                .isEmpty();
        assertThatExceptionOfType(ContratIntrouvable.class)
                .isThrownBy(() -> contrat.enTantQueVoisin(() -> acces.exiger(contrat.id())))
                .withMessage(new ContratIntrouvable().getMessage());
        assertThatExceptionOfType(ContratIntrouvable.class)
                .as("absent and foreign answer alike")
                .isThrownBy(() -> contrat.enTantQueVoisin(() -> acces.exiger(UUID.randomUUID())))
                .withMessage(new ContratIntrouvable().getMessage());
    }

    @Test
    @DisplayName("chacun liste ses contrats, pas ceux des autres")
    void liste() {
        UnContrat sien = UnContrat.enElaboration(contexte);
        UnContrat autre = UnContrat.enElaboration(contexte);

        assertThat(sien.enTantQueCommune(consultation::mesContrats))
                .extracting(Contrat::id)
                .containsExactly(sien.id());
        assertThat(autre.enTantQueEpci(consultation::mesContrats))
                .extracting(Contrat::id)
                .contains(autre.id())
                .doesNotContain(sien.id());
        assertThat(sien.enTantQueAdmin(consultation::mesContrats)).isEmpty();
    }

    @Test
    @DisplayName("dans la Métropole du Grand Paris l’EPT signe aussi ; Paris n’en a pas")
    void grandParis() {
        assertThat(natures("92012"))
                .containsExactly(
                        NatureSignataire.COMMUNE, NatureSignataire.EPCI, NatureSignataire.EPT, NatureSignataire.ETAT);
        assertThat(natures("75056"))
                .containsExactly(NatureSignataire.COMMUNE, NatureSignataire.EPCI, NatureSignataire.ETAT);
    }

    private List<NatureSignataire> natures(String code) {
        UnContrat nimporte = UnContrat.enElaboration(contexte);
        return nimporte
                .parLePortail(() -> contrats.signatairesPrevus(NatureContrat.COMMUNE, List.of(new CodeInsee(code))))
                .stream()
                .map(Signataire::nature)
                .toList();
    }

    @Test
    @DisplayName("l’État n’ouvre un contrat que dans son département, et une commune n’en ouvre pas")
    void quiOuvre() {
        UnContrat contrat = UnContrat.enElaboration(contexte);
        NouveauContrat nouveau = new NouveauContrat(
                NatureContrat.COMMUNE, TypeContrat.SANS_AMENAGEMENT, PERIODE, List.of(contrat.commune()));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> contrat.enTantQueCommune(() -> contrats.ouvrir(nouveau)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> contrat.enTantQueAdmin(() -> contrats.ouvrir(nouveau)));
        String ailleurs = "974".equals(contrat.departement()) ? "06" : "974";
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> contrat.enTantQue(
                        "ddt-ailleurs",
                        Role.DDT,
                        new Perimetre.SurDepartement(ailleurs),
                        () -> contrats.ouvrir(nouveau)));
        assertThat(contrat.<UUID>enTantQueDdt(() -> contrats.ouvrir(nouveau))).isNotNull();
        assertThatExceptionOfType(RefusMetier.class)
                .as("one contract for a commune and a period")
                .isThrownBy(() -> contrat.enTantQueDdt(() -> contrats.ouvrir(nouveau)))
                .withMessageContaining("2029-2031");
    }

    @Test
    @DisplayName("des communes de deux intercommunalités ne font pas un contrat")
    void epciDifferents() {
        UnContrat une = UnContrat.enElaboration(contexte);
        UnContrat deux = UnContrat.enElaboration(contexte);
        NouveauContrat nouveau = new NouveauContrat(
                NatureContrat.COMMUNES, TypeContrat.SANS_AMENAGEMENT, PERIODE, List.of(une.commune(), deux.commune()));

        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> une.parLePortail(() -> contrats.ouvrir(nouveau)))
                .withMessageContaining("même intercommunalité");
    }

    @Test
    @DisplayName("un signataire associé voit ses contrats, et seulement ceux-là")
    void associe() {
        UnContrat sien = UnContrat.enElaboration(contexte);
        UnContrat autre = UnContrat.enElaboration(contexte);
        String epf = sien.avecAssocie("EPF d’essai");

        Participation participation = sien.enTantQueAssocie(epf, () -> acces.exiger(sien.id()));
        assertThat(participation.nomDuCote()).isEqualTo("EPF d’essai");
        assertThat(participation.estPublique()).isFalse();
        assertThat(sien.enTantQueAssocie(epf, consultation::mesContrats))
                .extracting(Contrat::id)
                .containsExactly(sien.id());
        assertThat(sien.enTantQueAssocie(epf, () -> acces.participation(autre.id())))
                .isEmpty();
    }
}
