package fr.mixitesociale.projet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.essai.CompteurSql;
import fr.mixitesociale.essai.UnContrat;
import fr.mixitesociale.socle.Collision;
import fr.mixitesociale.socle.RefusDroit;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ResultatSaisie;
import fr.mixitesociale.socle.Saisie;
import fr.mixitesociale.socle.ValeurRefusee;
import java.util.List;
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
abstract class TenirLaListeContrat {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    ProjetsService service;

    @Autowired
    PropositionsService propositions;

    @Autowired
    ProjetsConsultation consultation;

    @Autowired
    AccesContrat acces;

    @Autowired
    ObjetsProjet objets;

    @Autowired
    ChapitreProjets chapitre;

    @Autowired
    LectureProjets lecture;

    @Autowired
    CompteurSql compteur;

    @Autowired
    JdbcClient jdbc;

    UnContrat contrat;
    UUID ilot;

    @BeforeEach
    void liste() {
        contrat = UnContrat.enVigueur(contexte);
        ilot = ajouter("Îlot des Tanneurs");
    }

    @Test
    @DisplayName(
            "la commune remplit une ligne cellule par cellule ; chaque cellule est dans l’historique, avant et après")
    void remplir() {
        saisir(ChampProjet.LOGEMENTS, null, "1 064");
        saisir(ChampProjet.LLS, null, "42");
        saisir(ChampProjet.LLS, "42", "44");
        saisir(ChampProjet.INITIATIVE, null, "privée");
        Projet projet = projet();
        assertThat(projet.entier(ChampProjet.LOGEMENTS)).isEqualTo(1064);
        assertThat(projet.nonVentile()).isEqualTo(44);
        assertThat(projet.valeur(ChampProjet.INITIATIVE)).isEqualTo("PRIVEE");
        assertThat(projet.modifiePar()).isEqualTo("agent-commune");
        assertThat(journal())
                .containsExactly(
                        "creation null Îlot des Tanneurs",
                        "logements null 1064",
                        "lls null 42",
                        "lls 42 44",
                        "initiative null PRIVEE");
    }

    @Test
    @DisplayName("une valeur qui ne se comprend pas est refusée en disant ce qui est attendu, et rien n’est écrit")
    void refus() {
        refuse(ChampProjet.LLS, "douze", "Nombre entier de 0 à 100 000 attendu, reçu : « douze »");
        refuse(ChampProjet.LLS, "-1", "Nombre entier");
        refuse(ChampProjet.LLS, "100001", "Nombre entier");
        refuse(ChampProjet.LLS, "12,5", "Nombre entier");
        refuse(ChampProjet.ANNEE_PREVUE, "1999", "Année de 2000 à 2100");
        refuse(ChampProjet.NOM, "  ", "garde un nom");
        refuse(ChampProjet.ADRESSE, "x".repeat(301), "301 caractères : 300 au plus");
        refuse(ChampProjet.INITIATIVE, "mixte", "Publique, Privée");
        assertThat(projet().version()).isZero();
    }

    @Test
    @DisplayName("une incohérence avertit et ne refuse jamais")
    void alertes() {
        saisir(ChampProjet.LOGEMENTS, null, "10");
        saisir(ChampProjet.LLS, null, "12");
        saisir(ChampProjet.PLAI, null, "5");
        saisir(ChampProjet.ANNEE_PREVUE, null, "2031");
        assertThat(projet().alertes())
                .containsExactlyInAnyOrder(
                        AlerteProjet.VENTILATION, AlerteProjet.LLS_SUPERIEURS, AlerteProjet.ANNEE_HORS_PERIODE);
        assertThat(attentions().alertes()).isOne();
        deplacer(ListeProjet.VIVIER, "Attend la période suivante");
        saisir(ChampProjet.PLUS, null, "7");
        saisir(ChampProjet.LOGEMENTS, "10", "12");
        assertThat(projet().alertes()).isEmpty();
        assertThat(attentions().alertes()).isZero();
    }

