package fr.mixitesociale.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.mixitesociale.acces.Perimetre;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ContratsService;
import fr.mixitesociale.contrat.FabriqueDocument.Format;
import fr.mixitesociale.contrat.NatureContrat;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.NouveauContrat;
import fr.mixitesociale.contrat.PointDeControle;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.document.DocumentsService;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.inventaire.InventairesDeTest;
import fr.mixitesociale.inventaire.Source;
import fr.mixitesociale.inventaire.UneLigne;
import fr.mixitesociale.objectif.ObjectifsService;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.territoire.Referentiel;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** From the demande to the term; each guard of the law refused once, each of the guide passed over with its reason. */
abstract class VieDUnContratContrat {

    private static final PeriodeTriennale PROCHAINE = new PeriodeTriennale(2029);

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ProcedureService procedure;

    @Autowired
    ProcedureConsultation consultation;

    @Autowired
    AccesContrat acces;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock horloge;

    private UnContrat contrat;
    private LocalDate aujourdhui;

    @BeforeEach
    void contrat() {
        contrat = UnContrat.enElaboration(contexte);
        aujourdhui = LocalDate.now(horloge);
    }

    @Test
    @DisplayName("le maire demande, le préfet répond point par point puis accorde, le comité engage l’élaboration")
    void demande() {
        UUID demande = demander(Map.of(PointDemande.FONCIER, "Les terrains sont rares"));
        assertThat(statut(demande)).isEqualTo(StatutContrat.DEMANDE);

        assertThatExceptionOfType(RefusDroit.class)
                .as("a maire does not answer his own demande")
                .isThrownBy(() -> maire(() -> fait(demande, SaisieActe.de(Acte.ACCORDER, aujourdhui))));
        assertThatExceptionOfType(RefusDeGarde.class)
                .isThrownBy(() -> prefet(() -> fait(demande, SaisieActe.de(Acte.ACCORDER, aujourdhui))))
                .withMessageContaining("n’ont pas encore reçu de réponse")
                .withMessageContaining("guide DHUP");
        prefet(() -> {
            procedure.repondre(demande, commune(demande).id(), PointDemande.FONCIER, "Partagé");
            return true;
        });
        prefet(() -> fait(demande, SaisieActe.de(Acte.ACCORDER, aujourdhui)));
        assertThat(statut(demande)).isEqualTo(StatutContrat.ACCORD);

        assertThatExceptionOfType(RefusDeGarde.class)
                .isThrownBy(() -> prefet(() -> fait(demande, SaisieActe.de(Acte.ENGAGER_ELABORATION, aujourdhui))))
                .withMessageContaining("comité de pilotage");
        prefet(() -> fait(
                demande, SaisieActe.de(Acte.ENGAGER_ELABORATION, aujourdhui).avec(tous(demande))));
        assertThat(statut(demande)).isEqualTo(StatutContrat.ELABORATION);
    }

