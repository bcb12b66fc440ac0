package fr.mixitesociale.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.mixitesociale.acces.Perimetre;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.FabriqueDocument.Format;
import fr.mixitesociale.contrat.PointDeControle;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.engagement.ChampEngagement;
import fr.mixitesociale.engagement.EngagementFiche;
import fr.mixitesociale.engagement.EngagementsConsultation;
import fr.mixitesociale.engagement.EngagementsService;
import fr.mixitesociale.engagement.NouvelEngagement;
import fr.mixitesociale.engagement.Theme;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.procedure.AvantApres.Ligne;
import fr.mixitesociale.redaction.Comparaison.Morceau;
import fr.mixitesociale.redaction.Comparaison.Nature;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.suivi.GouvernanceConsultation;
import fr.mixitesociale.suivi.GouvernanceService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the articles it opens to the consolidated text; what it does not open stays shut, what is given up goes back. */
abstract class VieDUnAvenantContrat {

    private static final String SIGNE = "Créer un observatoire du foncier";
    private static final String MODIFIE = "Créer un observatoire du foncier et du logement vacant";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ProcedureService procedure;

    @Autowired
    ProcedureConsultation consultation;

    @Autowired
    AvenantsService avenants;

    @Autowired
    AvenantsConsultation lecture;

    @Autowired
    EngagementsService engagements;

    @Autowired
    EngagementsConsultation engagementsLus;

    @Autowired
    GouvernanceService gouvernances;

    @Autowired
    GouvernanceConsultation gouvernancesLues;

    @Autowired
    AccesContrat acces;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock horloge;

    private UnContrat contrat;
    private LocalDate aujourdhui;
    private UUID engagement;

    @BeforeEach
    void contratEnVigueur() {
        contrat = UnContrat.enElaboration(contexte);
        aujourdhui = LocalDate.now(horloge);
        engagement = contrat.enTantQueCommune(() -> engagements.creer(
                contrat.id(),
                new NouvelEngagement(Theme.FONCIER, SIGNE, commune().id(), null)));
        UnContrat.mettreEnVigueur(contexte, contrat.id());
    }

