package fr.mixitesociale.projet;

import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The workbook people edit away from the portal. The sheet is protected so that the hidden columns can be neither shown
 * nor deleted; every cell stays unlocked, since Excel neither sorts nor deletes a row that holds a locked one.
 *
 * @see "src/docs/adr/0032-a-workbook-that-comes-back.md"
 */
final class EcritureClasseur {

    private static final int PREMIERE = 2;
    private static final int LIGNES_VIDES = 300;
    /** What a spreadsheet takes as a list within a formula. */
    private static final int LISTE_MAX = 255;

    private static final String PROTECTION = "portail";

    private final List<ChampProjet> champs;
    private final boolean avecCommune;
    private final Function<CodeInsee, String> nomDeCommune;

    EcritureClasseur(List<ChampProjet> champs, boolean avecCommune, Function<CodeInsee, String> nomDeCommune) {
        this.champs = champs;
        this.avecCommune = avecCommune;
        this.nomDeCommune = nomDeCommune;
    }

    byte[] ecrire(UUID contrat, List<Projet> projets) {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (Workbook classeur = new Workbook(sortie, "Portail", "1.0")) {
            liste(classeur.newWorksheet(Phrases.de("projet.export.feuille")), projets);
            cachee(classeur.newWorksheet(ColonnesClasseur.FEUILLE_CACHEE), contrat, projets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sortie.toByteArray();
    }

    private void liste(Worksheet page, List<Projet> projets) throws IOException {
        int derniere = projets.size() + LIGNES_VIDES;
        entetes(page);
        for (int i = 0; i < projets.size(); i++) {
            ligne(page, i + 1, projets.get(i));
        }
        int colonnes = PREMIERE + (avecCommune ? 1 : 0) + champs.size();
        page.range(1, 0, derniere, colonnes - 1)
                .style()
                .protectionOption(ProtectionOption.LOCKED, false)
                .set();
        choix(page, derniere);
        page.hideColumn(0);
        page.hideColumn(1);
        page.freezePane(PREMIERE + 1, 1);
        page.setAutoFilter(0, 0, projets.size(), colonnes - 1);
        page.protect(
                PROTECTION,
                SheetProtectionOption.SHEET,
                SheetProtectionOption.FORMAT_COLUMNS,
                SheetProtectionOption.INSERT_COLUMNS,
                SheetProtectionOption.DELETE_COLUMNS);
        page.finish();
    }

    private void entetes(Worksheet page) {
        page.value(0, 0, ColonnesClasseur.ID);
        page.value(0, 1, ColonnesClasseur.EMPREINTE);
        int colonne = PREMIERE;
        page.value(0, colonne, champs.getFirst().libelle());
        page.width(colonne++, largeur(champs.getFirst()));
        if (avecCommune) {
            page.width(colonne, 24);
            page.value(0, colonne++, ColonnesClasseur.commune());
        }
        for (ChampProjet champ : champs.subList(1, champs.size())) {
            page.width(colonne, largeur(champ));
            page.value(0, colonne++, champ.libelle());
        }
        page.range(0, 0, 0, colonne - 1).style().bold().wrapText(true).set();
    }

    private void ligne(Worksheet page, int ligne, Projet projet) {
        page.value(ligne, 0, projet.id().toString());
        page.value(
                ligne, 1, EmpreinteLigne.ecrire(champs, champ -> ColonnesClasseur.texte(champ, projet.valeur(champ))));
        int colonne = PREMIERE;
        for (ChampProjet champ : champs) {
            Object valeur = ColonnesClasseur.cellule(champ, projet.valeur(champ));
            if (valeur instanceof Number nombre) {
                page.value(ligne, colonne, nombre);
            } else if (valeur != null) {
                page.value(ligne, colonne, valeur.toString());
            }
            colonne++;
            if (avecCommune && champ == champs.getFirst()) {
                page.value(ligne, colonne++, nomDeCommune.apply(projet.commune()));
            }
        }
    }

    /** Where one chooses among a few words, the spreadsheet offers them. */
    private void choix(Worksheet page, int derniere) {
        for (int i = 1; i < champs.size(); i++) {
            ChampProjet champ = champs.get(i);
            List<String> mots = champ.nature() == NatureChamp.OUI_NON
                    ? List.of(champ.ecrit("oui"), champ.ecrit("non"))
                    : champ.choix().stream().map(champ::ecrit).toList();
            String liste = mots.stream().collect(Collectors.joining(",", "\"", "\""));
            if (!mots.isEmpty() && liste.length() <= LISTE_MAX && mots.stream().noneMatch(mot -> mot.contains(","))) {
                int colonne = PREMIERE + i + (avecCommune ? 1 : 0);
                page.range(1, colonne, derniere, colonne).validateWithListByFormula(liste);
            }
        }
    }

    private static void cachee(Worksheet page, UUID contrat, List<Projet> projets) throws IOException {
        page.setVisibilityState(VisibilityState.VERY_HIDDEN);
        page.value(0, 0, contrat.toString());
        for (int i = 0; i < projets.size(); i++) {
            page.value(i + 1, 0, projets.get(i).id().toString());
            page.value(i + 1, 1, projets.get(i).version());
        }
        page.finish();
    }

    private static int largeur(ChampProjet champ) {
        return switch (champ.nature()) {
            case TEXTE_LONG -> 60;
            case TEXTE -> champ == ChampProjet.NOM ? 42 : 28;
            default -> 16;
        };
    }
}
