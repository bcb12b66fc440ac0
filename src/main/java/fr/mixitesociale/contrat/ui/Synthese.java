package fr.mixitesociale.contrat.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.mixitesociale.contrat.Chapitre.Chiffre;
import fr.mixitesociale.contrat.ContratsConsultation;
import fr.mixitesociale.contrat.ContratsConsultation.ApercuChapitre;
import fr.mixitesociale.contrat.PresencesContrat;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.contrat.TexteDuContrat;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.ChiffreCle;
import fr.mixitesociale.socle.ui.ChiffresCles;
import fr.mixitesociale.socle.ui.Panneau;
import fr.mixitesociale.socle.ui.TableDonnees;
import fr.mixitesociale.socle.ui.TableDonnees.Colonne;
import java.util.List;
import java.util.UUID;

/** The chapters at a glance, kept up to date while the others write. */
class Synthese extends Div {

    private final transient CadreContrat cadre;
    private final transient ContratsConsultation contrats;
    private final transient TexteDuContrat texte;
    private final Div redaction = new Div();
    private final Div chapitres = new Div();

    Synthese(CadreContrat cadre, ContratsConsultation contrats, TexteDuContrat texte) {
        this.cadre = cadre;
        this.contrats = contrats;
        this.texte = texte;
        addClassName("synthese");
        chapitres.addClassName("panneaux");
        redaction.addClassName("panneaux");
        Paragraph moi = new Paragraph(
                Phrases.de("contrat.synthese.moi", cadre.participation().nomDuCote()));
        moi.addClassName("discret");
        add(moi, redaction, chapitres, signataires());
        montrer();
        cadre.ecouter(this, signal -> !PresencesContrat.SIGNAL.equals(signal.objet()), this::montrer);
    }

    private void montrer() {
        montrerRedaction();
        chapitres.removeAll();
        contrats.synthese(cadre.contrat().id()).forEach(apercu -> chapitres.add(panneau(apercu)));
    }

    /** Until it is signed: afterwards nothing is missing any more. */
    private void montrerRedaction() {
        StatutContrat statut = cadre.contrat().statut();
        redaction.removeAll();
        if (statut.redactionOuverte() || statut == StatutContrat.SIGNATURE_OUVERTE) {
            UUID contrat = cadre.contrat().id();
            redaction.add(
                    new AvancementDuTexte(contrat, texte.avancement(contrat)),
                    new ManquesPourSigner(contrat, texte.controles(contrat)));
        }
    }

    private Panneau panneau(ApercuChapitre chapitre) {
        Anchor lien = new Anchor(
                ContratsNavigation.onglet(cadre.contrat().id(), chapitre.cle()), Phrases.de("contrat.synthese.ouvrir"));
        lien.setAriaLabel(Phrases.de("contrat.synthese.ouvrir.nom", chapitre.titre()));
        Panneau panneau = new Panneau(
                        chapitre.titre(),
                        new ChiffresCles(
                                chapitre.titre(),
                                chapitre.apercu().chiffres().stream()
                                        .map(Synthese::chiffre)
                                        .toArray(ChiffreCle[]::new)))
                .action(lien);
        if (!chapitre.apercu().attentions().isEmpty()) {
            panneau.add(attentions(chapitre.apercu().attentions()));
        }
        return panneau;
    }

    private static ChiffreCle chiffre(Chiffre chiffre) {
        ChiffreCle cle = new ChiffreCle(chiffre.libelle(), chiffre.valeur());
        String detail = chiffre.detail();
        return detail == null ? cle : cle.sens(detail);
    }

    private static UnorderedList attentions(List<String> phrases) {
        UnorderedList liste = new UnorderedList();
        liste.addClassName("attentions");
        phrases.forEach(phrase -> liste.add(new ListItem(phrase)));
        return liste;
    }

    private Component signataires() {
        List<List<String>> lignes =
                cadre.contrat().signataires().stream().map(Synthese::ligne).toList();
        return new Panneau(
                        Phrases.de("contrat.signataires"),
                        new TableDonnees(
                                Phrases.de("contrat.signataires"),
                                List.of(
                                        Colonne.texte(Phrases.de("contrat.signataires.nom")),
                                        Colonne.texte(Phrases.de("contrat.signataires.nature")),
                                        Colonne.texte(Phrases.de("contrat.signataires.obligatoire"))),
                                lignes))
                .sousTitre(Phrases.de("contrat.signataires.sous_titre"));
    }

    private static List<String> ligne(Signataire signataire) {
        return List.of(
                signataire.nom(),
                signataire.nature().libelle(),
                Phrases.de(signataire.obligatoire() ? "contrat.signataires.oui" : "contrat.signataires.non"));
    }
}