    @Test
    @DisplayName("une demande sans difficulté ni besoin exposés se justifie ; une intercommunalité ne demande pas")
    void demandeVide() {
        assertThatExceptionOfType(RefusDeGarde.class)
                .isThrownBy(() -> demander(Map.of()))
                .withMessageContaining("difficultés");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> contrat.enTantQueEpci(
                        () -> procedure.demander(nouveau(), SaisieActe.de(Acte.DEMANDER, aujourdhui), Map.of())));
    }

    @Test
    @DisplayName("un contrat de deux communes attend la demande de chacune")
    void deuxCommunes() {
        UnContrat deux = UnContrat.deCommunes(contexte, 2);
        NouveauContrat nouveau = new NouveauContrat(
                NatureContrat.COMMUNES,
                TypeContrat.SANS_AMENAGEMENT,
                PROCHAINE,
                List.of(deux.commune(0), deux.commune(1)));
        Map<PointDemande, String> points = Map.of(PointDemande.RECOURS, "Deux recours");
        UUID demande = deux.enTantQue(
                "maire-0",
                Role.MAIRE,
                new Perimetre.SurCommune(deux.commune(0)),
                () -> procedure.demander(nouveau, SaisieActe.de(Acte.DEMANDER, aujourdhui), points));
        Supplier<UUID> accorder = () -> deux.enTantQue(
                "prefet",
                Role.PREFET,
                new Perimetre.SurDepartement(deux.departement()),
                () -> procedure.accomplir(
                        demande,
                        SaisieActe.de(Acte.ACCORDER, aujourdhui)
                                .malgre(Map.of("procedure.reponses", "Réponses données en réunion"))));

        assertThatExceptionOfType(RefusDeGarde.class)
                .isThrownBy(accorder::get)
                .withMessageContaining("n’a pas encore demandé")
                .withMessageContaining("art. L. 302-8-1, II CCH");
        deux.enTantQue("maire-1", Role.MAIRE, new Perimetre.SurCommune(deux.commune(1)), () -> {
            procedure.demander(demande, SaisieActe.de(Acte.DEMANDER, aujourdhui), points);
            return true;
        });
        accorder.get();
        assertThat(statut(demande)).isEqualTo(StatutContrat.ACCORD);
    }

    @Test
    @DisplayName("le préfet ne propose qu’à une commune carencée")
    void propositionSansCarence() {
        assertThatExceptionOfType(RefusDeGarde.class)
                .isThrownBy(() -> prefet(() -> procedure.proposer(nouveau(), SaisieActe.de(Acte.PROPOSER, aujourdhui))))
                .withMessageContaining("arrêté de carence")
                .withMessageContaining("L. 302-9-1");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> maire(() -> procedure.proposer(nouveau(), SaisieActe.de(Acte.PROPOSER, aujourdhui))));
    }

    @Test
    @DisplayName("un refus dit son motif, et rien ne repart d’un contrat refusé")
    void refus() {
        UUID demande = demander(Map.of(PointDemande.BESOINS, "Petits logements"));
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> prefet(() -> fait(demande, SaisieActe.de(Acte.REFUSER, aujourdhui))))
                .withMessageContaining("motif");
        prefet(() -> fait(demande, SaisieActe.de(Acte.REFUSER, aujourdhui).motif("Foncier disponible")));
        assertThat(statut(demande)).isEqualTo(StatutContrat.REFUS);
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> prefet(() -> fait(demande, SaisieActe.de(Acte.ACCORDER, aujourdhui))))
                .withMessageContaining("Refusé");
    }

    @Test
    @DisplayName("sans délibération ni inventaire de base, la signature ne s’ouvre pas : chaque point dit son article")
    void ouvertureRefusee() {
        projet();
        assertThatExceptionOfType(RefusDeGarde.class)
                .isThrownBy(() -> prefet(() -> ouvrir()))
                .satisfies(refus -> assertThat(refus.points())
                        .extracting(PointDeControle::code)
                        .contains("procedure.deliberations", "procedure.base_connue"))
                .withMessageContaining("art. L. 2121-29")
                .withMessageContaining("L. 302-8, VII");
        assertThat(contrat.enTantQueCommune(() -> consultation.controles(contrat.id())))
                .as("everyone reads the same list")
                .extracting(PointDeControle::code)
                .contains("procedure.deliberations");
    }

    @Test
    @DisplayName(
            "la dernière signature obligatoire met en vigueur et fige une version que « vérifier » retrouve intacte")
    void signer() {
        signatureOuverte();
        assertThatExceptionOfType(RefusDroit.class)
                .as("services do not sign")
                .isThrownBy(() -> contrat.enTantQueCommune(() -> fait(contrat.id(), signature())));
        maire(() -> fait(contrat.id(), signature()));
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> maire(() -> fait(contrat.id(), signature())))
                .withMessageContaining("déjà");
        assertThatExceptionOfType(RefusDeGarde.class)
                .as("a contract one party signed is not given up")
                .isThrownBy(() -> prefet(() -> fait(
                        contrat.id(), SaisieActe.de(Acte.ABANDONNER, aujourdhui).motif("Fin"))));
        president(() -> fait(contrat.id(), signature()));
        assertThat(statut(contrat.id())).isEqualTo(StatutContrat.SIGNATURE_OUVERTE);
        prefet(() -> fait(contrat.id(), signature()));

        assertThat(statut(contrat.id())).isEqualTo(StatutContrat.EN_VIGUEUR);
        assertThat(maire(() -> consultation.verifier(contrat.id())))
                .singleElement()
                .satisfies(verification -> assertThat(verification.intacte()).isTrue());
        assertThat(maire(() -> consultation.enVigueurLe(contrat.id(), aujourdhui)))
                .isPresent();
        assertThat(maire(() -> consultation.enVigueurLe(contrat.id(), aujourdhui.minusDays(1))))
                .isEmpty();
    }

    @Test
    @DisplayName("une version altérée en base est détectée")
    void alteration() {
        UnContrat.mettreEnVigueur(contexte, contrat.id());
        assertThat(intactes()).containsExactly(true);
        jdbc.sql(
                        "update procedure_version set donnees = replace(donnees, '\"titre\"', '\"titrE\"') where contrat_id = :id")
                .param("id", contrat.id())
                .update();
        assertThat(intactes()).containsExactly(false);
    }

    @Test
    @DisplayName("un fichier figé altéré en base est détecté")
    void fichierAltere() {
        UnContrat.mettreEnVigueur(contexte, contrat.id());
        UUID version = jdbc.sql("select id from procedure_version where contrat_id = :id")
                .param("id", contrat.id())
                .query(UUID.class)
                .single();
        jdbc.sql("delete from procedure_fichier where version_id = :id and format = 'PDF'")
                .param("id", version)
                .update();
        jdbc.sql("insert into procedure_fichier (version_id, format, rang, octets) values (:id, 'PDF', 0, :octets)")
                .param("id", version)
                .param("octets", "faux".getBytes(StandardCharsets.UTF_8))
                .update();
        assertThat(intactes()).containsExactly(false);
    }

    @Test
    @DisplayName("une délibération donnée sur un autre texte est à reprendre et arrête la signature")
    void aReprendre() {
        signatureOuverte();
        jdbc.sql("""
                        update procedure_acte set empreinte_liante = 'autre'
                        where contrat_id = :id and acte = 'DELIBERER' and signataire_id = :commune
                        """)
                .param("id", contrat.id())
                .param("commune", commune(contrat.id()).id())
                .update();
        assertThatExceptionOfType(RefusDeGarde.class)
                .isThrownBy(() -> prefet(() -> fait(contrat.id(), signature())))
                .withMessageContaining("à reprendre");
        assertThat(maire(() -> consultation.lire(contrat.id())).attentes()).anySatisfy(attente -> {
            assertThat(attente.acte()).isEqualTo(Acte.DELIBERER);
            assertThat(attente.reprise()).isTrue();
        });
        maire(() -> fait(contrat.id(), SaisieActe.de(Acte.DELIBERER, aujourdhui)));
        prefet(() -> fait(contrat.id(), signature()));
    }

    @Test
    @DisplayName(
            "un mot de l’article 2 changé après la délibération la marque à reprendre ; remis, elle tient de nouveau")
    void unMotChange() {
        projet();
        maire(() -> fait(contrat.id(), SaisieActe.de(Acte.DELIBERER, aujourdhui)));
        assertThat(deliberationsAReprendre()).containsExactly(false);
        justifier(null, "Le foncier est rare");
        assertThat(deliberationsAReprendre()).containsExactly(true);
        justifier("Le foncier est rare", "");
        assertThat(deliberationsAReprendre()).containsExactly(false);
    }

    @Test
    @DisplayName(
            "l’inventaire de base se constate une fois connu ; un de ses chiffres corrigé, le constat est à reprendre")
    void baseConstatee() {
        projet();
        SaisieActe constat = SaisieActe.de(Acte.CONSTATER_BASE, aujourdhui);
        assertThatExceptionOfType(RefusDeGarde.class)
                .as("an inventory nobody knows is not stated")
                .isThrownBy(() -> prefet(() -> fait(contrat.id(), constat)))
                .withMessageContaining("n’est pas encore connu");
        new InventairesDeTest(jdbc)
                .stocker(
                        contrat.commune().valeur(),
                        "Essai",
                        contrat.departement(),
                        UneLigne.du(Source.NATIONAL, 2025).lls(400).rp(4_000).cible(25));
        assertThatExceptionOfType(RefusDeGarde.class)
                .isThrownBy(() -> prefet(this::ouvrir))
                .withMessageContaining("n’est pas constaté");
        prefet(() -> fait(contrat.id(), constat));
        assertThat(aReprendre(Acte.CONSTATER_BASE)).containsExactly(false);
        jdbc.sql("update inventaire set lls = 401 where code_insee = :code")
                .param("code", contrat.commune().valeur())
                .update();
        assertThat(aReprendre(Acte.CONSTATER_BASE)).containsExactly(true);
        assertThatExceptionOfType(RefusDeGarde.class)
                .isThrownBy(() -> prefet(this::ouvrir))
                .withMessageContaining("le constat est à reprendre");
        prefet(() -> fait(contrat.id(), constat));
        assertThat(aReprendre(Acte.CONSTATER_BASE)).containsExactlyInAnyOrder(true, false);
    }

    @Test
    @DisplayName("signé hors du portail, le contrat a son document complet, figé : ce qui vit ensuite ne le change pas")
    void documentHorsPortail() {
        UnContrat.mettreEnVigueur(contexte, contrat.id());
        DocumentsService documents = contexte.getBean(DocumentsService.class);
        byte[] fige = maire(() -> documents.ecrire(contrat.id(), Format.DOCX)).contenu();
        assertThat(fige).isNotEmpty();
        assertThat(maire(() -> documents.ecrire(contrat.id(), Format.PDF)).contenu())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(maire(() -> consultation.texteLe(contrat.id(), aujourdhui)))
                .hasValueSatisfying(texte -> assertThat(texte.ouvrage().toString())
                        .as("the complete skeleton, the PLAI and PLS sentence included")
                        .contains("Article 1er", "Article 2", "Article 3", "Article 4", "PLAI", "PLS"));
        jdbc.sql("update gouvernance set copil_attendus = 'Autre chose', version = version + 1 where contrat_id = :id")
                .param("id", contrat.id())
                .update();
        assertThat(maire(() -> documents.ecrire(contrat.id(), Format.DOCX)).contenu())
                .isEqualTo(fige);
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> maire(() -> documents.ecrireAu(contrat.id(), Format.PDF, aujourdhui.minusDays(1))))
                .withMessageContaining("n’était en vigueur");
    }

    @Test
    @DisplayName("revenir en élaboration fait tomber les signatures")
    void revenir() {
        signatureOuverte();
        maire(() -> fait(contrat.id(), signature()));
        prefet(() -> fait(
                contrat.id(),
                SaisieActe.de(Acte.REVENIR_EN_ELABORATION, aujourdhui).motif("Corriger l’article 3")));
        assertThat(statut(contrat.id())).isEqualTo(StatutContrat.ELABORATION);
        assertThat(maire(() -> consultation.lire(contrat.id())).actes())
                .noneMatch(acte -> acte.acte().acte() == Acte.SIGNER);
    }

    @Test
    @DisplayName("les services enregistrent un acte avec sa pièce et disent qui l’a fait, pour leur partie seulement")
    void surPapier() {
        projet();
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() ->
                        contrat.enTantQueCommune(() -> fait(contrat.id(), SaisieActe.de(Acte.DELIBERER, aujourdhui))))
                .withMessageContaining("qui a fait l’acte");
        UUID acte = contrat.enTantQueCommune(() ->
                fait(contrat.id(), SaisieActe.de(Acte.DELIBERER, aujourdhui).par("Claire Vasseur", "Maire")));
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> contrat.enTantQueCommune(() -> fait(
                        contrat.id(),
                        SaisieActe.de(Acte.DELIBERER, aujourdhui)
                                .pour(signataire(contrat.id(), NatureSignataire.EPCI)
                                        .id())
                                .par("Michel Astruc", "Président"))));
        contrat.enTantQueDdt(() -> {
            procedure.retirer(contrat.id(), acte);
            return true;
        });
        assertThat(maire(() -> consultation.lire(contrat.id())).actes())
                .noneMatch(lu -> lu.acte().id().equals(acte));
    }

    @Test
    @DisplayName(
            "l’échéance ne se constate pas avant le terme, un avis de la commission ne vaut que pour un mutualisant")
    void loi() {
        projet();
        assertThatExceptionOfType(RefusDeGarde.class)
                .isThrownBy(() -> prefet(() -> fait(contrat.id(), SaisieActe.de(Acte.AVIS_CNSRU, aujourdhui))))
                .withMessageContaining("L. 302-8, X");
        UnContrat.mettreEnVigueur(contexte, contrat.id());
        assertThatExceptionOfType(RefusDeGarde.class)
                .isThrownBy(() -> prefet(() -> fait(contrat.id(), SaisieActe.de(Acte.CONSTATER_ECHEANCE, aujourdhui))))
                .withMessageContaining("n’est pas passé");
        jdbc.sql("update contrat set terme = :hier, version = version + 1 where id = :id")
                .param("hier", aujourdhui.minusDays(1))
                .param("id", contrat.id())
                .update();
        prefet(() -> fait(contrat.id(), SaisieActe.de(Acte.CONSTATER_ECHEANCE, aujourdhui)));
        assertThat(statut(contrat.id())).isEqualTo(StatutContrat.ECHU);
    }

    @Test
    @DisplayName("abaissant et mutualisant ne se signent pas ensemble dans un même EPCI")
    void cumul() {
        jdbc.sql("update contrat set type = 'ABAISSANT', version = version + 1 where id = :id")
                .param("id", contrat.id())
                .update();
        UUID autre = contrat.enTantQueDdt(() -> contexte.getBean(ContratsService.class)
                .ouvrir(new NouveauContrat(
                        NatureContrat.COMMUNE,
                        TypeContrat.MUTUALISANT,
                        new PeriodeTriennale(2026),
                        List.of(voisineDeLEpci()))));
        assertThat(autre).isNotNull();
        assertThatExceptionOfType(RefusDeGarde.class)
                .isThrownBy(() -> UnContrat.mettreEnVigueur(contexte, contrat.id()))
                .withMessageContaining("mutualisant");
    }

    private CodeInsee voisineDeLEpci() {
        return contexte.getBean(Referentiel.class).epci(contrat.epci()).orElseThrow().membres().stream()
                .filter(code -> !code.equals(contrat.commune()))
                .findFirst()
                .orElseThrow();
    }

    private UUID demander(Map<PointDemande, String> points) {
        return maire(() -> procedure.demander(nouveau(), SaisieActe.de(Acte.DEMANDER, aujourdhui), points));
    }

    private NouveauContrat nouveau() {
        return new NouveauContrat(
                NatureContrat.COMMUNE, TypeContrat.SANS_AMENAGEMENT, PROCHAINE, List.of(contrat.commune()));
    }

    /** The text is held ready; whatever the chapters advise is passed over with a reason. */
    private void projet() {
        prefet(() -> malgre(SaisieActe.de(Acte.ARRETER_PROJET, aujourdhui).avec(tous(contrat.id()))));
    }

    /** On real communes without inventory the base is unknown: the step is given by hand. */
    private void signatureOuverte() {
        projet();
        maire(() -> fait(contrat.id(), SaisieActe.de(Acte.DELIBERER, aujourdhui)));
        president(() -> fait(contrat.id(), SaisieActe.de(Acte.DELIBERER, aujourdhui)));
        jdbc.sql("update contrat set statut = 'SIGNATURE_OUVERTE', version = version + 1 where id = :id")
                .param("id", contrat.id())
                .update();
    }

    private void justifier(@Nullable String lu, String saisi) {
        contrat.enTantQueCommune(() -> {
            UUID ligne = commune(contrat.id()).id();
            long version = jdbc.sql("select version from objectif_commune where id = :id")
                    .param("id", ligne)
                    .query(Long.class)
                    .single();
            return contexte.getBean(ObjectifsService.class)
                    .modifier(contrat.id(), Saisie.champ(ligne, version, "difficultes", lu, saisi));
        });
    }

    private List<Boolean> deliberationsAReprendre() {
        return aReprendre(Acte.DELIBERER);
    }

    private List<Boolean> aReprendre(Acte acte) {
        return maire(() -> consultation.lire(contrat.id())).actes().stream()
                .filter(lu -> lu.acte().acte() == acte)
                .map(ActeLu::aReprendre)
                .toList();
    }

    private UUID ouvrir() {
        return fait(contrat.id(), SaisieActe.de(Acte.OUVRIR_SIGNATURE, aujourdhui));
    }

    private SaisieActe signature() {
        return SaisieActe.de(Acte.SIGNER, aujourdhui);
    }

    private UUID malgre(SaisieActe saisie) {
        Map<String, String> raisons = consultation.essayer(contrat.id(), saisie).stream()
                .filter(point -> !point.estBloquant())
                .collect(Collectors.toMap(PointDeControle::code, _ -> "Motif d’essai", (un, _) -> un));
        return fait(contrat.id(), saisie.malgre(raisons));
    }

    private UUID fait(UUID id, SaisieActe saisie) {
        return procedure.accomplir(id, saisie);
    }

    private List<Boolean> intactes() {
        return maire(() -> consultation.verifier(contrat.id())).stream()
                .map(ProcedureConsultation.Verification::intacte)
                .toList();
    }

    private StatutContrat statut(UUID id) {
        return lu(id).statut();
    }

    private Contrat lu(UUID id) {
        return contrat.parLePortail(() -> acces.exiger(id).contrat());
    }

    private Set<UUID> tous(UUID id) {
        return lu(id).signataires().stream().map(Signataire::id).collect(Collectors.toSet());
    }

    private Signataire commune(UUID id) {
        return signataire(id, NatureSignataire.COMMUNE);
    }

    private Signataire signataire(UUID id, NatureSignataire nature) {
        return lu(id).signataires().stream()
                .filter(signataire -> signataire.nature() == nature)
                .findFirst()
                .orElseThrow();
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
