package fr.mixitesociale.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.Chapitre;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.ObjetsDuContrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.engagement.EngagementsService.Sens;
import fr.mixitesociale.essai.CompteurSql;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.Collision;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.socle.ValeurRefusee;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@Import(CompteurSql.class)
abstract class TenirLesEngagementsContrat {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    EngagementsService service;

    @Autowired
    EngagementsConsultation consultation;

    @Autowired
    AccesContrat acces;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CompteurSql compteur;

    private UnContrat contrat;

    @BeforeEach
    void ouvrir() {
        contrat = UnContrat.enElaboration(contexte);
    }

    @Test
    @DisplayName("la commune ouvre et écrit son engagement ; l’EPCI et l’État le lisent et savent qui peut l’écrire")
    void ecrire() {
        UUID id =
                contrat.enTantQueCommune(() -> creer(Theme.FONCIER, "Acquérir 12 terrains", NatureSignataire.COMMUNE));
        contrat.enTantQueCommune(() -> modifier(id, ChampEngagement.RESULTAT_ATTENDU, null, " 120 logements "));
        EngagementFiche fiche = contrat.enTantQueEpci(() -> lire(id));
        assertThat(fiche.resultatAttendu()).isEqualTo("120 logements");
        assertThat(fiche.numero()).isEqualTo("1.1");
        assertThat(fiche.droit().suivi()).isFalse();
        assertThat(fiche.droit().lectureSeule()).contains("Lecture seule").contains("Commune");
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(
                        () -> contrat.enTantQueDdt(() -> modifier(id, ChampEngagement.STATUT, "A_LANCER", "EN_COURS")))
                .withMessageContaining("Seuls ses agents peuvent le modifier");
        assertThatExceptionOfType(RefusDroit.class).isThrownBy(() -> contrat.enTantQueEpci(() -> supprimer(id)));
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> contrat.enTantQueEpci(() -> deplacer(id, Sens.MONTER)));
    }

    @Test
    @DisplayName("l’État confie un engagement à un signataire associé, qui le tient alors seul")
    void confier() {
        String epf = contrat.avecAssocie("EPF d’essai");
        UUID id = contrat.enTantQueDdt(() -> creer(Theme.FONCIER, "Porter les terrains", NatureSignataire.ASSOCIE));
        contrat.enTantQueAssocie(epf, () -> modifier(id, ChampEngagement.METHODE, null, "Conventions de portage"));
        EngagementFiche fiche = contrat.enTantQueDdt(() -> lire(id));
        assertThat(fiche.methode()).isEqualTo("Conventions de portage");
        assertThat(fiche.droit().redaction()).as("handed over").isFalse();
        assertThat(fiche.signataires()).extracting(Signataire::nature).containsExactly(NatureSignataire.ETAT);
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> contrat.enTantQueAssocie(
                        epf, () -> creer(Theme.FONCIER, "De moi-même", NatureSignataire.ASSOCIE)))
                .withMessageContaining("signataire associé");
    }

    @Test
    @DisplayName("une fois le contrat en vigueur, la rédaction est figée ; statut, valeur et avancement vivent encore")
    void enVigueur() {
        UUID id = contrat.enTantQueCommune(() -> creer(Theme.URBANISME, "Modifier le PLU", NatureSignataire.COMMUNE));
        enVigueur(contrat.id());
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> contrat.enTantQueCommune(
                        () -> modifier(id, ChampEngagement.INTITULE, "Modifier le PLU", "Autre chose")))
                .withMessageContaining("avenant");
        assertThatExceptionOfType(RefusDroit.class).isThrownBy(() -> contrat.enTantQueCommune(() -> supprimer(id)));
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() ->
                        contrat.enTantQueCommune(() -> creer(Theme.FONCIER, "Trop tard", NatureSignataire.COMMUNE)))
                .withMessageContaining("avenant");
        contrat.enTantQueCommune(() -> modifier(id, ChampEngagement.STATUT, "A_LANCER", "EN_COURS"));
        EngagementFiche fiche = contrat.enTantQueCommune(() -> lire(id));
        assertThat(fiche.statut()).isEqualTo(StatutEngagement.EN_COURS);
        assertThat(fiche.droit().redaction()).isFalse();
        assertThat(fiche.droit().lectureSeule()).contains("en vigueur");
    }

    @Test
    @DisplayName("deux agents sur deux champs : les deux saisies restent ; sur le même champ : la seconde est avertie")
    void fusion() {
        UUID id = contrat.enTantQueCommune(() -> creer(Theme.FONCIER, "Acquérir", NatureSignataire.COMMUNE));
        contrat.enTantQueCommune(() -> modifier(id, ChampEngagement.METHODE, null, "Préemption"));
        ResultatSaisie autre =
                contrat.enTantQueCommune(() -> modifier(id, ChampEngagement.CALENDRIER, null, "Dès 2026"));
        assertThat(autre.estComplet()).isTrue();
        ResultatSaisie heurt = contrat.enTantQueCommune(() -> service.modifier(
                contrat.id(),
                new Saisie(
                        id,
                        0,
                        Map.of(
                                "methode", new Valeurs(null, "Négociation"),
                                "pilote", new Valeurs(null, "Service foncier")))));
        assertThat(heurt.enregistres()).containsExactly("pilote");
        assertThat(heurt.collisions()).singleElement().satisfies(collision -> {
            assertThat(collision.sienne()).isEqualTo("Préemption");
            assertThat(collision.mienne()).isEqualTo("Négociation");
            assertThat(collision.auteur()).isEqualTo("agent-commune");
            assertThat(collision.le()).isNotNull();
        });
        EngagementFiche fiche = contrat.enTantQueCommune(() -> lire(id));
        assertThat(fiche.methode()).isEqualTo("Préemption");
        assertThat(fiche.calendrier()).isEqualTo("Dès 2026");
        Collision collision = heurt.collisions().getFirst();
        contrat.enTantQueCommune(() -> modifier(id, ChampEngagement.METHODE, collision.sienne(), collision.mienne()));
        assertThat(contrat.enTantQueCommune(() -> lire(id)).methode()).isEqualTo("Négociation");
    }

    @Test
    @DisplayName("une suppression s’annule ; l’engagement supprimé n’est plus nulle part, puis revient à sa place")
    void supprimerPuisRetablir() {
        UUID premier = contrat.enTantQueCommune(() -> creer(Theme.FONCIER, "Un", NatureSignataire.COMMUNE));
        UUID second = contrat.enTantQueCommune(() -> creer(Theme.FONCIER, "Deux", NatureSignataire.COMMUNE));
        contrat.enTantQueCommune(() -> supprimer(premier));
        assertThat(intitules()).containsExactly("1.1 Deux");
        assertThatExceptionOfType(ContratIntrouvable.class)
                .isThrownBy(() -> contrat.enTantQueCommune(() -> lire(premier)));
        assertThatExceptionOfType(ContratIntrouvable.class)
                .isThrownBy(() ->
                        contrat.enTantQueCommune(() -> modifier(premier, ChampEngagement.METHODE, null, "Trop tard")));
        assertThatExceptionOfType(RefusDroit.class).isThrownBy(() -> contrat.enTantQueEpci(() -> retablir(premier)));
        contrat.enTantQueCommune(() -> retablir(premier));
        assertThat(intitules()).containsExactly("1.1 Un", "1.2 Deux");
        assertThat(champsDuJournal(premier)).contains("creation", "suppression", "retablissement");
        assertThat(champsDuJournal(second)).doesNotContain("suppression");
    }

    @Test
    @DisplayName("monter et descendre change la place dans le thème, et rien aux extrémités")
    void ordre() {
        UUID un = contrat.enTantQueCommune(() -> creer(Theme.FONCIER, "Un", NatureSignataire.COMMUNE));
        contrat.enTantQueCommune(() -> creer(Theme.FONCIER, "Deux", NatureSignataire.COMMUNE));
        contrat.enTantQueCommune(() -> creer(Theme.ATTRIBUTIONS, "Ailleurs", NatureSignataire.COMMUNE));
        contrat.enTantQueCommune(() -> deplacer(un, Sens.DESCENDRE));
        assertThat(intitules()).containsExactly("1.1 Deux", "1.2 Un", "4.1 Ailleurs");
        contrat.enTantQueCommune(() -> deplacer(un, Sens.DESCENDRE));
        assertThat(intitules()).containsExactly("1.1 Deux", "1.2 Un", "4.1 Ailleurs");
    }

    @Test
    @DisplayName("l’identifiant d’un autre contrat, un étranger et l’administrateur ne trouvent rien")
    void etrangers() {
        UUID id = contrat.enTantQueCommune(() -> creer(Theme.FONCIER, "À nous", NatureSignataire.COMMUNE));
        UnContrat autre = UnContrat.enElaboration(contexte);
        absent(() -> autre.enTantQueCommune(() -> consultation.lire(autre.id(), id)));
        absent(() -> autre.enTantQueCommune(
                () -> service.modifier(autre.id(), Saisie.champ(id, 0, "methode", null, "Pirate"))));
        absent(() -> autre.enTantQueCommune(() -> consultation.lister(contrat.id())));
        absent(() -> contrat.enTantQueVoisin(() -> consultation.lister(contrat.id())));
        absent(() -> contrat.enTantQueAdmin(() -> consultation.lister(contrat.id())));
        Participation etrangere = autre.enTantQueCommune(() -> acces.exiger(autre.id()));
        assertThat(objets().objets(etrangere, List.of(id.toString(), "n’importe quoi")))
                .isEmpty();
    }

    @Test
    @DisplayName("ce qui ne se comprend pas est refusé sous son champ, avec ce qui est attendu")
    void refus() {
        UUID id = contrat.enTantQueCommune(() -> creer(Theme.FONCIER, "Mesurer", NatureSignataire.COMMUNE));
        contrat.enTantQueCommune(() -> modifier(id, ChampEngagement.INDICATEUR_NATURE, null, "NOMBRE"));
        refuse(id, ChampEngagement.CIBLE, null, "beaucoup", "Un nombre est attendu");
        refuse(id, ChampEngagement.INTITULE, "Mesurer", "  ", "intitulé");
        refuse(id, ChampEngagement.ECHEANCE, null, "31/02/2027", "12/03/2026");
        refuse(id, ChampEngagement.ECHEANCE, null, "01/01/1999", "entre 2025 et 2048");
        refuse(id, ChampEngagement.VALEUR_LE, null, "01/01/2090", "aujourd’hui");
        refuse(id, ChampEngagement.METHODE, null, "x".repeat(4001), "4");
        refuse(id, ChampEngagement.SIGNATAIRES, null, UUID.randomUUID().toString(), "pas de ce contrat");
        contrat.enTantQueCommune(() -> modifier(id, ChampEngagement.ECHEANCE, null, "12/03/2027"));
        contrat.enTantQueCommune(() -> modifier(id, ChampEngagement.ECHEANCE, "2027-03-12", ""));
        assertThat(contrat.enTantQueCommune(() -> lire(id)).echeance())
                .as("emptied")
                .isNull();
        contrat.enTantQueCommune(() -> modifier(id, ChampEngagement.CIBLE, null, "1 200,5"));
        contrat.enTantQueCommune(() -> modifier(id, ChampEngagement.VALEUR, null, "300"));
        contrat.enTantQueCommune(() -> modifier(id, ChampEngagement.UNITE, null, "m²"));
        Indicateur indicateur = contrat.enTantQueCommune(() -> lire(id)).indicateur();
        assertThat(indicateur.cible()).isEqualTo("1200.5");
        assertThat(indicateur.mesure()).isEqualTo("300 sur 1\u202f200,5\u00a0m²");
    }

    @Test
    @DisplayName("un enregistrement tient en six ordres SQL, la liste en quatre, quel que soit le nombre d’engagements")
    void sobriete() {
        UUID id = contrat.enTantQueCommune(() -> creer(Theme.FONCIER, "Un", NatureSignataire.COMMUNE));
        List<Signataire> tous = contrat.enTantQueCommune(() -> acces.exiger(contrat.id()))
                .contrat()
                .signataires();
        String concernes = Genre.joindre(Set.of(tous.get(1).id(), tous.getLast().id()));
        contrat.enTantQueCommune(() -> modifier(id, ChampEngagement.SIGNATAIRES, null, concernes));
        for (int i = 0; i < 12; i++) {
            String titre = "Autre " + i;
            contrat.enTantQueEpci(() -> creer(Theme.PROGRAMMATION, titre, NatureSignataire.EPCI));
        }
        compteur.remettreAZero();
        contrat.enTantQueCommune(() -> modifier(id, ChampEngagement.METHODE, null, "Préemption"));
        assertThat(compteur.ordres())
                .as(() -> String.join("\n", compteur.textes()))
                .isLessThanOrEqualTo(6);
        compteur.remettreAZero();
        List<EngagementFiche> liste = contrat.enTantQueCommune(() -> consultation.lister(contrat.id()));
        assertThat(liste).hasSize(13);
        assertThat(liste.getFirst().signataires()).hasSize(2);
        assertThat(compteur.ordres())
                .as(() -> String.join("\n", compteur.textes()))
                .isLessThanOrEqualTo(4);
    }

    @Test
    @DisplayName("la synthèse compte par statut et dit ce qui manque : thèmes, indicateurs, dates")
    void apercu() {
        UUID id = contrat.enTantQueCommune(() -> creer(Theme.FONCIER, "Un", NatureSignataire.COMMUNE));
        contrat.enTantQueCommune(() -> modifier(id, ChampEngagement.STATUT, "A_LANCER", "REALISE"));
        Chapitre.Apercu apercu = contrat.enTantQueEpci(() -> chapitre().apercu(acces.exiger(contrat.id())));
        assertThat(apercu.chiffres()).extracting(Chapitre.Chiffre::valeur).containsExactly("1", "1", "0");
        assertThat(apercu.attentions())
                .anyMatch(phrase -> phrase.contains("Attributions aux publics prioritaires"))
                .anyMatch(phrase -> phrase.contains("1.1 n’a pas d’indicateur mesurable"))
                .anyMatch(phrase -> phrase.contains("1.1 n’a pas d’échéance"));
    }

    @Test
    @DisplayName("l’historique parle français et sait remettre une valeur passée, sauf si elle a changé depuis")
    void restaurer() {
        UUID id = contrat.enTantQueCommune(() -> creer(Theme.FONCIER, "Un", NatureSignataire.COMMUNE));
        contrat.enTantQueCommune(() -> modifier(id, ChampEngagement.METHODE, null, "Ancienne"));
        contrat.enTantQueCommune(() -> modifier(id, ChampEngagement.METHODE, "Ancienne", "Nouvelle"));
        assertThat(objets().libelleValeur("theme", "FONCIER")).isEqualTo("Action foncière");
        assertThat(objets().libelleValeur("echeance", "2027-03-12")).isEqualTo("12/03/2027");
        Signataire pilote = contrat.enTantQueCommune(() -> lire(id)).signatairePilote();
        assertThat(objets().libelleValeur("signataire_pilote", pilote.id().toString()))
                .isEqualTo(pilote.nom());
        assertThat(objets().estRestaurable("suppression")).isFalse();
        boolean perimee = contrat.enTantQueCommune(
                () -> objets().restaurer(acces.exiger(contrat.id()), id.toString(), "methode", "Ancienne", "Autre"));
        assertThat(perimee).isFalse();
        boolean faite = contrat.enTantQueCommune(
                () -> objets().restaurer(acces.exiger(contrat.id()), id.toString(), "methode", "Nouvelle", "Ancienne"));
        assertThat(faite).isTrue();
        assertThat(contrat.enTantQueCommune(() -> lire(id)).methode()).isEqualTo("Ancienne");
    }

    private UUID creer(Theme theme, String intitule, NatureSignataire pilote) {
        Signataire signataire = acces.exiger(contrat.id()).contrat().signataires().stream()
                .filter(s -> s.nature() == pilote)
                .findFirst()
                .orElseThrow();
        return service.creer(contrat.id(), new NouvelEngagement(theme, intitule, signataire.id(), null));
    }

    private ResultatSaisie modifier(UUID id, ChampEngagement champ, @Nullable String lue, @Nullable String saisie) {
        return service.modifier(contrat.id(), Saisie.champ(id, 0, champ.cle(), lue, saisie));
    }

    private void refuse(UUID id, ChampEngagement champ, @Nullable String lue, String saisie, String raison) {
        assertThatExceptionOfType(ValeurRefusee.class)
                .isThrownBy(() -> contrat.enTantQueCommune(() -> modifier(id, champ, lue, saisie)))
                .withMessageContaining(raison)
                .satisfies(refus -> assertThat(refus.champ()).isEqualTo(champ.cle()));
        assertThat(contrat.enTantQueCommune(() -> lire(id)).valeur(champ))
                .as("nothing written")
                .isEqualTo(lue);
    }

    private static void absent(Supplier<?> travail) {
        assertThatExceptionOfType(ContratIntrouvable.class).isThrownBy(travail::get);
    }

    private EngagementFiche lire(UUID id) {
        return consultation.lire(contrat.id(), id);
    }

    private Object supprimer(UUID id) {
        service.supprimer(contrat.id(), id);
        return id;
    }

    private Object retablir(UUID id) {
        service.retablir(contrat.id(), id);
        return id;
    }

    private Object deplacer(UUID id, Sens sens) {
        service.deplacer(contrat.id(), id, sens);
        return id;
    }

    private List<String> intitules() {
        return contrat.enTantQueCommune(() -> consultation.lister(contrat.id())).stream()
                .map(fiche -> fiche.numero() + " " + fiche.intitule())
                .toList();
    }

    private List<String> champsDuJournal(UUID id) {
        return jdbc.sql("select champ from journal_ecriture where objet = 'engagement' and objet_id = :id")
                .param("id", id.toString())
                .query(String.class)
                .list();
    }

    private void enVigueur(UUID id) {
        UnContrat.mettreEnVigueur(contexte, id);
    }

    private ObjetsDuContrat objets() {
        return contexte.getBean(EngagementsDuContrat.class);
    }

    private Chapitre chapitre() {
        return contexte.getBean(ChapitreEngagements.class);
    }
}