    @Test
    @DisplayName("l’avenant ouvre ses articles et eux seuls ; le texte en vigueur ne change pas avant sa signature")
    void ouvre() {
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> reecrire(MODIFIE))
                .withMessageContaining("avenant");
        preparer("engagements");
        reecrire(MODIFIE);
        assertThatExceptionOfType(RefusDroit.class)
                .as("what it does not open stays shut")
                .isThrownBy(() -> gouverner(4));
        assertThat(enVigueur(aujourdhui)).contains(SIGNE).doesNotContain(MODIFIE);
        assertThat(lecture(1).comparaison()).singleElement().satisfies(article -> {
            assertThat(article.cle()).isEqualTo("engagements");
            List<Ligne> changees =
                    article.lignes().stream().filter(Ligne::estChangee).toList();
            assertThat(changees).isNotEmpty();
            assertThat(texte(changees.getFirst().avant())).contains(SIGNE).doesNotContain("vacant");
            assertThat(texte(changees.getFirst().apres())).contains(MODIFIE);
            assertThat(changees.getFirst().mots()).anyMatch(mot -> mot.nature() == Nature.AJOUTE);
        });
    }

    @Test
    @DisplayName("un seul avenant à la fois, préparé par qui en a le droit, avec ses motifs et ses articles")
    void refus() {
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> maire(() -> avenants.preparer(contrat.id(), " ", Set.of("engagements"))))
                .withMessageContaining("motifs");
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> maire(() -> avenants.preparer(contrat.id(), "Motif", Set.of("projets"))))
                .withMessageContaining("article");
        preparer("engagements");
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> preparer("gouvernance"))
                .withMessageContaining("un seul avenant à la fois");
        assertThatExceptionOfType(ContratIntrouvable.class)
                .isThrownBy(() -> contrat.enTantQueVoisin(() -> lecture.lire(contrat.id(), 1)));
        assertThatExceptionOfType(RefusMetier.class)
                .as("nothing is changed yet")
                .isThrownBy(() -> prefet(() -> malgre(arret())))
                .withMessageContaining("ne change rien");
    }

    @Test
    @DisplayName(
            "abandonné, l’avenant rend aux articles leur rédaction signée ; l’avancement reste, l’historique se souvient")
    void abandon() {
        UUID avenant = preparer("engagements", "gouvernance");
        reecrire(MODIFIE);
        gouverner(4);
        UUID ajoute = contrat.enTantQueCommune(() -> engagements.creer(
                contrat.id(),
                new NouvelEngagement(
                        Theme.URBANISME, "Réviser le PLU", commune().id(), null)));
        avancer("Étude lancée");
        prefet(() -> fait(
                SaisieActe.de(Acte.ABANDONNER, aujourdhui).motif("Plus d’objet").surAvenant(avenant)));

        assertThat(intitules()).containsExactly(SIGNE);
        assertThat(engagement(engagement).valeur(ChampEngagement.AVANCEMENT)).isEqualTo("Étude lancée");
        assertThat(lu().ouverture()).isNull();
        assertThat(journal(engagement, "intitule")).containsExactly(MODIFIE, SIGNE);
        assertThat(journal(ajoute, "suppression")).hasSize(1);
        assertThat(parAn()).isNull();
        assertThatExceptionOfType(RefusDroit.class).isThrownBy(() -> reecrire(MODIFIE));
        assertThat(maire(() -> lecture.duContrat(contrat.id())))
                .singleElement()
                .satisfies(fiche -> assertThat(fiche.avenant().statut()).isEqualTo(StatutContrat.ABANDONNE));
        assertThat(preparer("gouvernance")).as("another may begin").isNotNull();
    }

    @Test
    @DisplayName("un article retiré de l’avenant reprend sa rédaction signée")
    void changerDObjet() {
        UUID avenant = preparer("engagements");
        reecrire(MODIFIE);
        maire(() -> {
            avenants.modifier(contrat.id(), avenant, "Autre motif", Set.of("gouvernance"));
            return true;
        });
        assertThat(intitules()).containsExactly(SIGNE);
        gouverner(4);
        assertThat(lecture(1).fiche().avenant().motif()).isEqualTo("Autre motif");
    }

    @Test
    @DisplayName("deux avenants de suite : chaque signature scelle le contrat consolidé, et une altération se voit")
    void consolider() {
        signer(MODIFIE);
        assertThat(enVigueur(aujourdhui)).contains(MODIFIE);
        assertThat(lu().ouverture()).isNull();
        assertThat(maire(() -> consultation.enVigueurLe(contrat.id(), aujourdhui.minusDays(1))))
                .isEmpty();
        signer("Créer un établissement foncier");
        assertThat(enVigueur(aujourdhui)).contains("établissement foncier").doesNotContain("observatoire");
        assertThat(lecture(1).comparaison())
                .as("a signed avenant still shows what it changed")
                .hasSize(1);
        assertThat(contrat.enTantQueCommune(() -> lecture.fichier(contrat.id(), 2, Format.DOCX)))
                .isNotEmpty();
        assertThat(contrat.enTantQueCommune(() -> lecture.fichierConsolide(contrat.id(), 1, Format.PDF)))
                .isNotEmpty();
        assertThat(intactes()).containsExactly(true, true, true);
        jdbc.sql("""
                        update procedure_version set avenant_donnees = replace(avenant_donnees, 'observatoire', 'inventaire')
                        where contrat_id = :id and numero = 2
                        """).param("id", contrat.id()).update();
        assertThat(intactes())
                .as("the text of the first avenant was tampered with")
                .containsExactly(true, false, true);
    }

    @Test
    @DisplayName(
            "retoucher l’avenant après une délibération la marque à reprendre ; ses articles se ferment à la signature")
    void aReprendre() {
        UUID avenant = preparer("engagements");
        reecrire(MODIFIE);
        prefet(() -> malgre(arret()));
        maire(() -> fait(SaisieActe.de(Acte.DELIBERER, aujourdhui).surAvenant(avenant)));
        president(() -> fait(SaisieActe.de(Acte.DELIBERER, aujourdhui).surAvenant(avenant)));
        reecrire(MODIFIE + " en 2027");
        assertThat(lecture(1).vie().actes())
                .filteredOn(acte -> acte.acte().acte() == Acte.DELIBERER)
                .hasSize(2)
                .allMatch(ActeLu::aReprendre);
        assertThatExceptionOfType(RefusDeGarde.class)
                .isThrownBy(() -> prefet(() -> malgre(SaisieActe.de(Acte.OUVRIR_SIGNATURE, aujourdhui))))
                .withMessageContaining("à reprendre");
        reecrire(MODIFIE);
        prefet(() -> malgre(SaisieActe.de(Acte.OUVRIR_SIGNATURE, aujourdhui)));
        assertThatExceptionOfType(RefusDroit.class).isThrownBy(() -> reecrire(SIGNE));
        assertThatExceptionOfType(RefusDroit.class)
                .as("services do not sign")
                .isThrownBy(() -> contrat.enTantQueCommune(() -> fait(signature(avenant))));
    }

    private void signer(String intitule) {
        UUID avenant = preparer("engagements");
        reecrire(intitule);
        prefet(() -> malgre(arret()));
        maire(() -> fait(SaisieActe.de(Acte.DELIBERER, aujourdhui).surAvenant(avenant)));
        president(() -> fait(SaisieActe.de(Acte.DELIBERER, aujourdhui).surAvenant(avenant)));
        prefet(() -> malgre(SaisieActe.de(Acte.OUVRIR_SIGNATURE, aujourdhui)));
        maire(() -> fait(signature(avenant)));
        president(() -> fait(signature(avenant)));
        prefet(() -> fait(signature(avenant)));
    }

    private SaisieActe signature(UUID avenant) {
        return SaisieActe.de(Acte.SIGNER, aujourdhui).surAvenant(avenant);
    }

    private SaisieActe arret() {
        return SaisieActe.de(Acte.ARRETER_PROJET, aujourdhui)
                .avec(lu().signataires().stream().map(Signataire::id).collect(Collectors.toSet()));
    }

    private UUID preparer(String... articles) {
        return maire(() -> avenants.preparer(contrat.id(), "Le foncier a changé", Set.of(articles)));
    }

    private void reecrire(String intitule) {
        saisir("intitule", intitule);
    }

    private void avancer(String avancement) {
        saisir("avancement", avancement);
    }

    private void saisir(String champ, String valeur) {
        contrat.enTantQueCommune(() -> {
            EngagementFiche lu = engagement(engagement);
            String avant = lu.valeur(ChampEngagement.de(champ).orElseThrow());
            return engagements.modifier(contrat.id(), Saisie.champ(engagement, lu.version(), champ, avant, valeur));
        });
    }

    private void gouverner(int parAn) {
        contrat.enTantQueCommune(() -> {
            var fiche = gouvernancesLues.lire(contrat.id());
            return gouvernances.modifier(
                    contrat.id(), Saisie.champ(contrat.id(), fiche.version(), "copil_par_an", null, "" + parAn));
        });
    }

    private Integer parAn() {
        return jdbc.sql("select copil_par_an from gouvernance where contrat_id = :id")
                .param("id", contrat.id())
                .query((rs, _) -> Optional.ofNullable(rs.getObject(1, Integer.class)))
                .single()
                .orElse(null);
    }

    private List<String> intitules() {
        return contrat.enTantQueCommune(() -> engagementsLus.lister(contrat.id())).stream()
                .map(fiche -> fiche.valeur(ChampEngagement.INTITULE))
                .toList();
    }

    private EngagementFiche engagement(UUID id) {
        return contrat.enTantQueCommune(() -> engagementsLus.lire(contrat.id(), id));
    }

    private List<String> journal(UUID objet, String champ) {
        return jdbc.sql(
                        "select coalesce(apres, avant) from journal_ecriture where objet_id = :id and champ = :champ order by id")
                .param("id", objet.toString())
                .param("champ", champ)
                .query(String.class)
                .list();
    }

    private String enVigueur(LocalDate jour) {
        return maire(() -> consultation.enVigueurLe(contrat.id(), jour))
                .orElseThrow()
                .donnees();
    }

    private LectureAvenant lecture(int numero) {
        return maire(() -> lecture.lire(contrat.id(), numero));
    }

    private List<Boolean> intactes() {
        return maire(() -> consultation.verifier(contrat.id())).stream()
                .map(ProcedureConsultation.Verification::intacte)
                .toList();
    }

    private static String texte(List<Morceau> mots) {
        return mots.stream().map(Morceau::texte).collect(Collectors.joining());
    }

    private UUID malgre(SaisieActe saisie) {
        UUID avenant = lecture(
                        lecture.duContrat(contrat.id()).getLast().avenant().numero())
                .fiche()
                .avenant()
                .id();
        SaisieActe sienne = saisie.surAvenant(avenant);
        Map<String, String> raisons = consultation.essayer(contrat.id(), sienne).stream()
                .filter(point -> !point.estBloquant())
                .collect(Collectors.toMap(PointDeControle::code, _ -> "Motif d’essai", (un, _) -> un));
        return fait(sienne.malgre(raisons));
    }

    private UUID fait(SaisieActe saisie) {
        return procedure.accomplir(contrat.id(), saisie);
    }

    private Contrat lu() {
        return contrat.parLePortail(() -> acces.exiger(contrat.id()).contrat());
    }

    private Signataire commune() {
        return lu().signataires().getFirst();
    }

    private <T> T maire(Supplier<T> travail) {
        return contrat.enTantQue("maire-essai", Role.MAIRE, new Perimetre.SurCommune(contrat.commune()), travail);
    }

    private <T> T president(Supplier<T> travail) {
        return contrat.enTantQue(
                "president-essai", Role.EPCI_PRESIDENT, new Perimetre.SurEpci(contrat.epci()), travail);
    }

    private <T> T prefet(Supplier<T> travail) {
        return contrat.enTantQue(
                "prefet-essai", Role.PREFET, new Perimetre.SurDepartement(contrat.departement()), travail);
    }
}
