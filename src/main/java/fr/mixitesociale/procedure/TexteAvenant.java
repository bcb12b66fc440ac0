package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.modele.Bloc;
import fr.mixitesociale.contrat.modele.Bloc.Cellule;
import fr.mixitesociale.contrat.modele.Bloc.Colonne;
import fr.mixitesociale.contrat.modele.Passage;
import fr.mixitesociale.contrat.modele.Section;
import fr.mixitesociale.contrat.modele.Section.Portee;
import fr.mixitesociale.procedure.TexteFige.PartieFigee;
import fr.mixitesociale.redaction.Comparaison.Morceau;
import fr.mixitesociale.redaction.Comparaison.Nature;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.ArrayList;
import java.util.List;

/** What the councils approve and the parties sign: the object, each article as it becomes, the effect; before and after. */
final class TexteAvenant {

    private final Contrat contrat;
    private final Avenant avenant;
    private final VersionSignee signee;

    /** @param signee the version in force, that it changes */
    TexteAvenant(Contrat contrat, Avenant avenant, VersionSignee signee) {
        this.contrat = contrat;
        this.avenant = avenant;
        this.signee = signee;
    }

    TexteFige ecrire(Modification modification, List<AvantApres> comparaison) {
        List<Section> sections = new ArrayList<>();
        sections.add(objet());
        modification.nouvelles().forEach(nouvelle -> sections.add(article(sections.size() + 1, nouvelle)));
        sections.add(effet(sections.size() + 1, modification));
        List<PartieFigee> parties = new ArrayList<>();
        parties.add(new PartieFigee(avenant.titre(), sections));
        if (!modification.estVide()) {
            parties.add(new PartieFigee("", List.of(annexe(comparaison))));
        }
        return new TexteFige(
                Phrases.de(
                        "procedure.avenant.texte.titre",
                        avenant.numero(),
                        contrat.periode().libelle()),
                contrat.intitule(),
                List.of(),
                parties);
    }

    private Section objet() {
        List<Bloc> blocs = new ArrayList<>();
        blocs.add(Bloc.paragraphe(Phrases.de(
                "procedure.avenant.texte.objet",
                contrat.periode().libelle(),
                signee.effet() == null ? "" : FormatFr.dateLongue(signee.effet()))));
        avenant.motif().lines().filter(ligne -> !ligne.isBlank()).forEach(ligne -> blocs.add(Bloc.paragraphe(ligne)));
        return engageante("objet", Phrases.de("procedure.avenant.texte.article.objet"), blocs);
    }

    private static Section article(int numero, Section nouvelle) {
        List<Bloc> blocs = new ArrayList<>();
        blocs.add(Bloc.paragraphe(Phrases.de("procedure.avenant.texte.remplace", nouvelle.titre())));
        blocs.addAll(nouvelle.blocs());
        return engageante(
                nouvelle.cle(), Phrases.de("procedure.avenant.texte.article", numero, nouvelle.titre()), blocs);
    }

    private Section effet(int numero, Modification modification) {
        List<Bloc> blocs = new ArrayList<>();
        if (modification.estVide()) {
            blocs.add(new Bloc.ACompleter(Phrases.de("procedure.avenant.texte.rien")));
        }
        blocs.add(Bloc.paragraphe(Phrases.de("procedure.avenant.texte.inchange")));
        blocs.add(Bloc.paragraphe(Phrases.de("procedure.avenant.texte.effet", FormatFr.dateLongue(contrat.terme()))));
        return engageante("effet", Phrases.de("procedure.avenant.texte.article.effet", numero), blocs);
    }

    /** For whoever compares: it binds nobody, the articles above do. */
    private static Section annexe(List<AvantApres> comparaison) {
        List<Bloc> blocs = new ArrayList<>();
        blocs.add(Bloc.note(Phrases.de("procedure.avenant.texte.annexe.aide")));
        for (AvantApres article : comparaison) {
            blocs.add(new Bloc.Tableau(
                    article.titre(),
                    List.of(
                            Colonne.texte(Phrases.de("procedure.avenant.avant"), 1),
                            Colonne.texte(Phrases.de("procedure.avenant.apres"), 1)),
                    article.lignes().stream()
                            .filter(AvantApres.Ligne::estChangee)
                            .map(ligne -> List.of(cellule(ligne.avant()), cellule(ligne.apres())))
                            .toList(),
                    null));
        }
        return new Section("avenant-annexe", Phrases.de("procedure.avenant.texte.annexe"), Portee.DESCRIPTIVE, blocs);
    }

    private static Cellule cellule(List<Morceau> mots) {
        return new Cellule(mots.stream()
                .map(mot -> new Passage(mot.texte(), mot.nature() == Nature.AJOUTE, mot.nature() == Nature.RETIRE))
                .toList());
    }

    private static Section engageante(String cle, String titre, List<Bloc> blocs) {
        return new Section("avenant-" + cle, titre, Portee.ENGAGEANTE, blocs);
    }
}