    @Test
    @DisplayName("deux champs différents se rejoignent ; le même champ montre les deux valeurs et n’écrase rien")
    void deuxALaFois() {
        long ouverte = projet().version();
        commune(() ->
                service.enregistrer(contrat.id(), Saisie.champ(ilot, ouverte, ChampProjet.LLS.cle(), null, "40")));
        ResultatSaisie autreChamp = commune(() ->
                service.enregistrer(contrat.id(), Saisie.champ(ilot, ouverte, ChampProjet.PLAI.cle(), null, "14")));
        assertThat(autreChamp.estComplet()).isTrue();
        ResultatSaisie memeChamp = commune(() ->
                service.enregistrer(contrat.id(), Saisie.champ(ilot, ouverte, ChampProjet.LLS.cle(), null, "42")));
        assertThat(memeChamp.enregistres()).isEmpty();
        Collision collision = memeChamp.collisions().getFirst();
        assertThat(collision)
                .extracting(Collision::champ, Collision::mienne, Collision::sienne, Collision::auteur)
                .containsExactly("lls", "42", "40", "agent-commune");
        assertThat(projet().entier(ChampProjet.LLS)).isEqualTo(40);
        assertThat(projet().entier(ChampProjet.PLAI)).isEqualTo(14);
        commune(() -> service.enregistrer(
                contrat.id(), Saisie.champ(ilot, memeChamp.version(), "lls", collision.sienne(), collision.mienne())));
        assertThat(projet().entier(ChampProjet.LLS)).isEqualTo(42);
    }

    @Test
    @DisplayName("une suppression se rattrape ; entre-temps la ligne ne s’écrit plus et n’est plus comptée")
    void supprimer() {
        long version = projet().version();
        saisir(ChampProjet.LLS, null, "42");
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> commune(() -> service.supprimer(contrat.id(), ilot, version)))
                .withMessageContaining("vient d’être modifié");
        commune(() -> service.supprimer(contrat.id(), ilot, projet().version()));
        assertThat(totaux().nombre()).isZero();
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> saisir(ChampProjet.LLS, "42", "43"))
                .withMessageContaining("a été supprimé");
        commune(() -> service.retablir(contrat.id(), ilot));
        assertThat(projet().entier(ChampProjet.LLS)).isEqualTo(42);
        assertThat(journal()).contains("suppression Îlot des Tanneurs null", "retablissement null Îlot des Tanneurs");
    }

    @Test
    @DisplayName("l’État, l’intercommunalité et le maître d’ouvrage proposent ; ils n’écrivent pas, et savent pourquoi")
    void cotes() {
        saisir(ChampProjet.MAITRE_OUVRAGE, null, "SEM Mirande");
        String bailleur = contrat.avecAssocie("SEM  mirande");
        String autre = contrat.avecAssocie("EPF");
        for (Qui qui : List.<Qui>of(
                contrat::enTantQueDdt, contrat::enTantQueEpci, t -> contrat.enTantQueAssocie(bailleur, t))) {
            assertThatExceptionOfType(RefusDroit.class)
                    .isThrownBy(() -> qui.agir(() -> ecrire(ChampProjet.LLS, null, "1")))
                    .withMessageContaining("Vous pouvez proposer");
            qui.agir(() -> propositions.proposer(contrat.id(), lls("50"), null));
        }
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() ->
                        contrat.enTantQueAssocie(autre, () -> propositions.proposer(contrat.id(), lls("50"), null)));
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> contrat.enTantQueDdt(
                        () -> service.ajouter(contrat.id(), NouveauProjet.nomme(contrat.commune(), "Terrain"))));
        assertThat(contrat.enTantQueDdt(() -> consultation.droits(contrat.id())).raison())
                .contains("tenue par la commune");
        assertThat(commune(() -> consultation.droits(contrat.id())))
                .isEqualTo(new DroitsListe(List.of(contrat.commune()), null));
        assertThat(attentions().propositions()).isEqualTo(3);
        assertThat(projet().entier(ChampProjet.LLS)).isNull();
    }

    @Test
    @DisplayName("une proposition est acceptée d’un clic, déclinée avec sa raison ou retirée ; une fois seulement")
    void repondre() {
        UUID proposition = proposer("50").id();
        assertThat(commune(() -> propositions.accepter(contrat.id(), proposition, null))
                        .estComplet())
                .isTrue();
        assertThat(projet().entier(ChampProjet.LLS)).isEqualTo(50);
        assertThat(projet().propositions()).isEmpty();
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> commune(() -> propositions.accepter(contrat.id(), proposition, "50")))
                .withMessageContaining("déjà reçu une réponse");

        UUID declinee = proposer("60").id();
        assertThatExceptionOfType(RefusMetier.class)
                .isThrownBy(() -> commune(() -> propositions.decliner(contrat.id(), declinee, " ")));
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> contrat.enTantQueDdt(() -> {
                    propositions.decliner(contrat.id(), declinee, "non");
                    return "";
                }));
        commune(() -> propositions.decliner(contrat.id(), declinee, "Le permis prévoit 50 logements"));
        UUID retiree = proposer("70").id();
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> commune(() -> propositions.retirer(contrat.id(), retiree)));
        contrat.enTantQueDdt(() -> {
            propositions.retirer(contrat.id(), retiree);
            return "";
        });
        assertThat(projet().propositions()).isEmpty();
        assertThat(journal())
                .contains(
                        "proposition Logements locatifs sociaux (LLS) : 50 → 60 déclinée : Le permis prévoit 50 logements");
    }

    @Test
    @DisplayName("une proposition sur une valeur changée depuis ne l’écrase pas : les deux sont montrées")
    void propositionPerimee() {
        UUID proposition = proposer("50").id();
        saisir(ChampProjet.LLS, null, "45");
        ResultatSaisie resultat = commune(() -> propositions.accepter(contrat.id(), proposition, null));
        assertThat(resultat.collisions())
                .extracting(Collision::mienne, Collision::sienne)
                .containsExactly(tuple("50", "45"));
        assertThat(projet().propositions()).hasSize(1);
        assertThat(commune(() -> propositions.accepter(contrat.id(), proposition, "45"))
                        .estComplet())
                .isTrue();
        assertThat(projet().entier(ChampProjet.LLS)).isEqualTo(50);
    }

    @Test
    @DisplayName("un projet confidentiel n’existe pas pour un signataire associé : liste, totaux, écriture, historique")
    void confidentiel() {
        String epf = contrat.avecAssocie("EPF");
        saisir(ChampProjet.MAITRE_OUVRAGE, null, "EPF");
        saisir(ChampProjet.LLS, null, "42");
        assertThat(contrat.enTantQueAssocie(epf, () -> consultation.projet(contrat.id(), ilot)))
                .isPresent();
        saisir(ChampProjet.CONFIDENTIEL, "non", "oui");
        contrat.enTantQueAssocie(epf, () -> {
            assertThat(consultation.projet(contrat.id(), ilot)).isEmpty();
            assertThat(consultation.tous(contrat.id())).isEmpty();
            assertThat(consultation.page(contrat.id(), CritereProjets.TOUS, OrdreProjets.DE_LA_LISTE, 0, 50))
                    .isEmpty();
            assertThat(consultation.totaux(contrat.id(), CritereProjets.TOUS).somme(ColonneProjet.LLS))
                    .isZero();
            Participation participation = acces.exiger(contrat.id());
            assertThat(objets.caches(participation)).containsExactly(ilot.toString());
            assertThat(objets.objets(participation, List.of(ilot.toString(), "rien")))
                    .isEmpty();
            assertThat(chapitre.apercu(participation).chiffres().getFirst().valeur())
                    .isEqualTo("0");
            assertThatExceptionOfType(ContratIntrouvable.class)
                    .isThrownBy(() -> propositions.proposer(contrat.id(), lls("1"), null));
            assertThatExceptionOfType(ContratIntrouvable.class).isThrownBy(() -> ecrire(ChampProjet.LLS, "42", "1"));
            return "";
        });
        contrat.enTantQueDdt(() -> {
            assertThat(consultation.projet(contrat.id(), ilot)).isPresent();
            assertThat(objets.caches(acces.exiger(contrat.id()))).isEmpty();
            assertThatExceptionOfType(RefusDroit.class)
                    .isThrownBy(() -> propositions.proposer(
                            contrat.id(), Saisie.champ(ilot, 0, "confidentiel", "oui", "non"), null))
                    .withMessageContaining("Seule la commune");
            return "";
        });
    }

    @Test
    @DisplayName("un projet d’un autre contrat, ou le contrat d’un autre, répond comme s’il n’existait pas")
    void etrangers() {
        UnContrat voisin = UnContrat.enVigueur(contexte);
        UUID chezLeVoisin = voisin.enTantQueCommune(
                () -> service.ajouter(voisin.id(), NouveauProjet.nomme(voisin.commune(), "Terrain du voisin")));
        Saisie chezLui = Saisie.champ(chezLeVoisin, 0, "lls", null, "1");
        for (Supplier<?> tentative : List.<Supplier<?>>of(
                () -> service.enregistrer(contrat.id(), chezLui),
                () -> service.enregistrer(voisin.id(), chezLui),
                () -> consultation.totaux(voisin.id(), CritereProjets.TOUS),
                () -> consultation.tous(voisin.id()),
                () -> propositions.proposer(voisin.id(), chezLui, null),
                () -> service.ajouter(contrat.id(), NouveauProjet.nomme(voisin.commune(), "Ailleurs")),
                () -> service.enregistrer(contrat.id(), Saisie.champ(UUID.randomUUID(), 0, "lls", null, "1")))) {
            assertThatExceptionOfType(ContratIntrouvable.class).isThrownBy(() -> commune(tentative));
        }
        assertThat(commune(() -> consultation.projet(contrat.id(), chezLeVoisin)))
                .isEmpty();
        contrat.enTantQueAdmin(() -> {
            assertThatExceptionOfType(ContratIntrouvable.class).isThrownBy(() -> consultation.tous(contrat.id()));
            return "";
        });
    }

    @Test
    @DisplayName("dans un contrat de plusieurs communes, chacune tient ses lignes et lit les autres")
    void plusieursCommunes() {
        UnContrat commun = UnContrat.deCommunes(contexte, 2);
        UUID autre = commun.parLePortail(
                () -> service.ajouter(commun.id(), NouveauProjet.nomme(commun.commune(1), "Terrain de l’autre")));
        commun.enTantQueCommune(() -> {
            service.ajouter(commun.id(), NouveauProjet.nomme(commun.commune(), "Le mien"));
            assertThatExceptionOfType(RefusDroit.class)
                    .isThrownBy(() -> service.enregistrer(commun.id(), Saisie.champ(autre, 0, "lls", null, "1")));
            assertThat(consultation.droits(commun.id()).raison()).contains("autres communes");
            assertThat(consultation.droits(commun.id()).communes()).containsExactly(commun.commune());
            CritereProjets delautre = CritereProjets.TOUS.avecCommune(commun.commune(1));
            assertThat(consultation.totaux(commun.id(), delautre).nombre()).isOne();
            return "";
        });
    }

    @Test
    @DisplayName("après l’échéance, la liste ne s’écrit plus et dit pourquoi")
    void echu() {
        jdbc.sql("update contrat set statut = 'ECHU', version = version + 1 where id = :id")
                .param("id", contrat.id())
                .update();
        assertThatExceptionOfType(RefusDroit.class)
                .isThrownBy(() -> saisir(ChampProjet.LLS, null, "1"))
                .withMessageContaining("Échu");
        assertThat(commune(() -> consultation.droits(contrat.id())).peutAjouter())
                .isFalse();
    }

    @Test
    @DisplayName("une valeur passée se remet depuis l’historique, sous les mêmes droits, sauf si quelqu’un l’a changée")
    void restaurer() {
        saisir(ChampProjet.LLS, null, "42");
        saisir(ChampProjet.LLS, "42", "44");
        assertThat(commune(() -> objets.restaurer(acces.exiger(contrat.id()), ilot.toString(), "lls", "44", "42")))
                .isTrue();
        assertThat(commune(() -> objets.restaurer(acces.exiger(contrat.id()), ilot.toString(), "lls", "44", "40")))
                .isFalse();
        assertThat(projet().entier(ChampProjet.LLS)).isEqualTo(42);
        assertThat(objets.estRestaurable("creation")).isFalse();
    }

    @Test
    @DisplayName(
            "une cellule s’enregistre avec son historique en six ordres SQL au plus, une page se lit en trois, ses totaux en deux")
    void ordres() {
        saisir(ChampProjet.LLS, null, "42");
        compteur.remettreAZero();
        saisir(ChampProjet.LLS, "42", "44");
        assertThat(compteur.ordres()).as(compteur.textes().toString()).isLessThanOrEqualTo(6);
        compteur.remettreAZero();
        commune(() -> consultation.page(contrat.id(), CritereProjets.TOUS, OrdreProjets.DE_LA_LISTE, 0, 50));
        commune(this::totaux);
        assertThat(compteur.ordres()).as(compteur.textes().toString()).isLessThanOrEqualTo(5);
    }

    /** Someone acting on the contract. */
    interface Qui {
        Object agir(Supplier<Object> travail);
    }

    UUID ajouter(String nom) {
        return commune(() -> service.ajouter(contrat.id(), NouveauProjet.nomme(contrat.commune(), nom)));
    }

    <T> T commune(Supplier<T> travail) {
        return contrat.enTantQueCommune(travail);
    }

    void commune(Runnable travail) {
        contrat.enTantQueCommune(() -> {
            travail.run();
            return "";
        });
    }

    void deplacer(ListeProjet vers, String raison) {
        commune(() -> service.deplacer(contrat.id(), ilot, projet().version(), vers, raison));
    }

    ResultatSaisie saisir(ChampProjet champ, @Nullable String lu, String saisi) {
        return commune(() -> ecrire(champ, lu, saisi));
    }

    ResultatSaisie ecrire(ChampProjet champ, @Nullable String lu, String saisi) {
        return service.enregistrer(contrat.id(), Saisie.champ(ilot, 0, champ.cle(), lu, saisi));
    }

    Proposition proposer(String valeur) {
        return contrat.enTantQueDdt(() -> propositions.proposer(contrat.id(), lls(valeur), "Vu en réunion"))
                .getFirst();
    }

    Saisie lls(String valeur) {
        return Saisie.champ(ilot, 0, "lls", null, valeur);
    }

    Projet projet() {
        return commune(() -> consultation.projet(contrat.id(), ilot)).orElseThrow();
    }

    LectureProjets.Attentions attentions() {
        return commune(() -> lecture.attentions(acces.exiger(contrat.id())));
    }

    TotauxProjets totaux() {
        return commune(() -> consultation.totaux(contrat.id(), CritereProjets.TOUS));
    }

    List<String> journal() {
        return jdbc.sql("select champ, avant, apres from journal_ecriture where objet = 'projet' and objet_id = :id"
                        + " order by id")
                .param("id", ilot.toString())
                .query((rs, _) -> rs.getString(1) + " " + rs.getString(2) + " " + rs.getString(3))
                .list();
    }

    private void refuse(ChampProjet champ, String saisi, String raison) {
        assertThatExceptionOfType(ValeurRefusee.class)
                .isThrownBy(() -> saisir(champ, champ == ChampProjet.NOM ? "Îlot des Tanneurs" : null, saisi))
                .withMessageContaining(raison)
                .satisfies(refus -> assertThat(refus.champ()).isEqualTo(champ.cle()));
    }
}
